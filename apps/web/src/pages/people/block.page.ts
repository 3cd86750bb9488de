import { Get, Param, Post, Query } from '@nestjs/common';
import { sitePath } from '#platform';
import { BlockMemberDocument, BlockPageDocument, UnblockMemberDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath } from '../../ui/paths.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { BlockView } from './block.view.js';

type Address = { community: string; member: string };

/** One person does not want to hear from another. Nobody is told. */
@Page('c/:community/people/:member')
export class BlockPage {
  constructor(private readonly operations: Operations) {}

  @Get('block')
  async ask(@Visited() visit: Visit, @Param() at: Address, @Query('return') back: unknown) {
    const data = await this.operations.dataOf(visit, BlockPageDocument, at, at);
    const props = { ...at, person: data.community.member, back: pathIn(back, at) };
    return page(BlockView, props, { frame: frameOf(data) });
  }

  @Post('block')
  async block(@Visited() visit: Visit, @Param() at: Address) {
    await this.operations.dataOf(visit, BlockMemberDocument, { input: { memberId: at.member } }, at);
    return this.toList(visit, at, 'blocked');
  }

  @Post('unblock')
  async unblock(@Visited() visit: Visit, @Param() at: Address) {
    await this.operations.dataOf(visit, UnblockMemberDocument, { input: { memberId: at.member } }, at);
    return this.toList(visit, at, 'unblocked');
  }

  private toList(visit: Visit, { community }: Address, done: 'blocked' | 'unblocked') {
    return redirect(visit.href(`${communityPath(community, 'profile')}?done=${done}#blocked`));
  }
}

/** Where they came from, on this site. */
const pathIn = (back: unknown, { community }: Address): string =>
  typeof back === 'string' && back !== '' ? sitePath(back) : communityPath(community);
