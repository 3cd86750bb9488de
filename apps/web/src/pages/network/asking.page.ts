import { Body, Get, Param, Post } from '@nestjs/common';
import { v7 } from 'uuid';
import { apiLanguage, readFields, statusOf, type Form } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import { AskAdoptersDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { AskingView, type AskingField } from './asking.view.js';
import { namedAs, practiceAt, travelPath } from './practice-address.js';
import { practiceOnPage, refusedBy, type PracticeAddress } from './practice-on-page.js';

/** A question to those who use something, wherever they are. */
@Page('c/:community/practice/:kind/:id/ask')
export class AskingPage {
  constructor(
    private readonly operations: Operations,
    private readonly kept: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: PracticeAddress) {
    const found = await practiceOnPage(this.operations, visit, at);
    if (!found.standing.viewerCan.ask) throw refusedBy(found);
    const blank = { id: v7(), body: '', language: visit.language.toUpperCase() };
    return this.answer(visit, at, await this.kept.take(visit, pathOf(at), blank));
  }

  @Post()
  async ask(@Visited() visit: Visit, @Param() at: PracticeAddress, @Body() body: FormBody) {
    const values = readFields(body, ['id', 'body', 'language'] as const);
    const practice = practiceAt(at);
    const input = {
      ...namedAs(practice),
      id: values.id,
      body: values.body,
      language: apiLanguage(values.language),
    };
    const { data, failure } = await this.operations.run(visit, AskAdoptersDocument, { input }, practice);
    if (!failure) {
      const { id } = data.askAdopters;
      return redirect(visit.href(`${communityPath(practice.community, 'adopters', id)}?done=asked`));
    }
    return this.kept.answerRefusal(visit, pathOf(at), { values, failure }, (form) =>
      this.answer(visit, at, form),
    );
  }

  private async answer(visit: Visit, at: PracticeAddress, form: Form<AskingField>) {
    const found = await practiceOnPage(this.operations, visit, at);
    return page(AskingView, { ...found, form }, { frame: found.frame, status: statusOf(form) });
  }
}

const pathOf = (at: PracticeAddress): string => travelPath(practiceAt(at), 'ask');
