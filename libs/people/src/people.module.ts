import { Global, Module } from '@nestjs/common';
import { ViewerSource } from '#platform';
import { Communities } from './communities.service.js';
import { CommunityResolver, MemberResolver } from './community.resolver.js';
import { GroupResolver } from './group.resolver.js';
import { Groups } from './groups.service.js';
import { KeptDraftResolver } from './kept-draft.resolver.js';
import { KeptDrafts } from './kept-drafts.service.js';
import { SessionViewerSource } from './session-viewer.source.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignIn } from './sign-in.service.js';
import { ViewerResolver } from './viewer.resolver.js';

@Global()
@Module({
  providers: [
    { provide: ViewerSource, useClass: SessionViewerSource },
    Communities,
    Groups,
    SignIn,
    KeptDrafts,
    CommunityResolver,
    GroupResolver,
    MemberResolver,
    ViewerResolver,
    SignInResolver,
    KeptDraftResolver,
  ],
  exports: [ViewerSource, Groups, SignIn],
})
export class PeopleModule {}
