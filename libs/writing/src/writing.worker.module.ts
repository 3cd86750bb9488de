import { Module } from '@nestjs/common';
import { DraftsWorker } from './drafts.worker.js';

@Module({ providers: [DraftsWorker] })
export class WritingWorkerModule {}
