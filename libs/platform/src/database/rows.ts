import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { ObjectLiteral } from 'typeorm';
import { currentUnit } from './unit-of-work.js';

type Row = Record<string, unknown>;
type Class<T> = new () => T;

/** All rows of a statement, in the current unit of work. */
export const query = <T = Row>(statement: Sql): Promise<T[]> => currentUnit().query<T>(statement);

/** The first row of a statement, or undefined. */
export const queryOne = async <T = Row>(statement: Sql): Promise<T | undefined> =>
  (await query<T>(statement))[0];

/** All rows of a statement as entities; columns that are no field of the entity are given to `extend`. */
export async function entities<T extends ObjectLiteral>(
  entity: Class<T>,
  statement: Sql,
  extend?: (instance: T, row: Row) => void,
): Promise<T[]> {
  const rows = await query<Row>(statement);
  return rows.map((row) => {
    const instance = hydrate(entity, row);
    extend?.(instance, row);
    return instance;
  });
}

/** An entity from a row, whose columns have the table's own names, or those that `columnsOfJoined` gave them. */
export function hydrate<T extends ObjectLiteral>(entity: Class<T>, row: Row, alias?: string): T {
  const instance = new entity();
  for (const [column, property] of columnsOf(entity)) {
    const name = alias ? `${alias}.${column}` : column;
    if (name in row) (instance as Row)[property] = row[name];
  }
  return instance;
}

/** The columns of a joined table under names of their own, for `hydrate(entity, row, alias)`. */
export const columnsOfJoined = (entity: Class<ObjectLiteral>, alias: string): Sql =>
  raw(
    columnsOf(entity)
      .map(([column]) => `${alias}."${column}" as "${alias}.${column}"`)
      .join(', '),
  );

/**
 * Inserts a row unless one with its key is there.
 * @returns the row as the database has it, or null where the key was taken
 */
export async function insertIfNew<T extends ObjectLiteral>(
  entity: Class<T>,
  values: Partial<T>,
): Promise<T | null> {
  const given = columnsOf(entity).filter(([, property]) => values[property] !== undefined);
  const row = await queryOne(sql`
    insert into ${tableOf(entity)} (${names(given)}) values (${join(given.map(([, property]) => values[property]))})
    on conflict do nothing returning ${names(columnsOf(entity))}`);
  return row ? hydrate(entity, row) : null;
}

type Column = [column: string, property: string];

const columns = new WeakMap<object, Column[]>();

const metadataOf = (entity: Class<ObjectLiteral>) => currentUnit().manager.connection.getMetadata(entity);

const tableOf = (entity: Class<ObjectLiteral>): Sql => raw(`"${metadataOf(entity).tableName}"`);

const names = (of: Column[]): Sql => raw(of.map(([column]) => `"${column}"`).join(', '));

function columnsOf(entity: Class<ObjectLiteral>): Column[] {
  const known = columns.get(entity);
  if (known) return known;
  const pairs = metadataOf(entity).columns.map((column): Column => [
    column.databaseName,
    column.propertyName,
  ]);
  columns.set(entity, pairs);
  return pairs;
}
