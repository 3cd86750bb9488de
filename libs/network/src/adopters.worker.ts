import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { actingIn, Handles, Jobs, query, queryOne, Transactions } from '#platform';
import { carryAdopterWords, sweepAdopters, type CarriedWords } from './adopters.job.js';
import { adopterAnswered, adoptersAsked } from './network.activity.js';

interface Person {
  tenant_id: string;
  member_id: string;
}

interface Question {
  id: string;
  source_id: string;
  subject_id: string;
  tenant_id: string;
  asked_by: string;
  /** Asked about what is in the network library, and still is. */
  beyond: boolean;
}

/**
 * Carries questions and answers from one community to another. Telling everybody and noting that it is done is one
 * transaction: a worker killed anywhere has told all of them or nobody.
 */
@Injectable()
export class AdoptersWorker {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly activity: Activity,
  ) {}

  @Handles(carryAdopterWords)
  async carry({ kind, tenantId, id }: CarriedWords): Promise<void> {
    await this.transactions.inTenant(tenantId, () =>
      kind === 'question' ? this.carryQuestion(id) : this.carryAnswer(id),
    );
  }

  @Handles(sweepAdopters)
  async sweep(): Promise<void> {
    const waiting = await this.transactions.global(() =>
      query<{ kind: CarriedWords['kind']; tenant_id: string; id: string }>(
        sql`select kind, tenant_id, id from adopter_words_to_carry()`,
      ),
    );
    for (const { kind, tenant_id: tenantId, id } of waiting)
      await this.jobs.enqueue(carryAdopterWords, { kind, tenantId, id });
  }

  private async carryQuestion(id: string): Promise<void> {
    const question = await queryOne<Question>(sql`
      update adopter_question q set carried_at = now()
       where q.tenant_id = current_tenant() and q.id = ${id} and q.carried_at is null
      returning q.id, q.source_id, q.subject_id, q.tenant_id, q.asked_by,
                q.shared and exists (
                  select from network_item i
                   where i.tenant_id = q.source_id and i.subject_id = q.subject_id and i.published) as beyond`);
    if (!question) return;
    const asked = await query<Person>(sql`
      select * from adopters_of(${question.source_id}::uuid, ${question.subject_id}::uuid, ${question.tenant_id}::uuid,
                                ${question.asked_by}::uuid, ${question.beyond})`);
    await inEach(asked, async (told) => {
      await query(sql`
        insert into adopter_asked (question_id, member_id)
        select ${id}::uuid, unnest(${told}::uuid[]) on conflict do nothing`);
      await this.activity.announce(adoptersAsked, { id, told });
    });
  }

  private async carryAnswer(id: string): Promise<void> {
    const answer = await queryOne(sql`
      update adopter_answer set carried_at = now()
       where tenant_id = current_tenant() and id = ${id} and carried_at is null returning id`);
    if (!answer) return;
    const told = await query<Person>(sql`select * from adopters_to_tell(${id}::uuid)`);
    await inEach(told, (members) => this.activity.announce(adopterAnswered, { id, told: members }));
  }
}

/** In each person’s community, one after another, always in the same order: two jobs never wait for each other in a circle. */
async function inEach(
  people: readonly Person[],
  tell: (memberIds: string[]) => Promise<void>,
): Promise<void> {
  const communities = [...new Set(people.map(({ tenant_id: id }) => id))].sort();
  for (const community of communities) {
    const members = people.filter(({ tenant_id: id }) => id === community).map(({ member_id: id }) => id);
    await actingIn(community, () => tell(members));
  }
}
