import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { renderPage } from '../ui/render.js';
import { PageAnswer, RedirectAnswer } from './page.js';
import { visitIn, type Visit } from './visit.js';

/** Turns what a handler answered into HTML or a redirect. */
@Injectable()
export class PageAnswers implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(map((answer: unknown) => send(visitIn(context), answer)));
  }
}

function send(visit: Visit, answer: unknown): unknown {
  if (answer instanceof RedirectAnswer) {
    visit.reply.status(303).header('location', answer.location).header('cache-control', 'no-store');
    return '';
  }
  if (!(answer instanceof PageAnswer)) return answer;
  visit.reply.status(answer.status).type('text/html; charset=utf-8').header('cache-control', 'no-store');
  return renderPage(visit, answer);
}
