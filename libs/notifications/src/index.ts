export { Notification } from './notification.entity.js';
export { notificationReadMarks } from './notification-read-marks.js';
export { NotificationsModule, NotificationsWorkerModule } from './notifications.module.js';
