import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RequestReader, type OperationContext } from '#platform';
import { readCookie } from '../../web/src/index.js';

/** A GraphQL request over HTTP: a bearer token or the pages' own cookie. */
@Injectable()
export class HttpRequestReader extends RequestReader {
  read(request: FastifyRequest): OperationContext {
    const slug = request.headers['x-community'];
    return {
      token: bearerToken(request) ?? readCookie(request, 'session'),
      communitySlug: typeof slug === 'string' ? slug : null,
      language: /^cy\b/i.test(request.headers['accept-language'] ?? '') ? 'cy' : 'en',
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
    };
  }
}

const bearerToken = (request: FastifyRequest) =>
  /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
