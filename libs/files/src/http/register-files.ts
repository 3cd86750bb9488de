import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  AppError,
  CONFIG,
  describeForLog,
  ErrorCode,
  RequestReader,
  ViewerUnits,
  type Config,
  type OperationContext,
} from '#platform';
import { readAway } from '../arrival.js';
import type { StoredFile } from '../file.entity.js';
import { Files } from '../files.service.js';
import { FileStore } from '../store/file-store.js';
import { Uploads } from '../uploads.service.js';
import { previewOf, send, servedOf } from './download.js';
import { refusal } from './refusal.js';

interface Address {
  /** Slug of the community; in the header X-Community, or the account’s only one, where the path doesn’t name it. */
  community?: string;
  /** Id of another community, whose file the network may see. */
  tenant?: string;
  id: string;
}

type Asked = FastifyRequest<{ Params: Address }>;

const log = new Logger('Files');

const prefixes = ['', '/c/:community', '/c/:community/network/:tenant'];

/** The door for bytes: what GraphQL and forms don’t carry. Its own corner of the server, which parses no bodies. */
export async function registerFiles(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const [units, files, uploads, store] = [
    app.get(ViewerUnits),
    app.get(Files),
    app.get(Uploads),
    app.get(FileStore),
  ];
  const { maxBytes } = app.get<Config>(CONFIG).files;
  const reader = app.get(RequestReader);

  const contextOf = (request: Asked): OperationContext => {
    const context = reader.read(request);
    return { ...context, communitySlug: request.params.community ?? context.communitySlug };
  };

  const find = (request: Asked): Promise<StoredFile> => {
    const { tenant, id } = request.params;
    return units.reading(contextOf(request), () =>
      tenant ? files.visibleInNetwork(tenant, id) : files.visibleTo(id),
    );
  };

  const receive = async (request: Asked, reply: FastifyReply) => {
    const bytes = request.raw;
    try {
      const { id, name, mediaType, size, state } = await uploads.receive(
        contextOf(request),
        request.params.id,
        bytes,
      );
      return await reply.send({ id, name, mediaType, size, state: state.toUpperCase() });
    } catch (error) {
      await readAway(bytes, maxBytes);
      throw error;
    }
  };

  const answerError = async (error: FastifyError, request: Asked, reply: FastifyReply) => {
    const { language } = reader.read(request);
    if (!(error instanceof AppError)) log.error(describeForLog(error));
    const known = error instanceof AppError ? error : new AppError(ErrorCode.INTERNAL);
    const { status, body } = refusal(known, language);
    for (const header of ['content-disposition', 'etag', 'content-range', 'content-length', 'accept-ranges'])
      reply.removeHeader(header);
    if (status === 503) reply.header('retry-after', '10');
    return reply.status(status).header('cache-control', 'no-store').type('application/json').send(body);
  };

  await fastify.register(async (corner) => {
    corner.removeAllContentTypeParsers();
    corner.addContentTypeParser('*', (_request, _payload, done) => done(null));
    corner.setErrorHandler(answerError as never);
    corner.put('/files/:id', receive as never);
    corner.post('/files/:id', receive as never);
    for (const prefix of prefixes) {
      const get = (path: string, pick: typeof servedOf) =>
        corner.get(`${prefix}/files/:id/${path}`, (async (request: Asked, reply: FastifyReply) =>
          send(request, reply, store, pick(await find(request)))) as never);
      get(':name', servedOf);
      get('preview/small.webp', previewOf);
    }
  });
}
