import { Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnsubscribeDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { Visited, type Visit } from '../../visit/visit.js';

/**
 * One-click unsubscribe (RFC 8058): a mail program posts here without a cookie, and from nowhere we know. The link
 * itself says whose mail it is, so `same-origin.ts` lets exactly this path through.
 */
@Controller('unsubscribe/:token')
export class OneClickController {
  constructor(private readonly operations: Operations) {}

  @Post()
  @HttpCode(200)
  async stop(
    @Visited() visit: Visit,
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { failure } = await this.operations.run(visit, UnsubscribeDocument, { input: { token } });
    void reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store');
    if (!failure) return `${visit.t('digest.stopped')}\n`;
    // A mail program that can't reach us tries again; it wouldn't with a link that says nothing.
    void reply.status(failure.code === 'INTERNAL' ? 503 : 404);
    return `${visit.t('digest.notStopped')}\n`;
  }
}
