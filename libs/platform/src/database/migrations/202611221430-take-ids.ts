import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['workshop', 'idea', 'plan', 'action'];

export class TakeIds0202611221430 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Whoever gave an idea the id of a thread had that thread’s place in search, its news and its story.
    for (const table of tables)
      await runner.query(`
        alter table ${table} no force row level security;
        insert into subject_id (tenant_id, id) select tenant_id, id from ${table} on conflict do nothing;
        alter table ${table} force row level security;
        create trigger take_subject_id before insert on ${table} for each row execute function take_subject_id();
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop trigger take_subject_id on ${table}`);
  }
}
