import { Module } from '@nestjs/common';
import { ReplyResolver } from './reply.resolver.js';
import { Replies } from './reply.service.js';
import { CommunityThreadsResolver, GroupThreadsResolver } from './rooms.resolver.js';
import { ThreadResolver } from './thread.resolver.js';
import { Threads } from './thread.service.js';

@Module({
  providers: [
    Threads,
    Replies,
    ThreadResolver,
    ReplyResolver,
    GroupThreadsResolver,
    CommunityThreadsResolver,
  ],
})
export class DiscussionModule {}
