import { Module } from '@nestjs/common';
import { MentionableResolver } from './mentionable.resolver.js';
import { Mentions } from './mentions.js';
import { ReactionResolver, ReplyReactionsResolver, ThreadReactionsResolver } from './reaction.resolver.js';
import { Reactions } from './reactions.service.js';
import { ReplyResolver } from './reply.resolver.js';
import { Replies } from './reply.service.js';
import { CommunityThreadsResolver, GroupThreadsResolver } from './rooms.resolver.js';
import { ThreadKeepingResolver } from './thread-keeping.resolver.js';
import { ThreadKeeping } from './thread-keeping.service.js';
import { ThreadReadingResolver } from './thread-reading.resolver.js';
import { ThreadReading } from './thread-reading.service.js';
import { ThreadResolver } from './thread.resolver.js';
import { ThreadRevising } from './thread-revising.service.js';
import { ThreadStarting } from './thread-starting.service.js';
import { Threads } from './thread.service.js';

@Module({
  providers: [
    Threads,
    ThreadStarting,
    ThreadRevising,
    ThreadKeeping,
    ThreadReading,
    Replies,
    Reactions,
    Mentions,
    MentionableResolver,
    ThreadResolver,
    ThreadKeepingResolver,
    ThreadReadingResolver,
    ReplyResolver,
    ReactionResolver,
    ThreadReactionsResolver,
    ReplyReactionsResolver,
    GroupThreadsResolver,
    CommunityThreadsResolver,
  ],
})
export class DiscussionModule {}
