import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { readFields, type Form } from '../../forms/form.js';
import type { Failure } from '../../graphql/failure.js';
import {
  GroupMembersPageDocument,
  InviteToGroupDocument,
  LeaveGroupDocument,
  RemoveFromGroupDocument,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath, groupPath } from '../../ui/paths.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import type { FormBody } from '../../visit/form-body.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { GroupMembersView, type MembersDone } from './members.view.js';

type Address = { community: string; group: string };
type Shown = { name?: string; after?: string | null; done?: MembersDone; refused?: Refused };
type Refused = { member?: string; form: Form<'reason'> };

const outcomes: MembersDone[] = ['invited', 'removed'];

/** Who is in a group, for those who look after it. */
@Page('c/:community/groups/:group/members')
export class GroupMembersPage {
  constructor(private readonly operations: Operations) {}

  @Get(['', 'invite', 'remove'])
  show(@Visited() visit: Visit, @Param() at: Address, @Query() asked: Record<string, unknown>) {
    return this.answer(visit, at, {
      name: typeof asked['name'] === 'string' ? asked['name'] : '',
      after: cursorIn(asked['after']),
      done: outcomes.find((outcome) => outcome === asked['done']),
    });
  }

  @Post('invite')
  async invite(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const { member, name } = readFields(body, ['member', 'name']);
    const input = { groupId: at.group, memberId: member };
    const { failure } = await this.operations.run(visit, InviteToGroupDocument, { input }, at);
    if (!failure) return redirect(visit.href(`${pathOf(at)}?done=invited`));
    return this.answer(visit, at, { name, refused: refusedWith(failure, '') });
  }

  @Post('remove')
  async remove(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const { member, reason } = readFields(body, ['member', 'reason']);
    const input = { groupId: at.group, memberId: member, reason };
    const { failure } = await this.operations.run(visit, RemoveFromGroupDocument, { input }, at);
    if (!failure) return redirect(visit.href(`${pathOf(at)}?done=removed`));
    return this.answer(visit, at, { refused: { member, ...refusedWith(failure, reason) } });
  }

  @Post('leave')
  async leave(@Visited() visit: Visit, @Param() at: Address) {
    await this.operations.dataOf(visit, LeaveGroupDocument, { input: { groupId: at.group } }, at);
    return redirect(visit.href(communityPath(at.community)));
  }

  private async answer(visit: Visit, at: Address, { name = '', after = null, done, refused }: Shown) {
    const variables = { ...at, name, after };
    const data = await this.operations.dataOf(visit, GroupMembersPageDocument, variables, at);
    const found = data.community.membersNamed;
    const paged = after !== null;
    const props = { community: at.community, group: data.group, name, found, paged, done, refused };
    return page(GroupMembersView, props, { frame: frameOf(data), status: refused ? 422 : 200 });
  }
}

const pathOf = ({ community, group }: Address) => groupPath(community, group, 'members');

/** Who has to sign in first is sent there. */
function refusedWith(failure: Failure, reason: string): { form: Form<'reason'> } {
  if (failure.code === 'UNAUTHENTICATED') throw new PageFailure(failure.code);
  return { form: { values: { reason }, failure } };
}
