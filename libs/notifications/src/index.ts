export { Notification } from './notification.entity.js';
export { NotificationsModule, NotificationsWorkerModule } from './notifications.module.js';
