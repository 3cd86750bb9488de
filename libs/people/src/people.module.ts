import { Global, Module } from '@nestjs/common';
import { ViewerSource } from '#platform';
import { BlockResolver, ViewerBlocksResolver } from './blocks.resolver.js';
import { Blocks } from './blocks.service.js';
import { Communities } from './communities.service.js';
import { CommunityResolver, MemberResolver } from './community.resolver.js';
import { GroupResolver } from './group.resolver.js';
import { Groups } from './groups.service.js';
import { KeptDraftResolver } from './kept-draft.resolver.js';
import { KeptDrafts } from './kept-drafts.service.js';
import { ProfileResolver } from './profile.resolver.js';
import { Profiles } from './profile.service.js';
import { SessionViewerSource } from './session-viewer.source.js';
import { SessionsResolver } from './sessions.resolver.js';
import { Sessions } from './sessions.service.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignIn } from './sign-in.service.js';
import { CommunityThemesResolver } from './themes.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

@Global()
@Module({
  providers: [
    { provide: ViewerSource, useClass: SessionViewerSource },
    Communities,
    Groups,
    SignIn,
    KeptDrafts,
    Profiles,
    Sessions,
    Blocks,
    CommunityResolver,
    GroupResolver,
    CommunityThemesResolver,
    MemberResolver,
    BlockResolver,
    ViewerBlocksResolver,
    ViewerResolver,
    SignInResolver,
    KeptDraftResolver,
    ProfileResolver,
    SessionsResolver,
  ],
  exports: [ViewerSource, Groups, Profiles, SignIn],
})
export class PeopleModule {}
