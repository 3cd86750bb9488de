import { Module } from '@nestjs/common';
import { MailModule } from '#mail';
import { DeliveryResolver } from './delivery/delivery.resolver.js';
import { Delivery } from './delivery/delivery.service.js';
import { DigestCollector } from './sending/digest-collector.js';
import { DigestLedger } from './sending/digest-ledger.js';
import { DigestPreviews } from './choices/digest-preview.js';
import { DigestPreferencesResolver, ViewerDigestsResolver } from './choices/digests.resolver.js';
import { Digests } from './choices/digests.service.js';
import { MailKeys } from './links/mail-keys.js';
import { MailLinksResolver } from './links/mail-links.resolver.js';
import { MailLinks } from './links/mail-links.service.js';
import { MailPace } from './sending/mail-pace.js';
import { DigestPlanner } from './planning/planner.worker.js';
import { OutcomeRecorder } from './sending/outcome-recorder.js';
import { DigestSender } from './sending/sender.worker.js';

@Module({
  providers: [
    Digests,
    DigestCollector,
    DigestPreviews,
    MailKeys,
    MailLinks,
    Delivery,
    ViewerDigestsResolver,
    DigestPreferencesResolver,
    MailLinksResolver,
    DeliveryResolver,
  ],
})
export class DigestsModule {}

@Module({
  imports: [MailModule],
  providers: [
    DigestLedger,
    OutcomeRecorder,
    DigestCollector,
    MailKeys,
    MailPace,
    DigestPlanner,
    DigestSender,
  ],
})
export class DigestsWorkerModule {}
