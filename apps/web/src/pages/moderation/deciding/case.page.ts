import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Values } from '../../../forms/form.js';
import { KeptDrafts } from '../../../forms/kept-drafts.js';
import type { Failure } from '../../../graphql/failure.js';
import {
  CasePageDocument,
  DecideReportDocument,
  NoteOnReportDocument,
  ReleaseReportDocument,
  TakeReportDocument,
  type CasePageQuery,
} from '../../../graphql/generated.js';
import { Operations } from '../../../graphql/operations.js';
import type { FormBody } from '../../../visit/form-body.js';
import { frameOf } from '../../../visit/frame.js';
import { page, redirect } from '../../../visit/page.js';
import { Page } from '../../../visit/page.decorator.js';
import { Visited, type Visit } from '../../../visit/visit.js';
import {
  decisionOf,
  holdsWords,
  incomplete,
  inputOf,
  readCase,
  startFrom,
  templatesIn,
  type CaseField,
  type CaseForm,
} from './case-form.js';
import { CaseView } from './case.view.js';
import { CheckView } from './check.view.js';
import { casePath, queuePath } from '../moderation-paths.js';

type Address = { community: string; case: string };
/** What was typed, and when the words had last changed that it is about. */
type Looked = { values: Values<CaseField>; seenAt: string };

/** What was reported, and everything that can be done about it. All of it is one form: nothing typed is lost. */
@Page('c/:community/moderation/:case')
export class CasePage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.load(visit, at);
    const form = await this.drafts.take(visit, pathOf(at), blank);
    return this.answer(at, data, form);
  }

  @Post()
  async act(
    @Visited() visit: Visit,
    @Param() at: Address,
    @Query('seen') seen: unknown,
    @Body() body: FormBody,
  ) {
    const values = readCase(body);
    const seenAt = typeof seen === 'string' ? seen : '';
    if (body['template']) return this.start(visit, at, values, body['template']);
    switch (body['action']) {
      case 'take':
        return this.after(visit, at, values, await this.take(visit, at));
      case 'release':
        return this.after(visit, at, values, await this.release(visit, at));
      case 'note':
        return this.note(visit, at, values);
      case 'decide':
        return this.decide(visit, at, { values, seenAt });
      case 'change':
        return this.again(visit, at, { values });
      default:
        return this.check(visit, at, { values, seenAt });
    }
  }

  /** Everything that the decision means, before it is one. */
  private async check(visit: Visit, at: Address, { values, seenAt }: Looked) {
    const failure = incomplete(values);
    const decision = decisionOf(values);
    if (failure || !decision) return this.again(visit, at, { values, ...(failure && { failure }) });
    const { data, failure: refused } = await this.operations.run(visit, CasePageDocument, at, at);
    if (refused) return this.refuse(visit, at, values, refused);
    if (!data.moderationCase.viewerCan.decide) return this.answer(at, data, { values });
    const props = { community: at.community, case: data.moderationCase, decision, values, seenAt };
    return page(CheckView, props, { frame: frameOf(data) });
  }

  private async decide(visit: Visit, at: Address, { values, seenAt }: Looked) {
    const decision = decisionOf(values);
    if (!decision) return this.check(visit, at, { values, seenAt });
    const input = inputOf(at.case, decision, { values, seenAt });
    const { failure } = await this.operations.run(visit, DecideReportDocument, { input }, at);
    if (failure) return this.refuse(visit, at, values, failure);
    const queue = queuePath(at.community);
    return redirect(visit.href(`${queue}?done=decided&form=${encodeURIComponent(values.id)}`));
  }

  private async note(visit: Visit, at: Address, values: Values<CaseField>) {
    const input = { id: values.id, caseId: at.case, text: values.text };
    const { failure } = await this.operations.run(visit, NoteOnReportDocument, { input }, at);
    return this.after(visit, at, failure ? values : { ...values, text: '' }, failure);
  }

  private async take(visit: Visit, at: Address): Promise<Failure | null> {
    const input = { caseId: at.case };
    return (await this.operations.run(visit, TakeReportDocument, { input }, at)).failure;
  }

  private async release(visit: Visit, at: Address): Promise<Failure | null> {
    const input = { caseId: at.case };
    return (await this.operations.run(visit, ReleaseReportDocument, { input }, at)).failure;
  }

  private async start(visit: Visit, at: Address, values: Values<CaseField>, id: string) {
    const { data, failure } = await this.operations.run(visit, CasePageDocument, at, at);
    if (failure) return this.refuse(visit, at, values, failure);
    const template = templatesIn(data).find((one) => one.id === id);
    return this.answer(at, data, { values: template ? startFrom(template, values) : values });
  }

  /** Back to the case, with what was typed into the rest of it. */
  private async after(visit: Visit, at: Address, values: Values<CaseField>, failure: Failure | null) {
    if (failure) return this.refuse(visit, at, values, failure);
    if (!holdsWords(values)) return redirect(visit.href(pathOf(at)));
    return this.again(visit, at, { values });
  }

  private refuse(visit: Visit, at: Address, values: Values<CaseField>, failure: Failure) {
    return this.drafts.answerRefusal(visit, pathOf(at), { values, failure }, (form) =>
      this.again(visit, at, form),
    );
  }

  private async again(visit: Visit, at: Address, form: CaseForm) {
    return this.answer(at, await this.load(visit, at), form);
  }

  private load(visit: Visit, at: Address): Promise<CasePageQuery> {
    return this.operations.dataOf(visit, CasePageDocument, at, at);
  }

  private answer({ community }: Address, data: CasePageQuery, form: CaseForm) {
    const { moderationCase } = data;
    // Sent again after a refusal, a note is the same one; after it was written, the next is another.
    const id = (form.failure && form.values.id) || v7();
    const props = {
      community,
      case: moderationCase,
      templates: templatesIn(data),
      form: { ...form, values: { ...form.values, id } },
    };
    return page(CaseView, props, { frame: frameOf(data), status: form.failure ? 422 : 200 });
  }
}

const pathOf = (at: Address): string => casePath(at.community, at.case);

const blank = readCase({});
