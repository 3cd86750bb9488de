import { Module } from '@nestjs/common';
import { MailModule } from '#mail';
import { SignInWorker } from './sign-in.worker.js';

@Module({ imports: [MailModule], providers: [SignInWorker] })
export class PeopleWorkerModule {}
