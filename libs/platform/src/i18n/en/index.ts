export { common } from './common.js';
export { digest } from './digest.js';
export { discussion } from './discussion.js';
export { errors } from './errors.js';
export { mail } from './mail.js';
export { notifications } from './notifications.js';
export { people } from './people.js';
export { web } from './web.js';
