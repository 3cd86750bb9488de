import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { apiLanguage, readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import { RecordAdoptionDocument, type AdoptionCardFragment } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import type { FormBody } from '../../visit/form-body.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { AdoptingView, type AdoptingField } from './adopting.view.js';
import { namedAs, practiceAt, practicePath, travelPath } from './practice-address.js';
import { practiceOnPage, refusedBy, type PracticeAddress } from './practice-on-page.js';
import { stages } from './stages.js';

const fields: AdoptingField[] = [
  'id',
  'setting',
  'stage',
  'kept',
  'changed',
  'happened',
  'language',
  'shared',
  'mayAsk',
];

/** That a team tries or uses something: a short form, and the same one to tell how it goes on. */
@Page('c/:community/practice/:kind/:id/use')
export class AdoptingPage {
  constructor(
    private readonly operations: Operations,
    private readonly kept: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: PracticeAddress, @Query('entry') entry: unknown) {
    const found = await practiceOnPage(this.operations, visit, at);
    const before = found.standing.adoptions.nodes.find(({ id }) => id === entry);
    if (entry !== undefined && !before) throw new PageFailure('NOT_FOUND');
    const may = before ? before.viewerCanChange : found.standing.viewerCan.recordAdoption;
    if (!may) throw refusedBy(found);
    const form = await this.kept.take(visit, pathOf(at), before ? written(before) : blank(visit));
    return this.answer(visit, at, form);
  }

  @Post()
  async record(@Visited() visit: Visit, @Param() at: PracticeAddress, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const practice = practiceAt(at);
    const stage = stages.find((one) => one === values.stage);
    const { id, setting, kept, changed, happened } = values;
    const input = {
      ...namedAs(practice),
      ...{ id, setting, kept, changed, happened },
      stage: stage ?? 'INTERESTED',
      language: apiLanguage(values.language),
      shared: values.shared === 'yes',
      mayAsk: values.mayAsk === 'yes',
    };
    const missing = {
      code: 'INVALID' as const,
      problems: [{ field: 'stage', code: 'BAD_CHOICE' as const, parameters: {} }],
    };
    const { failure } = stage
      ? await this.operations.run(visit, RecordAdoptionDocument, { input }, practice)
      : { failure: missing };
    if (!failure) return redirect(visit.href(`${practicePath(practice)}?done=recorded#adoption-${id}`));
    return this.kept.answerRefusal(visit, pathOf(at), { values, failure }, (form) =>
      this.answer(visit, at, form),
    );
  }

  private async answer(visit: Visit, at: PracticeAddress, form: Form<AdoptingField>) {
    const found = await practiceOnPage(this.operations, visit, at);
    return page(AdoptingView, { ...found, form }, { frame: found.frame, status: statusOf(form) });
  }
}

const pathOf = (at: PracticeAddress): string => travelPath(practiceAt(at), 'use');

const blank = (visit: Visit): Values<AdoptingField> => ({
  id: v7(),
  setting: '',
  stage: '',
  kept: '',
  changed: '',
  happened: '',
  language: visit.language.toUpperCase(),
  shared: 'yes',
  mayAsk: '',
});

const written = (adoption: AdoptionCardFragment): Values<AdoptingField> => {
  const { id, setting, stage, kept, changed, happened, language, shared, mayAsk } = adoption;
  return {
    ...{ id, setting, stage, kept, changed, happened, language },
    shared: shared ? 'yes' : '',
    mayAsk: mayAsk ? 'yes' : '',
  };
};
