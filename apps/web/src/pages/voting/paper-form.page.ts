import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import {
  EnterPaperBallotsDocument,
  PaperPageDocument,
  RemovePaperBallotsDocument,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { workshopPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { PageFailure } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { onlyWhoLeads, type WorkshopAddress } from '../workshops/workshop-address.js';
import { byChance } from './ballot-order.js';
import { readBatch, votesField, type BatchField } from './paper-batch.js';
import { PaperFormView } from './paper-form.view.js';
import { themeAnchor } from './theme-anchor.js';

type Address = WorkshopAddress & { workshopTheme: string };

/** A pile of papers for one theme: how many there are, and what is on them. */
@Page('c/:community/workshops/:workshop/paper/:workshopTheme')
export class PaperFormPage {
  constructor(
    private readonly operations: Operations,
    private readonly kept: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address, @Query('batch') batch: unknown) {
    const { workshop, theme } = await this.themeAt(visit, at);
    if (!workshop.viewerCan.enterPaper) return redirect(visit.href(overviewOf(at)));
    const before = theme.paperBatches.find(({ id }) => id === batch);
    if (batch !== undefined && !before) throw new PageFailure('NOT_FOUND');
    const blank: Values<BatchField> = before
      ? {
          id: before.id,
          papers: `${before.papers}`,
          valid: `${before.valid}`,
          spoilt: `${before.spoilt}`,
          ...Object.fromEntries(before.votes.map(({ idea, votes }) => [votesField(idea.id), `${votes}`])),
        }
      : { id: v7(), papers: '', valid: '', spoilt: '' };
    return this.answer(visit, at, await this.kept.take(visit, pathOf(at), blank));
  }

  @Post()
  async enter(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const votes = Object.keys(body).filter((name): name is BatchField => name.startsWith(votesField('')));
    const values = readFields<BatchField>(body, ['id', 'papers', 'valid', 'spoilt', ...votes]);
    const { batch, failure: unread } = readBatch(values);
    const input = { ...batch, id: values.id, workshopThemeId: at.workshopTheme };
    const { failure } = unread
      ? { failure: unread }
      : await this.operations.run(visit, EnterPaperBallotsDocument, { input }, at);
    if (!failure)
      return redirect(visit.href(`${overviewOf(at)}?done=entered#${themeAnchor(at.workshopTheme)}`));
    return this.kept.answerRefusal(visit, pathOf(at), { values, failure }, (form) =>
      this.answer(visit, at, form),
    );
  }

  @Post('remove')
  async remove(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const input = { id: body['id'] ?? '', workshopThemeId: at.workshopTheme };
    await this.operations.dataOf(visit, RemovePaperBallotsDocument, { input }, at);
    return redirect(visit.href(`${overviewOf(at)}?done=removed#${themeAnchor(at.workshopTheme)}`));
  }

  private async answer(visit: Visit, at: Address, form: Form<BatchField>) {
    const { data, workshop, theme } = await this.themeAt(visit, at);
    const ideas = byChance(theme.ideas, workshop.id);
    const isNew = !theme.paperBatches.some(({ id }) => id === form.values.id);
    const props = { community: at.community, workshop, theme: { ...theme, ideas }, isNew, form };
    return page(PaperFormView, props, { frame: frameOf(data), status: statusOf(form) });
  }

  private async themeAt(visit: Visit, at: Address) {
    const { community, workshop: id } = at;
    const data = await this.operations.dataOf(visit, PaperPageDocument, { community, workshop: id }, at);
    onlyWhoLeads(data);
    const theme = data.workshop.themes.find((one) => one.id === at.workshopTheme);
    if (!theme) throw new PageFailure('NOT_FOUND');
    return { data, workshop: data.workshop, theme };
  }
}

const overviewOf = ({ community, workshop }: Address): string => workshopPath(community, workshop, 'paper');
const pathOf = (at: Address): string => workshopPath(at.community, at.workshop, 'paper', at.workshopTheme);
