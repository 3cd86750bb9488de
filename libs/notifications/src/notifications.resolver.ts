import { Args, Field, InputType, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Community, hereIn, viewer, ViewerNode, viewerNode, viewingAccount } from '#people';
import { PageArgs, type Page } from '#platform';
import { Change, ChangeConnection, NotificationConnection } from './change.js';
import { FactsReader } from './facts.reader.js';
import type { Notification } from './notification.entity.js';

@InputType()
export class MarkNotificationsReadInput {
  @Field(() => Date, { description: 'Everything told up to then, in the operation’s community.' })
  upTo: Date;
}

@Resolver(() => ViewerNode)
export class ViewerNotificationsResolver {
  constructor(private readonly facts: FactsReader) {}

  @ResolveField(() => NotificationConnection, { description: 'In the operation’s community, newest first.' })
  notifications(@Args() page: PageArgs): Promise<Page<Notification>> {
    return this.facts.notifications(page);
  }

  @ResolveField(() => Int, { description: 'In the operation’s community; 0 outside one.' })
  unreadNotificationCount(): Promise<number> | number {
    return viewer().member ? this.facts.unread() : 0;
  }

  @Mutation(() => ViewerNode)
  async markNotificationsRead(@Args('input') { upTo }: MarkNotificationsReadInput): Promise<ViewerNode> {
    await this.facts.markRead(upTo);
    return viewerNode(viewingAccount());
  }
}

@Resolver(() => Community)
export class CommunityChangesResolver {
  constructor(private readonly facts: FactsReader) {}

  @ResolveField(() => ChangeConnection, { description: 'What happened, newest first.' })
  changes(@Parent() community: Community, @Args() page: PageArgs): Promise<Page<Change>> {
    hereIn(community);
    return this.facts.changes(page);
  }
}
