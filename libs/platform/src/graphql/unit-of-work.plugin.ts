import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { DataSource } from 'typeorm';
import { enterUnit, inUnitOfWork, UnitOfWork } from '../database/unit-of-work.js';
import { ErrorCode } from '../errors/error-code.js';
import { communityOf } from './community-of.js';
import type { OperationContext } from './operation-context.js';
import type { ViewerSource } from './viewer-source.js';

/** One GraphQL operation is one transaction: opened when the operation is known, ended before the answer leaves. */
export class UnitOfWorkPlugin implements ApolloServerPlugin<OperationContext> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly viewers: ViewerSource,
    private readonly report: (error: unknown) => void,
  ) {}

  async requestDidStart(): Promise<GraphQLRequestListener<OperationContext>> {
    let unit: UnitOfWork | undefined;
    let isAnswered = false;
    let readOnly = true;
    let statement = '';
    const { dataSource, viewers, report } = this;

    const noteToday = async ({ viewer }: UnitOfWork) => {
      if (viewers.isNewToday(viewer))
        await inUnitOfWork(dataSource, { readOnly: false, statement }, () => viewers.noteToday(viewer));
    };

    return {
      async didResolveOperation({ operation, request, contextValue }) {
        if (!operation || isIntrospectionOnly(operation)) return;
        readOnly = operation.operation === 'query';
        const communitySlug = contextValue.communitySlug ?? communityOf(operation, request.variables ?? {});
        const context = { ...contextValue, communitySlug };
        statement = viewers.opening(context);
        const [opened, rows] = await UnitOfWork.open(dataSource, { readOnly, statement });
        // Another plugin may have refused the operation while this one opened it: nobody else would end the unit then.
        if (isAnswered) return opened.rollback();
        unit = opened;
        unit.viewer = viewers.read(rows[0], context);
        enterUnit(unit);
      },

      async willSendResponse({ response }) {
        isAnswered = true;
        if (!unit || response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        try {
          if (readOnly) void unit.commit().catch(report);
          else if (result.errors?.length) {
            await unit.rollback();
            result.data = null;
          } else await unit.commit();
        } catch (error) {
          report(error);
          result.data = null;
          result.errors = [
            new GraphQLError(ErrorCode.INTERNAL, { extensions: { code: ErrorCode.INTERNAL } }),
          ];
        }
        void noteToday(unit).catch(report);
      },
    };
  }
}

const isIntrospectionOnly = (operation: OperationDefinitionNode) =>
  operation.selectionSet.selections.every(
    (field) => field.kind === 'Field' && field.name.value.startsWith('__'),
  );
