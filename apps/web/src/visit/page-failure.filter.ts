import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { describeForLog, sitePath } from '#platform';
import { FailureView } from '../pages/failure/failure.view.js';
import { Frames } from '../graphql/frames.js';
import { withoutLanguage } from '../language-prefix.js';
import { practiceChangeParts } from '../ui/practice-change.js';
import { renderPage } from '../ui/render.js';
import { communityOfPath, rulesPath } from '../ui/rules-path.js';
import type { FormBody } from './form-body.js';
import { nobody, type Frame } from './frame.js';
import { page } from './page.js';
import { PageFailure } from './page-failure.js';
import { visitIn, type Visit } from './visit.js';

/** Whatever goes wrong on a page is said in a page, in the person's language. */
@Catch()
export class PageFailures implements ExceptionFilter {
  private readonly logger = new Logger(PageFailures.name);

  constructor(private readonly frames: Frames) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const visit = visitIn(host);
    const failure = this.failureFrom(error);
    if (failure.code === 'UNAUTHENTICATED') return void visit.reply.redirect(signInFor(visit), 303);
    const community = communityOfPath(visit.path);
    if (failure.code === 'RULES_NOT_ACCEPTED' && community)
      return void visit.reply.redirect(visit.href(rulesPath(community, whereTheyWere(visit))), 303);
    answerWith(visit, failure, await this.frameFor(visit));
  }

  /** Whoever it is that can't be said either, the page still is. */
  private async frameFor(visit: Visit): Promise<Frame> {
    return this.frames.of(visit).catch(() => nobody);
  }

  private failureFrom(error: unknown): PageFailure {
    if (error instanceof PageFailure) return error;
    if (error instanceof HttpException) return failureForStatus(error.getStatus());
    this.logger.error(describeForLog(error));
    return new PageFailure('INTERNAL');
  }
}

export function failureForStatus(status: number): PageFailure {
  if (status === 404) return new PageFailure('NOT_FOUND');
  if (status === 413) return new PageFailure('TOO_LONG');
  return new PageFailure(status < 500 ? 'BAD_REQUEST' : 'INTERNAL');
}

export function failurePage(visit: Visit, failure: PageFailure, frame = nobody): string {
  return renderPage(
    visit,
    page(FailureView, { code: failure.code, typed: writingIn(visit.request.body) }, { frame }),
  );
}

function answerWith(visit: Visit, failure: PageFailure, frame: Frame): void {
  void visit.reply
    .status(failure.status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(failurePage(visit, failure, frame));
}

/** What the person had typed is shown again: nothing is lost. */
function writingIn(body: unknown): string[] {
  const typed = (body ?? {}) as Partial<FormBody>;
  return writtenFields.map((field) => typed[field] ?? '').filter((text) => text.trim() !== '');
}

const writtenFields = ['title', 'body', ...practiceChangeParts, 'words', 'reason', 'passages', 'text'];

export function signInFor(visit: Visit): string {
  return visit.href(`/sign-in?return=${encodeURIComponent(whereTheyWere(visit))}`);
}

const whereTheyWere = (visit: Visit): string =>
  visit.request.method === 'GET' ? visit.path : pageOfForm(visit);

/** A form without a page of its own (a button to follow something) stands on another page. */
function pageOfForm(visit: Visit): string {
  const referrer = visit.request.headers.referer ?? '';
  if (!URL.canParse(referrer)) return '/';
  const { host, pathname, search } = new URL(referrer);
  return host === visit.request.headers.host ? withoutLanguage(sitePath(pathname + search)) : '/';
}
