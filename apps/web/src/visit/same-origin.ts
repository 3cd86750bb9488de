import type { FastifyRequest } from 'fastify';
import { readCookie } from './cookies.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * State changes come from our own pages. Browsers say where a request starts in headers that a script
 * can't set; a request that says nothing is refused, unless it is a program's that brings no cookie.
 */
export function comesFromElsewhere(request: FastifyRequest): boolean {
  if (harmless.has(request.method) || carriesNothingBorrowed(request)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return !ownOrigin(request, request.headers.origin);
}

/** GraphQL without our cookie uses nothing that another site's page could borrow. */
function carriesNothingBorrowed(request: FastifyRequest): boolean {
  return isGraphql(request) && readCookie(request, 'session') === null;
}

export const isGraphql = (request: FastifyRequest): boolean => /^\/graphql\/?(?:\?|$)/.test(request.url);

function ownOrigin(request: FastifyRequest, origin: string | undefined): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === request.server.site.publicUrl || new URL(origin).host === request.headers.host;
}
