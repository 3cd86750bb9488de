import { Module } from '@nestjs/common';
import { MailModule } from '#mail';
import { Acceptance } from './acceptance.service.js';
import { CommunityRequestsResolver, DoorResolver, StayingResolver } from './door.resolver.js';
import { Doors } from './door.service.js';
import { CommunityInvitationsResolver, InvitationResolver } from './invitation.resolver.js';
import { Invitations } from './invitations.service.js';
import { JoiningWorker } from './joining.worker.js';
import { Leaving } from './leaving.service.js';
import { RulesAcceptance } from './rules.service.js';

@Module({
  providers: [
    Invitations,
    Acceptance,
    Doors,
    RulesAcceptance,
    Leaving,
    InvitationResolver,
    CommunityInvitationsResolver,
    DoorResolver,
    CommunityRequestsResolver,
    StayingResolver,
  ],
})
export class JoiningModule {}

@Module({ imports: [MailModule], providers: [JoiningWorker] })
export class JoiningWorkerModule {}
