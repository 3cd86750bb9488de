import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SiteSettings } from './site-settings.js';

export type CookieName = 'session' | 'kept';

/** Browsers refuse `__Host-` without https, so a local site uses the plain name. */
export const cookieName = (name: CookieName, site: SiteSettings): string =>
  site.secure ? `__Host-${name}` : name;

export const readCookie = (request: FastifyRequest, name: CookieName): string | null =>
  request.cookies?.[cookieName(name, request.server.site)] || null;

export function writeCookie(reply: FastifyReply, name: CookieName, value: string, expires: Date): void {
  reply.setCookie(cookieName(name, reply.server.site), value, { ...attributes(reply.server.site), expires });
}

export function clearCookie(reply: FastifyReply, name: CookieName): void {
  reply.clearCookie(cookieName(name, reply.server.site), attributes(reply.server.site));
}

const attributes = (site: SiteSettings) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: site.secure }) as const;
