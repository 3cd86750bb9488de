import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { peoplePolicy, viewer, viewingMember } from '#people';
import { ErrorCode, invalid, newId, notFound, query, readInput } from '#platform';
import type { SaveUrgentHelpInput } from './communities.inputs.js';
import { line } from './readers.js';
import { surroundingsOf } from './surroundings.loader.js';
import type { UrgentHelp } from './urgent-help.entity.js';

const TEXT_MAX = 300;

@Injectable()
export class UrgentHelpService {
  constructor(private readonly activity: Activity) {}

  /** As it is now, also where it was just changed. */
  async all(): Promise<UrgentHelp[]> {
    const [surroundings] = await surroundingsOf([viewer().community!.id]);
    return surroundings!.help;
  }

  /** A new entry or, by the id of one that is there, its new words. Whoever saves it has made sure of it. */
  async save({ ownerId, position, ...words }: SaveUrgentHelpInput): Promise<UrgentHelp> {
    this.authorize();
    const { id, textEn, textCy } = readInput(words, {
      id: newId,
      textEn: line(TEXT_MAX),
      textCy: line(TEXT_MAX),
    });
    await mustBeHere(ownerId);
    await query(sql`
      insert into urgent_help as u (id, text_en, text_cy, owner_id, position, checked_on)
      values (${id}, ${textEn}, ${textCy}, ${ownerId}, ${position}, current_date)
      on conflict (tenant_id, id) do update
        set text_en = excluded.text_en, text_cy = excluded.text_cy, owner_id = excluded.owner_id,
            position = excluded.position, checked_on = excluded.checked_on`);
    await this.trace('urgent-help.saved', id, { memberId: ownerId });
    return this.visible(id);
  }

  async confirm(id: string): Promise<UrgentHelp> {
    this.authorize();
    const { id: known } = await this.visible(id);
    await query(sql`update urgent_help set checked_on = current_date where id = ${known}`);
    await this.trace('urgent-help.confirmed', known);
    return this.visible(known);
  }

  /** @returns those that are left */
  async remove(id: string): Promise<UrgentHelp[]> {
    this.authorize();
    const { id: known } = await this.visible(id);
    const removed = await query(sql`delete from urgent_help where id = ${known} returning id`);
    if (removed.length === 0) throw notFound();
    await this.trace('urgent-help.removed', known);
    return this.all();
  }

  private authorize(): void {
    viewingMember();
    peoplePolicy.authorize('community.update', null);
  }

  /** @throws AppError NOT_FOUND */
  private async visible(id: string): Promise<UrgentHelp> {
    const entry = (await this.all()).find((one) => one.id === id.toLowerCase());
    if (!entry) throw notFound();
    return entry;
  }

  private async trace(kind: string, id: string, details: Record<string, unknown> = {}): Promise<void> {
    await this.activity.trace(kind, viewingMember(), { subject: { kind: 'urgent-help', id }, details });
  }
}

/** @throws AppError INVALID where the owner is nobody here, or not any more */
async function mustBeHere(memberId: string): Promise<void> {
  const [here] = isUuid(memberId)
    ? await query(
        sql`select from member where tenant_id = current_tenant() and id = ${memberId} and left_at is null and suspended_at is null`,
      )
    : [];
  if (!here) throw invalid([{ field: 'ownerId', code: ErrorCode.BAD_CHOICE }]);
}
