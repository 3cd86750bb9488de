import type { ClientBase } from 'pg';

export interface Table {
  /** Ready for SQL. */
  name: string;
  /** The column that says which community a row belongs to. */
  communityColumn: string | null;
  ofAccounts: boolean;
}

/** Everything that belongs to communities or accounts, and those themselves; what refers to a table comes before it. */
export async function tablesOf(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    with recursive reference as (
      select distinct conrelid as child, confrelid as parent from pg_constraint
       where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid
         -- A question names its answer, a reply its thread: answers are forgotten before anything goes.
         and not (conrelid = 'thread'::regclass and confrelid = 'reply'::regclass)
    ), layer as (
      select oid as relation, 0 as depth from pg_class
       where relkind = 'r' and relnamespace = 'public'::regnamespace
      union
      select child, depth + 1 from layer join reference on parent = relation where depth < 50
    ), known as (
      select relation, max(depth) as depth,
             (select attname from pg_attribute
               where attrelid = relation and attname in ('tenant_id', 'community_id')) as community_column,
             exists (select from pg_attribute where attrelid = relation and attname = 'account_id') as of_accounts
        from layer group by relation
    )
    select relation::regclass::text as name, community_column as "communityColumn", of_accounts as "ofAccounts"
      from known
     where community_column is not null or of_accounts
        or relation in ('community'::regclass, 'account'::regclass)
     order by depth desc, relation`);
  return rows;
}

/**
 * Nobody writes until we commit; everybody can read. It waits for less than the second after which PostgreSQL
 * looks for deadlocks, so a visitor’s request is never the one that fails.
 */
export async function lockTables(client: ClientBase, tables: Table[]): Promise<void> {
  await client.query(`set local lock_timeout = '300ms'`);
  await client.query(`lock table ${tables.map(({ name }) => name).join(', ')} in exclusive mode`);
  await client.query('set local lock_timeout = 0');
}
