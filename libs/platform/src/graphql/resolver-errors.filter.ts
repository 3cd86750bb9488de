import { Catch, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/** What resolvers throw is presented and logged by the GraphQL plugins, without what people wrote in it. */
@Catch()
export class ResolverErrors extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<'graphql' | 'http'>() === 'graphql') throw error;
    super.catch(error, host);
  }
}
