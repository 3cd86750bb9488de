import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WelcomeNewcomers0202611221400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether somebody has written before: asked for all who wrote since the last digest.
      create index thread_by_author on thread (tenant_id, author_id, created_at);
      create index reply_by_author on reply (tenant_id, author_id, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index thread_by_author, reply_by_author`);
  }
}
