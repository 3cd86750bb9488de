import { Args, Field, ID, InputType, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { load } from '#platform';
import { viewerBlocks } from './blocks.js';
import { Blocks } from './blocks.service.js';
import { Member } from './member.entity.js';
import { ViewerNode } from './viewer.node.js';
import { viewer } from './viewer.js';

@InputType()
export class BlockMemberInput {
  @Field(() => ID)
  memberId: string;
}

@Resolver(() => Member)
export class BlockResolver {
  constructor(private readonly blocks: Blocks) {}

  @Mutation(() => Member)
  blockMember(@Args('input') { memberId }: BlockMemberInput): Promise<Member> {
    return this.blocks.block(memberId);
  }

  @Mutation(() => Member)
  unblockMember(@Args('input') { memberId }: BlockMemberInput): Promise<Member> {
    return this.blocks.unblock(memberId);
  }

  @ResolveField(() => Boolean, { description: 'The viewer does not want to hear from them.' })
  blocked(@Parent() member: Member): Promise<boolean | undefined> | boolean {
    return viewer().member ? load(viewerBlocks, member.id) : false;
  }
}

@Resolver(() => ViewerNode)
export class ViewerBlocksResolver {
  constructor(private readonly blocks: Blocks) {}

  @ResolveField(() => [Member], { description: 'In the operation’s community, by name; nobody outside one.' })
  blockedMembers(): Promise<Member[]> | Member[] {
    return viewer().member ? this.blocks.own() : [];
  }
}
