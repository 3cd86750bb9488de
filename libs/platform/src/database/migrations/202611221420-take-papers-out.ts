import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TakePapersOut0202611221420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Papers that two people entered, each for themselves, would count twice.
    await runner.query(`grant delete on paper_batch to impact_application`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke delete on paper_batch from impact_application`);
  }
}
