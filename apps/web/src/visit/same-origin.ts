import type { FastifyRequest } from 'fastify';
import { readCookie } from './cookies.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * State changes come from our own pages. Browsers say where a request starts in headers that a script
 * can't set; a request that says nothing is refused, unless it is a program's that brings no cookie.
 */
export function comesFromElsewhere(request: FastifyRequest): boolean {
  if (harmless.has(request.method) || carriesNothingBorrowed(request) || isOneClick(request)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return !ownOrigin(request, request.headers.origin);
}

/** A program's request without our cookie uses nothing that another site's page could borrow. */
function carriesNothingBorrowed(request: FastifyRequest): boolean {
  return (isGraphql(request) || isUpload(request)) && readCookie(request, 'session') === null;
}

/** Acts by what its address says, which is signed, and looks at no cookie. */
const isOneClick = (request: FastifyRequest): boolean =>
  request.method === 'POST' && /^\/unsubscribe\/[\w-]{1,200}$/.test(request.url);

export const isGraphql = (request: FastifyRequest): boolean => /^\/graphql\/?(?:\?|$)/.test(request.url);

const isUpload = (request: FastifyRequest): boolean => /^\/files\/[^/]+$/.test(request.url);

function ownOrigin(request: FastifyRequest, origin: string | undefined): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === request.server.site.publicUrl || new URL(origin).host === request.headers.host;
}
