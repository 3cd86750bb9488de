export { refuseTooLong } from './check/too-long.js';
export { Draft } from './draft.entity.js';
export { Drafts } from './drafts.service.js';
export { forgetDrafts } from './drafts.worker.js';
export { GlossaryEntry } from './glossary-entry.entity.js';
export { Glossary } from './glossary.service.js';
export { WritingModule } from './writing.module.js';
export { WritingWorkerModule } from './writing.worker.module.js';
