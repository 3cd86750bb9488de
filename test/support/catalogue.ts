import type { TestDatabase } from './database.js';

/** The database's structure as text, from PostgreSQL's own catalogue: tables, constraints, indexes, policies, grants, functions. */
export async function describeSchema({ sql }: TestDatabase): Promise<string> {
  const tables = await sql<{ name: string; columns: string; rules: string[] }>(`
    select c.relname as name,
           (select string_agg(format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                     case when a.attnotnull then ' not null' else '' end,
                     coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')), E',\\n' order by a.attnum)
              from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
           array(select pg_get_constraintdef(oid) from pg_constraint
                  where conrelid = c.oid and contype <> 'n' order by contype, 1)
           || array(select regexp_replace(pg_get_indexdef(indexrelid), '^CREATE ', '') from pg_index
                     where indrelid = c.oid and not indisprimary order by 1)
           || array(select format('row level security%s', case when c.relforcerowsecurity then ', forced' else '' end)
                     where c.relrowsecurity)
           || array(select format('policy %s for %s to %s%s%s', policyname, cmd,
                              (select string_agg(case when r = 'public' then 'everybody' when r = 'impact_application' then r else 'owner' end, ',') from unnest(roles) r),
                              coalesce(' using ' || qual, ''), coalesce(' check ' || with_check, ''))
                      from pg_policies where schemaname = 'public' and tablename = c.relname order by policyname)
           || array(select format('grant %s to impact_application', string_agg(privilege_type, ', ' order by privilege_type))
                      from information_schema.role_table_grants
                     where table_schema = 'public' and table_name = c.relname and grantee = 'impact_application'
                    having count(*) > 0)
           || array(select format('grant update (%s) to impact_application', string_agg(a.attname, ', ' order by a.attname))
                      from pg_attribute a
                     where a.attrelid = c.oid and a.attacl is not null
                    having count(*) > 0) as rules
      from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'migration%'
     order by c.relname`);
  const functions = await sql<{ definition: string }>(`
    select pg_get_functiondef(p.oid) as definition
      from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' order by p.proname`);
  const parts = tables.map(({ name, columns, rules }) =>
    [`${name} (`, columns, ')', ...rules.map((rule) => `  ${rule}`)].join('\n'),
  );
  return `${[...parts, ...functions.map(({ definition }) => definition.trim())].join('\n\n')}\n`;
}
