export { GroupRequest } from './group-request.entity.js';
export { GroupSettings } from './group-settings.entity.js';
export { groupRequestSubject, groupSubject, memberSubject } from './groups.subject.js';
export { GroupsModule } from './groups.module.js';
