import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { translator, type Language, type Translate } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inLanguage, languageOf } from '../language-prefix.js';
import { readCookie } from './cookies.js';
import type { SiteSettings } from './site-settings.js';

/** One request for a page: who asks, in which language, for what. */
export class Visit {
  readonly now = new Date();
  readonly language: Language;
  readonly t: Translate;

  constructor(
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
  ) {
    this.language = languageOf(request.raw);
    this.t = translator(this.language);
  }

  /** The address without its language. */
  get path(): string {
    return this.request.url;
  }

  get site(): SiteSettings {
    return this.request.server.site;
  }

  get token(): string | null {
    return readCookie(this.request, 'session');
  }

  href(path: string): string {
    return inLanguage(path, this.language);
  }
}

export const Visited = createParamDecorator((_: unknown, context: ExecutionContext) => visitIn(context));

export function visitIn(context: Pick<ExecutionContext, 'switchToHttp'>): Visit {
  const http = context.switchToHttp();
  return new Visit(http.getRequest(), http.getResponse());
}
