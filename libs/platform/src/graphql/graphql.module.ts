import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Logger, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { describeForLog } from '../errors/describe-for-log.js';
import { CompiledExecutionPlugin } from './compiled-execution.plugin.js';
import { LimitsPlugin } from './limits.plugin.js';
import { Moment } from './moment.scalar.js';
import type { OperationContext } from './operation-context.js';
import { isUnexpected, presentError } from './present-error.js';
import { RequestReader } from './request-reader.js';
import { ResolverErrors } from './resolver-errors.filter.js';
import { UnitOfWorkPlugin } from './unit-of-work.plugin.js';
import { ViewerSource } from './viewer-source.js';

const log = new Logger('GraphQL');
const report = (error: unknown) => log.error(describeForLog(error));

/** /graphql: code-first schema, limits, one transaction for each operation. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [CONFIG, DataSource, ViewerSource, RequestReader],
      useFactory: (config: Config, dataSource: DataSource, viewers: ViewerSource, reader: RequestReader) => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        graphiql: false,
        introspection: config.introspection,
        hideSchemaDetailsFromClientErrors: !config.introspection,
        includeStacktraceInErrorResponses: false,
        autoTransformHttpErrors: false,
        buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: Moment }] },
        validationRules: [maxDepthRule({ n: 12 }), maxAliasesRule({ n: 30 })],
        plugins: [
          new LimitsPlugin(),
          new UnitOfWorkPlugin(dataSource, viewers, report),
          new CompiledExecutionPlugin(report),
        ],
        formatError: (formatted, error) => formatUncompiled(formatted, error),
        context: (request: FastifyRequest): OperationContext => reader.read(request),
      }),
    }),
  ],
  providers: [{ provide: APP_FILTER, useClass: ResolverErrors }],
})
export class ApiGraphQLModule {}

/** Parse and validation errors, and failures before execution; the compiled path presents its own. */
function formatUncompiled(
  formatted: { message: string; extensions?: Record<string, unknown> },
  error: unknown,
) {
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const cause =
    error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
  if (isUnexpected(cause)) report(cause.originalError ?? cause);
  return presentError(cause, 'en');
}
