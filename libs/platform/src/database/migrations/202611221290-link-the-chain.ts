import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LinkTheChain0202611221290 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What came of what: from a thread to an idea, from an idea to an action, from an action to its evidence.
      create table chain_link (
        tenant_id uuid not null default current_tenant() references community,
        from_kind text not null,
        from_id uuid not null,
        to_kind text not null,
        to_id uuid not null,
        made_by uuid,
        at timestamptz(3) not null default now(),
        primary key (tenant_id, from_id, to_id),
        foreign key (tenant_id, made_by) references member,
        check (from_id <> to_id)
      );
      create index chain_link_back on chain_link (tenant_id, to_id, from_id);

      alter table chain_link enable row level security;
      alter table chain_link force row level security;
      create policy tenant on chain_link using (tenant_id = current_tenant());
      grant select, insert on chain_link to impact_application;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table chain_link');
  }
}
