import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { viewer, viewingMember } from '#people';
import { actingIn, insertIfNew, newId, notFound, query, queryOne, readInput, text } from '#platform';
import { Adoption } from './adoption.entity.js';
import { adoptionHere, takeStep } from './adoption.queries.js';
import type { RecordAdoptionInput } from './ledger.inputs.js';
import { adoptionRecorded } from './network.activity.js';
import { authorize } from './network.policy.js';
import { type AdoptedPractice, Practices } from './practices.js';

const SETTING_MAX = 200;
const PART_MAX = 2_000;

const readers = {
  id: newId,
  setting: text(SETTING_MAX),
  kept: text(PART_MAX, 0),
  changed: text(PART_MAX, 0),
  happened: text(PART_MAX, 0),
};

/** Who tries what, and how that goes. */
@Injectable()
export class Ledger {
  constructor(
    private readonly practices: Practices,
    private readonly activity: Activity,
  ) {}

  /** With the id of one that is there it tells how it goes on: in another stage, it is a step. */
  async record(input: RecordAdoptionInput): Promise<Adoption> {
    const practice = await this.practices.named(input);
    authorize('adoption.record', null);
    const { kept = '', changed = '', happened = '' } = input;
    const words = readInput(
      { ...input, kept: kept ?? '', changed: changed ?? '', happened: happened ?? '' },
      readers,
    );
    const { stage, language, shared, mayAsk } = input;
    const written = { ...words, stage, language, shared, mayAsk };
    const { sourceId, kind: subjectKind, subjectId } = practice;
    const adoption = await insertIfNew(Adoption, { ...written, sourceId, subjectKind, subjectId });
    if (!adoption) return this.goOn(practice, written);
    await query(sql`
      insert into adoption_keeper (adoption_id, member_id) values (${adoption.id}, ${viewingMember().id})`);
    await takeStep(adoption.id, stage);
    await this.tell(practice, shared);
    return adoption;
  }

  private async goOn(practice: AdoptedPractice, written: Written): Promise<Adoption> {
    const before = await adoptionHere(written.id);
    if (!before || before.subjectId !== practice.subjectId || before.sourceId !== practice.sourceId)
      throw notFound();
    authorize('adoption.change', { memberId: before.keeperId });
    const { id, setting, stage, kept, changed, happened, language, shared, mayAsk } = written;
    const row = await queryOne<{ changed_at: Date }>(sql`
      update adoption set setting = ${setting}, stage = ${stage}, kept = ${kept}, changed = ${changed},
             happened = ${happened}, language = ${language}, shared = ${shared}, may_ask = ${mayAsk}, changed_at = now()
       where tenant_id = current_tenant() and id = ${id} returning changed_at`);
    if (stage !== before.stage) await takeStep(id, stage);
    return Object.assign(before, written, { changedAt: row!.changed_at });
  }

  /** The community that the practice is from hears that another has it, where that is no secret; never who. */
  private async tell(practice: AdoptedPractice, shared: boolean): Promise<void> {
    const actorId = viewingMember().id;
    if (practice.sourceId === viewer().community!.id)
      return this.activity.announce(adoptionRecorded, { practice, actorId });
    if (!shared) return;
    await actingIn(practice.sourceId, async () => {
      const [item] = await query<{ owner_id: string | null }>(sql`
        select owner_id from network_item where tenant_id = current_tenant() and subject_id = ${practice.subjectId}`);
      const inSource = { ...practice, ownerId: item?.owner_id ?? null };
      await this.activity.announce(adoptionRecorded, { practice: inSource, actorId: null });
    });
  }
}

type Written = Pick<
  Adoption,
  'id' | 'setting' | 'stage' | 'kept' | 'changed' | 'happened' | 'language' | 'shared' | 'mayAsk'
>;
