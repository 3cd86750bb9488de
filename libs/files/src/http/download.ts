import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError, ErrorCode } from '#platform';
import { spanOf } from '../byte-range.js';
import { FileState, type StoredFile } from '../file.entity.js';
import { contentDisposition } from '../file-name.js';
import { isImage } from '../media-types.js';
import { keyOf, type FileStore, type Span } from '../store/file-store.js';
import { StoreFailure } from '../store/store-failure.js';

/** What of a file is sent. */
export interface Served {
  key: string;
  mediaType: string;
  name: string;
  etag: string;
  /** null where nobody has counted. */
  size: number | null;
}

/** @throws AppError FILE_NOT_READY, FILE_BROKEN */
export function servedOf(file: StoredFile): Served {
  refuseUnready(file);
  return {
    key: keyOf(file.tenantId, file.object!),
    mediaType: file.mediaType!,
    name: file.name,
    etag: `"${file.sha256!.toString('base64url')}"`,
    size: file.size,
  };
}

/** @throws AppError FILE_NOT_READY, FILE_BROKEN, NOT_FOUND where there is none */
export function previewOf(file: StoredFile): Served {
  refuseUnready(file);
  if (!file.preview) throw new AppError(ErrorCode.NOT_FOUND);
  return {
    key: keyOf(file.tenantId, file.preview),
    mediaType: 'image/webp',
    name: `${file.name}.webp`,
    etag: `"${file.preview}"`,
    size: null,
  };
}

/** Answers with all of it, the part that was asked for, or that the browser has it already. */
export async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  store: FileStore,
  served: Served,
): Promise<FastifyReply> {
  const { headers, method } = request;
  setHeaders(reply, served);
  if (isKnown(headers['if-none-match'], served.etag)) return reply.status(304).send();
  const span = spanAskedFor(request, served);
  if (span === 'none')
    return reply.status(416).header('content-range', `bytes */${served.size}`).type('text/plain').send('');
  if (span !== 'all')
    reply.status(206).header('content-range', `bytes ${span.first}-${span.last}/${served.size}`);
  const length = span === 'all' ? served.size : span.last - span.first + 1;
  if (length !== null) reply.header('content-length', length);
  if (method === 'HEAD') return reply.send(Readable.from([]));
  return reply.send(await read(store, served.key, span === 'all' ? undefined : span));
}

/**
 * Whatever a file pretends to be, a browser does nothing with it but what its checked type says: it guesses no other,
 * and runs nothing. Only pictures that we wrote ourselves are shown in place. Asked for again each time, so that what
 * somebody may no longer have is closed at once.
 */
function setHeaders(reply: FastifyReply, { mediaType, name, etag, size }: Served): void {
  reply
    .header('content-type', mediaType)
    .header('content-disposition', contentDisposition(isImage(mediaType) ? 'inline' : 'attachment', name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-cache')
    .header('vary', 'cookie, authorization')
    .header('accept-ranges', size === null ? 'none' : 'bytes')
    .header('etag', etag);
}

function spanAskedFor({ headers }: FastifyRequest, { size, etag }: Served): Span | 'all' | 'none' {
  const condition = headers['if-range'];
  if (size === null || (condition !== undefined && condition !== etag)) return 'all';
  return spanOf(headers.range, size);
}

const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  header.split(',').some((known) => known.trim() === '*' || known.trim().replace(/^W\//, '') === etag);

async function read(store: FileStore, key: string, span: Span | undefined): Promise<Readable> {
  try {
    return await store.read(key, span);
  } catch (error) {
    if (error instanceof StoreFailure) throw new AppError(ErrorCode.FILE_STORE_AWAY);
    throw error;
  }
}

function refuseUnready({ state }: StoredFile): void {
  if (state === FileState.BROKEN) throw new AppError(ErrorCode.FILE_BROKEN);
  if (state !== FileState.READY) throw new AppError(ErrorCode.FILE_NOT_READY);
}
