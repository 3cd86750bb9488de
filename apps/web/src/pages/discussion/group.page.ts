import { Get, Param, Post, Query } from '@nestjs/common';
import {
  FollowGroupDocument,
  GroupPageDocument,
  UnfollowGroupDocument,
  type FollowGroupMutationVariables,
  type ThreadKind,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { groupPath } from '../../ui/paths.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { GroupView } from './group.view.js';
import type { Document } from './reply-form.js';
import { threadKinds, type ThreadFilter } from './thread-filter.js';

type Address = { community: string; group: string };

@Page('c/:community/groups/:group')
export class GroupPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address, @Query() asked: Record<string, unknown>) {
    const after = cursorIn(asked['after']);
    const filter = filterIn(asked);
    const data = await this.operations.dataOf(visit, GroupPageDocument, { ...at, after, ...filter }, at);
    const { group, community } = data;
    const props = { community: at.community, group, themes: community.themes, filter, paged: after !== null };
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

  private async act(visit: Visit, at: Address, document: Document<FollowGroupMutationVariables>) {
    await this.operations.dataOf(visit, document, { input: { groupId: at.group } }, at);
    return redirect(visit.href(groupPath(at.community, at.group)));
  }
}

function filterIn({ kind, theme }: Record<string, unknown>): ThreadFilter {
  const known = threadKinds.find((one): one is ThreadKind => one === kind) ?? null;
  return { kind: known, theme: typeof theme === 'string' && theme !== '' ? theme : null };
}
