import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import {
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
  type ComplexityEstimator,
} from 'graphql-query-complexity';
import { ErrorCode } from '../errors/error-code.js';
import { isWholeList, listInItself } from './nested-lists.js';
import type { OperationContext } from './operation-context.js';

/** Fields an operation may ask for, lists counted as often as their `first` says. */
const MAX_FIELDS = 30_000;

/** What a list without `first` counts as. Most are shorter, a few are long; none is asked for within itself. */
const WHOLE_LIST = 3;

/** Refuses an operation that asks for more than any page or honest program needs, before it touches anything. */
export class LimitsPlugin implements ApolloServerPlugin<OperationContext> {
  private schema!: GraphQLSchema;

  async serverWillStart({ schema }: { schema: GraphQLSchema }): Promise<void> {
    this.schema = schema;
  }

  async requestDidStart(): Promise<GraphQLRequestListener<OperationContext>> {
    return {
      didResolveOperation: async ({ request, document, operation }) => {
        const nested = operation && listInItself(this.schema, document, operation);
        if (nested !== undefined) throw tooNested(nested);
        const fields = getComplexity({
          schema: this.schema,
          query: document,
          variables: request.variables,
          operationName: request.operationName,
          estimators: [
            fieldExtensionsEstimator(),
            pageEstimator,
            listEstimator,
            simpleEstimator({ defaultComplexity: 1 }),
          ],
        });
        if (fields > MAX_FIELDS) throw tooComplex(fields);
      },
    };
  }
}

const pageEstimator: ComplexityEstimator = ({ args, childComplexity }) =>
  typeof args.first === 'number' ? 1 + Math.max(0, args.first) * childComplexity : undefined;

const listEstimator: ComplexityEstimator = ({ field, childComplexity }) =>
  isWholeList(field) ? 1 + WHOLE_LIST * childComplexity : undefined;

/** `complexity` of a field that reads much more than it shows: there is room for three of them in one operation. */
export const manyFieldsAtOnce = ({ childComplexity }: { childComplexity: number }): number =>
  MAX_FIELDS / 4 + WHOLE_LIST * childComplexity;

const tooNested = (field: string) =>
  new GraphQLError(`“${field}” is asked for within itself. Ask for what is further down by its id.`, {
    extensions: { code: ErrorCode.TOO_COMPLEX, http: { status: 400 } },
  });

const tooComplex = (fields: number) =>
  new GraphQLError(
    `This asks for about ${fields} fields; ${MAX_FIELDS} is the most. Ask for fewer at a time.`,
    {
      extensions: { code: ErrorCode.TOO_COMPLEX, http: { status: 400 } },
    },
  );
