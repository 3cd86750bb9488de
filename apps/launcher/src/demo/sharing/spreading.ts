import type { ClientBase } from 'pg';
import { actIn } from '../as-owner.js';
import { known, type Cast } from '../cast.js';
import type { DemoAdoption, DemoQuestion } from '../content/sharing.js';
import { adoptions, questions } from '../content/spreading.js';
import { idMadeAt } from '../ids.js';
import { insert } from '../insert.js';
import { daysBefore } from '../when.js';
import type { Travelling } from './network.js';

/** A community that was filled just now. */
export interface Filled {
  slug: string;
  tenantId: string;
  cast: Cast;
  travelling: readonly Travelling[];
}

/** Who uses what: between communities, once all of them are there. */
export async function spread(client: ClientBase, filled: readonly Filled[], now: Date): Promise<void> {
  for (const adoption of adoptions) await record(client, filled, adoption, now);
  for (const question of questions) await ask(client, filled, question, now);
}

async function record(client: ClientBase, filled: readonly Filled[], adoption: DemoAdoption, now: Date) {
  const practice = practiceOf(filled, adoption.of);
  const { tenantId, cast } = inCommunity(filled, adoption.community);
  const { steps } = adoption;
  const [first, last] = [daysBefore(now, steps[0]!.daysAgo), daysBefore(now, steps.at(-1)!.daysAgo)];
  const id = idMadeAt(first);
  await actIn(client, tenantId);
  await insert(client, 'adoption', [
    {
      id,
      source_id: practice.tenantId,
      subject_kind: practice.kind,
      subject_id: practice.id,
      setting: adoption.setting,
      stage: steps.at(-1)!.stage,
      kept: adoption.kept ?? '',
      changed: adoption.changed ?? '',
      happened: adoption.happened ?? '',
      language: adoption.language,
      shared: !adoption.onlyHere,
      may_ask: adoption.mayAsk ?? false,
      recorded_at: first,
      changed_at: steps.length > 1 ? last : null,
    },
  ]);
  await insert(client, 'adoption_keeper', [{ adoption_id: id, member_id: known(cast, adoption.by).id }]);
  await insert(
    client,
    'adoption_step',
    steps.map(({ stage, daysAgo }, index) => ({
      adoption_id: id,
      number: index + 1,
      stage,
      month: `${daysBefore(now, daysAgo).toISOString().slice(0, 7)}-01`,
    })),
  );
}

async function ask(client: ClientBase, filled: readonly Filled[], question: DemoQuestion, now: Date) {
  const practice = practiceOf(filled, question.of);
  const askedAt = daysBefore(now, question.daysAgo);
  const id = idMadeAt(askedAt);
  const asker = inCommunity(filled, question.from.community);
  await actIn(client, asker.tenantId);
  await insert(client, 'adopter_question', [
    {
      id,
      source_id: practice.tenantId,
      subject_kind: practice.kind,
      subject_id: practice.id,
      asked_by: known(asker.cast, question.from.by).id,
      body: question.body,
      language: question.language,
      shared: true,
      asked_at: askedAt,
      carried_at: askedAt,
    },
  ]);
  for (const answer of question.answers) {
    const { tenantId, cast } = inCommunity(filled, answer.community);
    const { id: memberId } = known(cast, answer.by);
    const answeredAt = daysBefore(now, answer.daysAgo);
    await actIn(client, tenantId);
    await insert(client, 'adopter_asked', [{ question_id: id, member_id: memberId, asked_at: askedAt }]);
    await insert(client, 'adopter_answer', [
      {
        id: idMadeAt(answeredAt),
        question_id: id,
        answered_by: memberId,
        body: answer.body,
        language: answer.language,
        answered_at: answeredAt,
        carried_at: answeredAt,
      },
    ]);
  }
}

function practiceOf(filled: readonly Filled[], { community, key }: DemoAdoption['of']): Travelling {
  const practice = inCommunity(filled, community).travelling.find((one) => one.key === key);
  if (!practice) throw new Error(`The demo’s content has nothing called “${key}”`);
  return practice;
}

function inCommunity(filled: readonly Filled[], slug: string): Filled {
  const found = filled.find((one) => one.slug === slug);
  if (!found) throw new Error(`The demo has no community “${slug}”`);
  return found;
}
