import { Get, Param, Post, Query } from '@nestjs/common';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  FollowGroupDocument,
  GroupPageDocument,
  UnfollowGroupDocument,
  type FollowGroupMutationVariables,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { groupPath } from '../../ui/paths.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { GroupView } from './group.view.js';

type Address = { community: string; group: string };

@Page('c/:community/groups/:group')
export class GroupPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address, @Query('after') cursor: unknown) {
    const after = cursorIn(cursor);
    const data = await this.operations.dataOf(visit, GroupPageDocument, { ...at, after }, at);
    const props = { community: at.community, group: data.group, paged: after !== null };
    return page(GroupView, props, { frame: frameOf(data) });
  }

  @Post('follow')
  follow(@Visited() visit: Visit, @Param() at: Address) {
    return this.act(visit, at, FollowGroupDocument);
  }

  @Post('unfollow')
  unfollow(@Visited() visit: Visit, @Param() at: Address) {
    return this.act(visit, at, UnfollowGroupDocument);
  }

  private async act(
    visit: Visit,
    at: Address,
    document: TypedDocumentNode<unknown, FollowGroupMutationVariables>,
  ) {
    await this.operations.dataOf(visit, document, { input: { groupId: at.group } }, at);
    return redirect(visit.href(groupPath(at.community, at.group)));
  }
}
