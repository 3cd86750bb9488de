import { Module } from '@nestjs/common';
import { MailModule } from '#mail';
import { DigestCollector } from './digest-collector.js';
import { DigestLedger } from './digest-ledger.js';
import { DigestPreferencesResolver, ViewerDigestsResolver } from './digests.resolver.js';
import { Digests } from './digests.service.js';
import { DigestPlanner } from './planner.worker.js';
import { DigestSender } from './sender.worker.js';

@Module({ providers: [Digests, ViewerDigestsResolver, DigestPreferencesResolver] })
export class DigestsModule {}

@Module({ imports: [MailModule], providers: [DigestLedger, DigestCollector, DigestPlanner, DigestSender] })
export class DigestsWorkerModule {}
