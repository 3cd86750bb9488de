import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RewordAnswers0202611221440 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Takes words out of what an idea was answered: the n-th text is that of the n-th id. It acts in the current
      -- community alone, and whoever calls it has made sure that the viewer may.
      create function reword_idea_answers(of_idea uuid, ids uuid[], texts text[]) returns void language sql
        security definer set search_path = public, pg_temp
        begin atomic
          update idea_answer a set words = t.text from unnest(ids, texts) as t (id, text)
           where a.tenant_id = current_tenant() and a.idea_id = of_idea and a.id = t.id;
        end;
      revoke all on function reword_idea_answers(uuid, uuid[], text[]) from public;
      grant execute on function reword_idea_answers(uuid, uuid[], text[]) to impact_application;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function reword_idea_answers(uuid, uuid[], text[])');
  }
}
