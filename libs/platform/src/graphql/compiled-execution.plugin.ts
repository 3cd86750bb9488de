import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { OperationContext } from './operation-context.js';
import { isUnexpected, presentError } from './present-error.js';

/** Executes each document as a function compiled once, instead of walking it anew each time. */
export class CompiledExecutionPlugin implements ApolloServerPlugin<OperationContext> {
  private readonly compiled = new LRUCache<string, CompiledQuery | false>({ max: 500 });
  private schema!: GraphQLSchema;

  constructor(private readonly report: (error: unknown) => void) {}

  async serverWillStart({ schema }: { schema: GraphQLSchema }): Promise<void> {
    this.schema = schema;
  }

  async requestDidStart(): Promise<GraphQLRequestListener<OperationContext>> {
    return {
      responseForOperation: async ({ request, document, queryHash, operationName, contextValue }) => {
        const compiled = this.compile(document, `${queryHash} ${operationName ?? ''}`, operationName);
        if (!compiled) return null;
        const result = (await compiled.query({}, contextValue, request.variables ?? {})) as ExecutionResult;
        result.errors?.filter(isUnexpected).forEach((error) => this.report(error.originalError));
        const errors = result.errors?.map((error) => presentError(error, contextValue.language));
        return {
          http: { status: undefined, headers: new HeaderMap() },
          body: { kind: 'single', singleResult: errors ? { ...result, errors } : { data: result.data } },
        };
      },
    };
  }

  private compile(document: DocumentNode, key: string, operationName: string | null) {
    let compiled = this.compiled.get(key);
    if (compiled === undefined) {
      const result = compileQuery(this.schema, document, operationName ?? undefined);
      compiled = isCompiledQuery(result) ? result : false;
      this.compiled.set(key, compiled);
    }
    return compiled;
  }
}
