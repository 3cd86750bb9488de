export { FileState, StoredFile } from './file.entity.js';
export { fileById, filesOf, networkFilesOf } from './file.queries.js';
export { sweepImages, tidyFiles } from './files.job.js';
export { FilesModule, FilesWorkerModule } from './files.module.js';
export { filesPolicy } from './files.policy.js';
export { Files } from './files.service.js';
export { registerFiles } from './http/register-files.js';
