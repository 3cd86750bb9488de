import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { SnakeNaming } from './snake-naming.js';

/** @param poolSize connections each process may hold; one unit of work takes one. */
export function createDataSource(
  url: string,
  entities: EntityTarget<ObjectLiteral>[],
  poolSize = 10,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: entities as (() => void)[],
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    applicationName: 'impact-communities',
    extra: {
      max: poolSize,
      pipeline: true,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
}
