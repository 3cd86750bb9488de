export { CommunitiesModule } from './communities.module.js';
export { GroundRules } from './ground-rules.entity.js';
export { UrgentHelp } from './urgent-help.entity.js';
