import { Body, Get, Param, Post } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form } from '../../forms/form.js';
import type { Failure } from '../../graphql/failure.js';
import {
  AdminGroupPageDocument,
  AdminGroupsPageDocument,
  CloseGroupDocument,
  CreateGroupDocument,
  ReopenGroupDocument,
  UpdateGroupDocument,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { adminPath } from '../../ui/paths.js';
import { frameOf } from '../../visit/frame.js';
import type { FormBody } from '../../visit/form-body.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { AdminGroupView } from './admin-group.view.js';
import { blankGroup, readGroup, settingsIn, valuesOf, type GroupField } from './group-fields.js';

type Address = { community: string; group: string };
type Forms = { form?: Form<GroupField>; closing?: Form<'reason'> };

/** How one group is set up, for admins; a new one, too. */
@Page('c/:community/admin/groups')
export class AdminGroupPage {
  constructor(private readonly operations: Operations) {}

  @Get('new')
  blank(@Visited() visit: Visit, @Param('community') community: string) {
    return this.answerNew(visit, community, { values: blankGroup(v7()) });
  }

  @Post('new')
  async create(@Visited() visit: Visit, @Param('community') community: string, @Body() body: FormBody) {
    const values = readGroup(body);
    const input = { id: values.id, ...settingsIn(values) };
    const { failure } = await this.operations.run(visit, CreateGroupDocument, { input }, { community });
    if (failure) return this.answerNew(visit, community, { values, failure: known(failure) });
    return redirect(savedAt(visit, community));
  }

  @Get([':group', ':group/close', ':group/reopen'])
  show(@Visited() visit: Visit, @Param() at: Address) {
    return this.answer(visit, at, {});
  }

  @Post(':group')
  async update(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readGroup(body);
    const input = { groupId: at.group, ...settingsIn(values) };
    const { failure } = await this.operations.run(visit, UpdateGroupDocument, { input }, at);
    if (failure) return this.answer(visit, at, { form: { values, failure: known(failure) } });
    return redirect(savedAt(visit, at.community));
  }

  @Post(':group/close')
  close(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    return this.closing(visit, at, body, CloseGroupDocument);
  }

  @Post(':group/reopen')
  reopen(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    return this.closing(visit, at, body, ReopenGroupDocument);
  }

  private async closing(
    visit: Visit,
    at: Address,
    body: FormBody,
    document: typeof CloseGroupDocument | typeof ReopenGroupDocument,
  ) {
    const values = readFields(body, ['reason']);
    const input = { groupId: at.group, ...values };
    const { failure } = await this.operations.run<unknown, { input: typeof input }>(
      visit,
      document,
      { input },
      at,
    );
    if (failure) return this.answer(visit, at, { closing: { values, failure: known(failure) } });
    return redirect(savedAt(visit, at.community));
  }

  private async answerNew(visit: Visit, community: string, form: Form<GroupField>) {
    const data = await this.operations.dataOf(visit, AdminGroupsPageDocument, { community }, { community });
    const props = { community, group: null, form };
    return page(AdminGroupView, props, { frame: frameOf(data), status: statusOf(form) });
  }

  private async answer(visit: Visit, at: Address, { form, closing }: Forms) {
    const data = await this.operations.dataOf(visit, AdminGroupPageDocument, at, at);
    const group = data.groupSettings;
    const props = { community: at.community, group, form: form ?? { values: valuesOf(group) }, closing };
    return page(AdminGroupView, props, { frame: frameOf(data), status: form || closing ? 422 : 200 });
  }
}

const savedAt = (visit: Visit, community: string) =>
  visit.href(`${adminPath(community, 'groups')}?done=saved`);

/** Who has to sign in first is sent there. */
function known(failure: Failure): Failure {
  if (failure.code === 'UNAUTHENTICATED') throw new PageFailure(failure.code);
  return failure;
}
