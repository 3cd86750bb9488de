import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ForgetPapers0202611221435 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What was on papers is counted when a vote is closed; as it is from now on, it is kept no longer than that.
    await runner.query(`
      alter table paper_batch no force row level security;
      alter table workshop_theme no force row level security;
      alter table workshop no force row level security;
      update paper_batch p set counts = '{}'
        from workshop_theme t join workshop w on w.tenant_id = t.tenant_id and w.id = t.workshop_id
       where p.tenant_id = t.tenant_id and p.workshop_theme_id = t.id and w.phase = 'results';
      alter table paper_batch force row level security;
      alter table workshop_theme force row level security;
      alter table workshop force row level security;
    `);
  }

  async down(): Promise<void> {
    // What is forgotten stays forgotten, and nothing else was changed.
  }
}
