import { Get, Param, Post } from '@nestjs/common';
import {
  FollowIdeaDocument,
  IdeaToChangeDocument,
  UnfollowIdeaDocument,
  WithdrawIdeaDocument,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { ideaPath, ideasPath } from '../../ui/paths.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import type { IdeaAddress } from './idea.page.js';
import { WithdrawIdeaView } from './withdraw-idea.view.js';

/** What is done to an idea with one button. */
@Page('c/:community/ideas/:idea')
export class IdeaActs {
  constructor(private readonly operations: Operations) {}

  @Post('follow')
  async follow(@Visited() visit: Visit, @Param() at: IdeaAddress) {
    await this.operations.dataOf(visit, FollowIdeaDocument, { input: { ideaId: at.idea } }, at);
    return redirect(visit.href(pathOf(at)));
  }

  @Post('unfollow')
  async unfollow(@Visited() visit: Visit, @Param() at: IdeaAddress) {
    await this.operations.dataOf(visit, UnfollowIdeaDocument, { input: { ideaId: at.idea } }, at);
    return redirect(visit.href(pathOf(at)));
  }

  @Get('withdraw')
  async askFirst(@Visited() visit: Visit, @Param() at: IdeaAddress) {
    const data = await this.operations.dataOf(visit, IdeaToChangeDocument, at, at);
    if (!data.idea.viewerCan.withdraw) throw new PageFailure('FORBIDDEN');
    return page(WithdrawIdeaView, { community: at.community, idea: data.idea }, { frame: frameOf(data) });
  }

  @Post('withdraw')
  async withdraw(@Visited() visit: Visit, @Param() at: IdeaAddress) {
    await this.operations.dataOf(visit, WithdrawIdeaDocument, { input: { ideaId: at.idea } }, at);
    return redirect(visit.href(ideasPath(at.community)));
  }
}

const pathOf = ({ community, idea }: IdeaAddress): string => ideaPath(community, idea);
