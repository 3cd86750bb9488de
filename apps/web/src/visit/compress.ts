import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';

const zip = promisify(gzip);

/** Below this a compressed answer needs as many packets as a plain one. */
const worthIt = 1_400;

const compressible = /^(?:text\/(?:html|css|javascript)|application\/javascript|image\/svg\+xml)/;

/** For people with an old phone and little data: pages and assets go out compressed. */
export async function compress(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (!mayCompress(request, reply)) return payload;
  if (typeof payload === 'string') {
    if (payload.length < worthIt) return payload;
    announce(reply);
    return zip(payload);
  }
  if (!isReadable(payload)) return payload;
  announce(reply);
  return payload.pipe(createGzip());
}

const mayCompress = (request: FastifyRequest, reply: FastifyReply): boolean =>
  request.method !== 'HEAD' &&
  reply.statusCode !== 206 &&
  reply.statusCode !== 304 &&
  /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) &&
  compressible.test(String(reply.getHeader('content-type') ?? '')) &&
  reply.getHeader('content-encoding') === undefined;

function announce(reply: FastifyReply): void {
  reply.removeHeader('content-length');
  reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding');
}

const isReadable = (payload: unknown): payload is Readable =>
  typeof (payload as Readable | null)?.pipe === 'function';
