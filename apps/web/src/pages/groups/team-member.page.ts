import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { readFields, type Form } from '../../forms/form.js';
import {
  AppointDocument,
  DismissDocument,
  LiftSuspensionDocument,
  SuspendMemberDocument,
  TeamMemberPageDocument,
  type Role,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { adminPath, communityPath } from '../../ui/paths.js';
import { frameOf } from '../../visit/frame.js';
import type { FormBody } from '../../visit/form-body.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import type { Failure } from '../../graphql/failure.js';
import {
  givenRoles,
  TeamMemberView,
  type AppointField,
  type DismissField,
  type TeamDone,
} from './team-member.view.js';

type Address = { community: string; member: string };
type Forms = {
  appoint?: Form<AppointField>;
  dismiss?: Form<DismissField>;
  suspension?: Form<'reason'>;
  done?: TeamDone;
};

const outcomes: TeamDone[] = ['appointed', 'dismissed', 'suspended', 'lifted'];

/** One member, for admins: gives a role, takes one away, suspends, lets back in. */
@Page('c/:community/admin/people/:member')
export class TeamMemberPage {
  constructor(private readonly operations: Operations) {}

  @Get(['', 'appoint', 'dismiss', 'suspend', 'lift'])
  show(@Visited() visit: Visit, @Param() at: Address, @Query('done') done: unknown) {
    return this.answer(visit, at, { done: outcomes.find((outcome) => outcome === done) });
  }

  @Post('appoint')
  async appoint(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readFields<AppointField>(body, ['role', 'groupId', 'reason']);
    const input = { memberId: at.member, ...dutyIn(values.role, values.groupId), reason: values.reason };
    const { failure } = await this.operations.run(visit, AppointDocument, { input }, at);
    if (!failure) return redirect(visit.href(`${pathOf(at)}?done=appointed`));
    return this.refused(visit, at, failure, { appoint: { values, failure } });
  }

  @Post('dismiss')
  async dismiss(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readFields<DismissField>(body, ['duty', 'reason']);
    const [role = '', groupId = ''] = values.duty.split(' ');
    const input = { memberId: at.member, ...dutyIn(role, groupId), reason: values.reason };
    const { failure } = await this.operations.run(visit, DismissDocument, { input }, at);
    if (failure) return this.refused(visit, at, failure, { dismiss: { values, failure } });
    return redirect(visit.href(await this.placeAfterDismissal(visit, at)));
  }

  @Post('suspend')
  suspend(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    return this.admit(visit, at, body, SuspendMemberDocument, 'suspended');
  }

  @Post('lift')
  lift(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    return this.admit(visit, at, body, LiftSuspensionDocument, 'lifted');
  }

  private async admit(
    visit: Visit,
    at: Address,
    body: FormBody,
    document: typeof SuspendMemberDocument | typeof LiftSuspensionDocument,
    done: TeamDone,
  ) {
    const values = readFields(body, ['reason']);
    const input = { memberId: at.member, ...values };
    const { failure } = await this.operations.run<unknown, { input: typeof input }>(
      visit,
      document,
      { input },
      at,
    );
    if (!failure) return redirect(visit.href(`${pathOf(at)}?done=${done}`));
    return this.refused(visit, at, failure, { suspension: { values, failure } });
  }

  private refused(visit: Visit, at: Address, failure: Failure, forms: Forms) {
    if (failure.code === 'UNAUTHENTICATED') throw new PageFailure(failure.code);
    return this.answer(visit, at, forms);
  }

  /** Who gave up being an admin can’t see this page any more. */
  private async placeAfterDismissal(visit: Visit, at: Address): Promise<string> {
    const { data } = await this.operations.run(visit, TeamMemberPageDocument, at, at);
    return data ? `${pathOf(at)}?done=dismissed` : communityPath(at.community);
  }

  private async answer(visit: Visit, at: Address, { appoint, dismiss, suspension, done }: Forms) {
    const data = await this.operations.dataOf(visit, TeamMemberPageDocument, at, at);
    const { teamMember: person, groupSettings: groups } = data.community;
    const props = { community: at.community, person, groups, appoint, dismiss, suspension, done };
    const status = appoint || dismiss || suspension ? 422 : 200;
    return page(TeamMemberView, props, { frame: frameOf(data), status });
  }
}

const pathOf = ({ community, member }: Address) => adminPath(community, 'people', member);

/** A role that was tampered with is none that is given here, and refused at its field. */
const dutyIn = (role: string, groupId: string): { role: Role; groupId: string | null } => ({
  role: givenRoles.find((given) => given === role) ?? 'COORDINATOR',
  groupId: groupId || null,
});
