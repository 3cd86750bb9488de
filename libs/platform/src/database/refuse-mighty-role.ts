import type { DataSource } from 'typeorm';
import { ConfigError } from '../config/config-error.js';

/** Row-level security binds nobody who owns the tables or may bypass it: such a role must not serve requests. */
export async function refuseMightyRole(dataSource: DataSource): Promise<void> {
  const [role] = await dataSource.query<{ mighty: boolean }[]>(`
    select r.rolsuper or r.rolbypassrls
        or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relowner = r.oid and n.nspname = 'public') as mighty
      from pg_roles r where r.rolname = current_user`);
  if (role?.mighty)
    throw new ConfigError([
      'DATABASE_URL names a role that owns the tables or bypasses row-level security; give the application’s own role',
    ]);
}
