export { sweepLetters } from './joining.job.js';
export { JoiningModule, JoiningWorkerModule } from './joining.module.js';
