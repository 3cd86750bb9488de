import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import {
  ConfirmUrgentHelpDocument,
  RemoveUrgentHelpDocument,
  SaveUrgentHelpDocument,
  UrgentHelpPageDocument,
  type UrgentHelpPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { adminPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { UrgentHelpFormView, type UrgentHelpField } from './urgent-help-form.view.js';
import { UrgentHelpView, type UrgentHelpDone } from './urgent-help.view.js';

type Address = { community: string; entry: string };

const fields: UrgentHelpField[] = ['id', 'textEn', 'textCy', 'ownerId', 'position'];
const dones: readonly UrgentHelpDone[] = ['saved', 'confirmed', 'removed'];

@Page('c/:community/admin/urgent-help')
export class UrgentHelpPages {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async list(@Visited() visit: Visit, @Param('community') community: string, @Query('done') done: unknown) {
    const data = await this.load(visit, community);
    const props = { community: data.community, done: dones.find((one) => one === done) };
    return page(UrgentHelpView, props, { frame: frameOf(data) });
  }

  @Get(':entry')
  async form(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at.community);
    const blank = at.entry === 'new' ? newEntry(data) : savedEntry(data, at.entry);
    return this.answer(data, at, await this.drafts.take(visit, pathOf(at), blank));
  }

  @Post(':entry')
  async save(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const id = at.entry === 'new' ? values.id : at.entry;
    const input = { ...values, id, position: Number.parseInt(values.position, 10) || 0 };
    const { failure } = await this.operations.run(visit, SaveUrgentHelpDocument, { input }, at);
    if (!failure) return this.back(visit, at, 'saved');
    return this.drafts.answerRefusal(visit, pathOf(at), { values, failure }, async (again) =>
      this.answer(await this.load(visit, at.community), at, again),
    );
  }

  @Post(':entry/confirm')
  async confirm(@Visited() visit: Visit, @Param() at: Address) {
    await this.operations.dataOf(visit, ConfirmUrgentHelpDocument, { input: { id: at.entry } }, at);
    return this.back(visit, at, 'confirmed');
  }

  @Post(':entry/remove')
  async remove(@Visited() visit: Visit, @Param() at: Address) {
    await this.operations.dataOf(visit, RemoveUrgentHelpDocument, { input: { id: at.entry } }, at);
    return this.back(visit, at, 'removed');
  }

  private back(visit: Visit, { community }: Address, done: UrgentHelpDone) {
    return redirect(visit.href(`${adminPath(community, 'urgent-help')}?done=${done}`));
  }

  private load(visit: Visit, community: string): Promise<UrgentHelpPageQuery> {
    return this.operations.dataOf(visit, UrgentHelpPageDocument, { community }, { community });
  }

  private answer(data: UrgentHelpPageQuery, at: Address, form: Form<UrgentHelpField>) {
    const { slug, settings, urgentHelp } = data.community;
    const owner = urgentHelp.find(({ id }) => id === at.entry)?.owner;
    const team = settings.team.filter(({ id }) => id !== owner?.id);
    const owners = owner && !owner.former ? [owner, ...team] : team;
    const props = { community: slug, entry: at.entry, owners, form };
    return page(UrgentHelpFormView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (at: Address): string => adminPath(at.community, 'urgent-help', at.entry);

const newEntry = ({ viewer, community }: UrgentHelpPageQuery): Values<UrgentHelpField> => ({
  id: v7(),
  textEn: '',
  textCy: '',
  ownerId: viewer?.member?.id ?? '',
  position: String(1 + Math.max(0, ...community.urgentHelp.map(({ position }) => position))),
});

function savedEntry({ community }: UrgentHelpPageQuery, id: string): Values<UrgentHelpField> {
  const entry = community.urgentHelp.find((one) => one.id === id);
  if (!entry) throw new PageFailure('NOT_FOUND');
  const { textEn, textCy, owner, position } = entry;
  return { id, textEn, textCy, ownerId: owner.id, position: String(position) };
}
