import { Injectable } from '@nestjs/common';
import { KeepDraftDocument, TakeDraftDocument } from '../graphql/generated.js';
import { Operations } from '../graphql/operations.js';
import { clearCookie, readCookie, writeCookie } from '../visit/cookies.js';
import { PageFailure } from '../visit/page-failure.js';
import { redirect, type PageAnswer, type RedirectAnswer } from '../visit/page.js';
import type { Visit } from '../visit/visit.js';
import { communityOfPath, rulesPath } from '../ui/rules-path.js';
import type { Form, RefusedForm, Values } from './form.js';

const hour = 60 * 60 * 1000;

/** Nothing typed is lost: not when something is refused, and not when the session ends in the middle of writing. */
@Injectable()
export class KeptDrafts {
  constructor(private readonly operations: Operations) {}

  /** Shows a refused form again; where signing in or the ground rules come first, keeps what was typed until then. */
  async answerRefusal<Field extends string>(
    visit: Visit,
    path: string,
    { values, failure }: RefusedForm<Field>,
    showAgain: (form: Form<Field>) => Promise<PageAnswer>,
  ): Promise<PageAnswer | RedirectAnswer> {
    if (failure.code === 'UNAUTHENTICATED')
      return this.keep(visit, path, values, `/sign-in?kept=1&return=${encodeURIComponent(path)}`);
    const community = communityOfPath(path);
    if (failure.code === 'RULES_NOT_ACCEPTED' && community)
      return this.keep(visit, path, values, `${rulesPath(community, path)}&kept=1`);
    return showAgain({ values, failure });
  }

  /** What was kept for this page, once. Ask only when the page can be shown, or it is lost. */
  async take<Field extends string>(visit: Visit, path: string, blank: Values<Field>): Promise<Form<Field>> {
    const [id, keptPath] = (readCookie(visit.request, 'kept') ?? '').split(' ');
    if (!id || keptPath !== path || visit.token === null) return { values: blank };
    const { data } = await this.operations.run(visit, TakeDraftDocument, { input: { id } });
    clearCookie(visit.reply, 'kept');
    if (data?.takeDraft?.path !== path) return { values: blank };
    return { values: { ...blank, ...readKept(data.takeDraft.fields) }, kept: true };
  }

  private async keep(
    visit: Visit,
    path: string,
    values: Values<string>,
    meanwhile: string,
  ): Promise<RedirectAnswer> {
    const input = { path, fields: JSON.stringify(values) };
    const { data, failure } = await this.operations.run(visit, KeepDraftDocument, { input });
    if (failure) throw new PageFailure('INTERNAL');
    writeCookie(visit.reply, 'kept', `${data.keepDraft} ${path}`, new Date(visit.now.getTime() + hour));
    return redirect(visit.href(meanwhile));
  }
}

function readKept(fields: string): Record<string, string> {
  const parsed: unknown = JSON.parse(fields);
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => typeof value === 'string'));
}
