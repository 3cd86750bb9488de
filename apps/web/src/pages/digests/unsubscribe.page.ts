import { Body, Get, Param, Post, Query } from '@nestjs/common';
import {
  ChooseFromMailDocument,
  UnsubscribePageDocument,
  type DigestFrequency,
} from '../../graphql/generated.js';
import type { Failure } from '../../graphql/failure.js';
import { Frames } from '../../graphql/frames.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import type { FormBody } from '../../visit/form-body.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { BrokenLinkView } from './broken-link.view.js';
import { frequencies } from './frequencies.js';
import { outcomes, UnsubscribeView, type StopOutcome } from './unsubscribe.view.js';

/** Behind the link in a mail: for whoever has it, signed in or not. What mail programs post is one-click.controller’s. */
@Page('unsubscribe/:token')
export class UnsubscribePage {
  constructor(
    private readonly operations: Operations,
    private readonly frames: Frames,
  ) {}

  /** Mail scanners open links, too: nothing is stopped by looking. */
  @Get()
  async show(@Visited() visit: Visit, @Param('token') token: string, @Query('done') done: unknown) {
    const { data, failure } = await this.operations.run(visit, UnsubscribePageDocument, { token });
    if (failure) return this.broken(visit, failure);
    const props = {
      token,
      subscription: data.mailSubscription,
      done: outcomes.find((outcome) => outcome === done),
    };
    return page(UnsubscribeView, props, { frame: frameOf(data) });
  }

  @Post('choose')
  async choose(@Visited() visit: Visit, @Param('token') token: string, @Body() body: FormBody) {
    const everywhere = body['everywhere'] !== undefined;
    const frequency = frequencies.find((one) => one === body['frequency']) ?? 'NEVER';
    const input = { token, frequency, everywhere };
    const { data, failure } = await this.operations.run(visit, ChooseFromMailDocument, { input });
    if (failure) return this.broken(visit, failure);
    const outcome = outcomeOf(frequency, data.chooseFrequencyFromMail.all);
    return redirect(visit.href(`/unsubscribe/${encodeURIComponent(token)}?done=${outcome}`));
  }

  /** To somebody signed out, what isn’t there looks like what needs signing in: here nothing does. */
  private async broken(visit: Visit, { code }: Failure) {
    if (code !== 'NOT_FOUND' && code !== 'UNAUTHENTICATED') throw new PageFailure(code);
    return page(BrokenLinkView, {}, { frame: await this.frames.of(visit), status: 404 });
  }
}

function outcomeOf(frequency: DigestFrequency, all: boolean): StopOutcome {
  if (frequency !== 'NEVER') return 'changed';
  return all ? 'all' : 'one';
}
