import { escapeIdentifier, type ClientBase } from 'pg';

export type Row = Record<string, unknown>;

/** All rows in one statement. They name the same columns. */
export async function insert(client: ClientBase, table: string, rows: Row[], onConflict = ''): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map(escapeIdentifier)
    .join(', ');
  if (!columns) return;
  const name = escapeIdentifier(table);
  await client.query(
    `insert into ${name} (${columns}) select ${columns} from json_populate_recordset(null::${name}, $1) ${onConflict}`,
    [JSON.stringify(rows)],
  );
}

/** For what is told thing by thing: each becomes a row, or several, or none. */
export const insertOfEach =
  (client: ClientBase) =>
  <Thing>(table: string, things: readonly Thing[], rowsOf: (thing: Thing) => Row | Row[]): Promise<void> =>
    insert(
      client,
      table,
      things.flatMap<Row>((thing) => rowsOf(thing)),
    );
