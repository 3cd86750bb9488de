import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import staticFiles from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FileIntake, type Config } from '#platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { failureIn } from './graphql/failure.js';
import { assetsFolder } from './ui/assets.js';
import { compress } from './visit/compress.js';
import { pagePolicy } from './visit/content-security.js';
import { formBodyLimit, parseFormBody } from './visit/form-body.js';
import { acceptFormsWithFiles } from './visit/form-files.js';
import { PageFailure } from './visit/page-failure.js';
import { failureForStatus, failurePage, signInFor } from './visit/page-failure.filter.js';
import { comesFromElsewhere, isGraphql } from './visit/same-origin.js';
import { siteSettings } from './visit/site-settings.js';
import { Visit } from './visit/visit.js';

const year = 365 * 24 * 60 * 60 * 1000;

/** Gives the HTTP server what the pages need. Call it before the application listens. */
export async function registerWeb(
  app: NestFastifyApplication,
  config: Pick<Config, 'demo' | 'publicUrl' | 'files'>,
): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const site = siteSettings(config);
  fastify.decorate('site', site);
  app.useBodyParser('application/x-www-form-urlencoded', { bodyLimit: formBodyLimit }, (_, body, done) =>
    done(null, parseFormBody(body)),
  );
  await fastify.register(cookie);
  await fastify.register(helmet, securityHeaders(site.secure));
  await fastify.register(staticFiles, {
    root: assetsFolder,
    prefix: '/assets/',
    maxAge: year,
    immutable: true,
  });
  fastify.addHook('onRequest', setPagePolicy);
  fastify.addHook('onRequest', refuseOtherSites);
  await acceptFormsWithFiles(fastify, app.get(FileIntake), config.files.maxBytes);
  fastify.addHook('onSend', sayErrorsInPages);
  fastify.addHook('onSend', compress);
}

/** The policy for content is set by our own hook: a mail in the mailbox has another. */
const securityHeaders = (secure: boolean) => ({
  contentSecurityPolicy: false as const,
  originAgentCluster: false,
  // 'no-referrer' would take the Origin header off our own forms, by which they are known as ours.
  referrerPolicy: { policy: 'same-origin' as const },
  strictTransportSecurity: secure ? {} : (false as const),
});

async function setPagePolicy(_: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('content-security-policy', pagePolicy);
}

async function refuseOtherSites(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!comesFromElsewhere(request)) return;
  const failure = new PageFailure('CROSS_SITE');
  reply.status(failure.status).header('cache-control', 'no-store');
  const visit = new Visit(request, reply);
  if (isGraphql(request)) await reply.send(graphqlRefusal(visit));
  else await reply.type('text/html; charset=utf-8').send(failurePage(visit, failure));
}

const graphqlRefusal = (visit: Visit) => ({
  errors: [{ message: visit.t('error.CROSS_SITE'), extensions: { code: 'CROSS_SITE', problems: [] } }],
});

/** What fails before a page is reached (a body too big, a malformed request) is said in a page, too. */
async function sayErrorsInPages(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (reply.statusCode < 400 || isGraphql(request) || !wantsHtml(request) || isHtml(reply)) return payload;
  reply.removeHeader('content-length');
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
  const visit = new Visit(request, reply);
  const failure = failureSaid(payload) ?? failureForStatus(reply.statusCode);
  if (failure.code !== 'UNAUTHENTICATED') return failurePage(visit, failure);
  reply.status(303).header('location', signInFor(visit));
  return '';
}

/** Files are refused in JSON; somebody who opened the address of one reads it in a page. */
function failureSaid(payload: unknown): PageFailure | null {
  if (typeof payload !== 'string' || !payload.startsWith('{"errors":')) return null;
  return new PageFailure(failureIn((JSON.parse(payload) as { errors: GraphQLFormattedError[] }).errors).code);
}

const wantsHtml = (request: FastifyRequest): boolean => (request.headers.accept ?? '').includes('text/html');

const isHtml = (reply: FastifyReply): boolean =>
  String(reply.getHeader('content-type') ?? '').startsWith('text/html');
