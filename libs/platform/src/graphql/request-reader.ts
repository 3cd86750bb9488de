import type { FastifyRequest } from 'fastify';
import type { OperationContext } from './operation-context.js';

/** How an HTTP request says who is there, in which community and language. The api app binds it. */
export abstract class RequestReader {
  abstract read(request: FastifyRequest): OperationContext;
}
