import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { oneOf } from '../../forms/choices.js';
import type { Failure } from '../../graphql/failure.js';
import { CastVotesDocument, VotePageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { workshopPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { PageFailure, refusedTo } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import type { WorkshopAddress } from '../workshops/workshop-address.js';
import { ballotIn, type Choices } from './ballot.js';
import { byChance } from './ballot-order.js';
import { ClosedBallotView } from './closed-ballot.view.js';
import { doneWithVotes, VoteView } from './vote.view.js';

type Refused = { themeId: string; failure: Failure };

/** Choosing ideas: one form for all themes, so that what is ticked under one isn’t lost by saving another. */
@Page('c/:community/workshops/:workshop/vote')
export class VotePage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: WorkshopAddress, @Query('done') done: unknown) {
    return this.answer(visit, at, { done: oneOf(doneWithVotes, done) });
  }

  /**
   * Each theme is saved by itself: too many under one costs nobody their votes under the others. What was chosen is
   * never put aside for after a sign-in, as other forms are: for a day, the time would join it to a person.
   */
  @Post()
  async vote(@Visited() visit: Visit, @Param() at: WorkshopAddress, @Body() body: FormBody) {
    const { workshop } = await this.operations.dataOf(visit, VotePageDocument, at, at);
    const choices = ballotIn(body, workshop.themes);
    const refused: Refused[] = [];
    for (const [workshopThemeId, ideaIds] of choices) {
      const input = { workshopThemeId, ideaIds: [...ideaIds] };
      const { failure } = await this.operations.run(visit, CastVotesDocument, { input }, at);
      if (failure) refused.push({ themeId: workshopThemeId, failure });
    }
    const last = refused.find(({ failure }) => !['INVALID', 'WRONG_PHASE'].includes(failure.code));
    if (last) throw new PageFailure(last.failure.code);
    if (refused.length > 0) return this.answer(visit, at, { choices, refused });
    const done = [...choices.values()].some((chosen) => chosen.length > 0) ? 'saved' : 'none';
    return redirect(visit.href(`${workshopPath(at.community, at.workshop, 'vote')}?done=${done}`));
  }

  private async answer(
    visit: Visit,
    at: WorkshopAddress,
    {
      done = null,
      choices,
      refused = [],
    }: { done?: (typeof doneWithVotes)[number] | null; choices?: Choices; refused?: Refused[] },
  ) {
    const data = await this.operations.dataOf(visit, VotePageDocument, at, at);
    const { workshop } = data;
    const frame = frameOf(data);
    const status = refused.length > 0 ? 422 : 200;
    const { community } = at;
    if (workshop.phase !== 'VOTE') {
      const late = refused.map(({ themeId }) => themeId).filter((id) => choices?.get(id)?.length);
      return page(ClosedBallotView, { community, workshop, late }, { frame, status });
    }
    if (!workshop.viewerCan.vote) throw refusedTo(data);
    const reader = data.viewer!.member!.id;
    const themes = workshop.themes.map((theme) => ({
      ...theme,
      ideas: byChance(theme.ideas, reader),
      chosen: choices?.get(theme.id) ?? theme.myVotes,
      refusal: refused.find(({ themeId }) => themeId === theme.id)?.failure.problems[0] ?? null,
    }));
    return page(VoteView, { community, workshop, themes, done }, { frame, status });
  }
}
