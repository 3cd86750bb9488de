import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { peoplePolicy, viewingMember } from '#people';
import { entities, insertIfNew, load, newId, notFound, query, queryOne, readInput, text } from '#platform';
import { Duties } from './duties.service.js';
import { GroupSettings } from './group-settings.entity.js';
import { readGroup, REASON_MAX } from './group-words.js';
import type { CloseGroupInput, CreateGroupInput, UpdateGroupInput } from './groups.inputs.js';
import { settingsById } from './groups.loaders.js';

const { authorize } = peoplePolicy;

/** How admins set groups up. It shows them nothing of what is said inside. */
@Injectable()
export class GroupKeeping {
  constructor(
    private readonly activity: Activity,
    private readonly duties: Duties,
  ) {}

  async all(): Promise<GroupSettings[]> {
    viewingMember();
    authorize('group.update', null);
    return entities(
      GroupSettings,
      sql`select * from community_group order by closed_at is not null, position, id`,
    );
  }

  async one(id: string): Promise<GroupSettings> {
    viewingMember();
    authorize('group.update', null);
    const group = await load(settingsById, id.toLowerCase());
    if (!group) throw notFound();
    return group;
  }

  async create(input: CreateGroupInput): Promise<GroupSettings> {
    viewingMember();
    authorize('group.create', null);
    const { id } = readInput(input, { id: newId });
    const group = await insertIfNew(GroupSettings, { id, ...readGroup(input), position: await lastPlace() });
    if (!group) return this.one(id);
    await this.trace('group.created', group, { details: rulesOf(group) });
    if (input.championId)
      await this.duties.appoint({
        memberId: input.championId,
        role: 'champion',
        groupId: group.id,
        reason: '',
      });
    return group;
  }

  async update(input: UpdateGroupInput): Promise<GroupSettings> {
    const group = await this.locked(input.groupId);
    const wanted = readGroup(input);
    const changed = Object.keys(wanted).filter((key) => differs(group, wanted, key as keyof typeof wanted));
    if (changed.length === 0) return group;
    await query(sql`
      update community_group
         set name_en = ${wanted.nameEn}, name_cy = ${wanted.nameCy}, description_en = ${wanted.descriptionEn},
             description_cy = ${wanted.descriptionCy}, access = ${wanted.access}, hidden = ${wanted.hidden},
             without_staff = ${wanted.withoutStaff}, perspectives = ${wanted.perspectives},
             question_en = ${wanted.questionEn}, question_cy = ${wanted.questionCy}
       where id = ${group.id}`);
    Object.assign(group, wanted);
    await this.trace('group.updated', group, { details: { changed, ...rulesOf(group) } });
    return group;
  }

  /** Nobody can add to it from then on. */
  async close(input: CloseGroupInput): Promise<GroupSettings> {
    const group = await this.locked(input.groupId);
    const { reason } = readInput(input, { reason: text(REASON_MAX) });
    if (group.closedAt) return group;
    const row = await queryOne<{ closed_at: Date }>(sql`
      update community_group set closed_at = now() where id = ${group.id} returning closed_at`);
    await this.trace('group.closed', group, { reason });
    return Object.assign(group, { closedAt: row!.closed_at });
  }

  async reopen(input: CloseGroupInput): Promise<GroupSettings> {
    const group = await this.locked(input.groupId);
    const { reason } = readInput(input, { reason: text(REASON_MAX) });
    if (!group.closedAt) return group;
    await query(sql`update community_group set closed_at = null where id = ${group.id}`);
    await this.trace('group.reopened', group, { reason });
    return Object.assign(group, { closedAt: null });
  }

  private async locked(groupId: string): Promise<GroupSettings> {
    viewingMember();
    authorize('group.update', null);
    const [group] = await entities(
      GroupSettings,
      sql`select * from community_group where id::text = ${groupId.toLowerCase()} for no key update`,
    );
    if (!group) throw notFound();
    return group;
  }

  private async trace(
    kind: string,
    { id }: GroupSettings,
    trace: { reason?: string; details?: Record<string, unknown> },
  ): Promise<void> {
    await this.activity.trace(kind, viewingMember(), { subject: { kind: 'group', id }, ...trace });
  }
}

async function lastPlace(): Promise<number> {
  const row = await queryOne<{ place: number }>(sql`
    select coalesce(max(position), -1) + 1 as place from community_group`);
  return row!.place;
}

const rulesOf = ({ access, hidden, withoutStaff, perspectives }: GroupSettings) => ({
  access,
  hidden,
  withoutStaff,
  perspectives,
});

const differs = <Key extends keyof GroupSettings>(
  group: GroupSettings,
  wanted: Pick<GroupSettings, Key>,
  key: Key,
) => String(group[key]) !== String(wanted[key]);
