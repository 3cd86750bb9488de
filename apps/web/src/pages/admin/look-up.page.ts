import { Body, Get, Param, Post } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import { LookUpMemberDocument, LookUpPageDocument, type LookUpPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { adminPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { LookUpView, type LookUpField } from './look-up.view.js';

type Address = { community: string; member: string };

const fields: LookUpField[] = ['id', 'reason'];

@Page('c/:community/admin/people/:member/look-up')
export class LookUpPage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at);
    return this.answer(data, await this.drafts.take(visit, pathOf(at), { id: v7(), reason: '' }));
  }

  /** Shown in the answer and nowhere else: no address of ours leads to it again. */
  @Post()
  async lookUp(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const input = { ...values, memberId: at.member };
    const { data, failure } = await this.operations.run(visit, LookUpMemberDocument, { input }, at);
    if (!failure) return this.answer(await this.load(visit, at), { values }, data.lookUpMember.email);
    return this.drafts.answerRefusal(visit, pathOf(at), { values, failure }, async (again) =>
      this.answer(await this.load(visit, at), again),
    );
  }

  private load(visit: Visit, at: Address): Promise<LookUpPageQuery> {
    return this.operations.dataOf(visit, LookUpPageDocument, at, at);
  }

  private answer(data: LookUpPageQuery, form: Form<LookUpField>, email?: string) {
    const { slug, member } = data.community;
    const props = { community: slug, member, form, email };
    return page(LookUpView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (at: Address): string => adminPath(at.community, 'people', at.member, 'look-up');
