import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity, Follows } from '#activity';
import { Files, filesOf } from '#files';
import { viewingMember } from '#people';
import { AppError, ErrorCode, hydrate, invalid, notFound, query, queryOne } from '#platform';
import { searchIndex } from '#search';
import { Drafts } from '#writing';
import { formOf, readForm, type Written } from './resource-form.js';
import { Resource, subjectOf, wordsOf } from './resource.entity.js';
import { heldResource, keepVersion, putOnShelves, remindOn, visibleResources } from './resource.queries.js';
import { resourceVersion } from './resources.activity.js';
import type { EditResourceInput, PublishVersionInput } from './resources.inputs.js';
import { authorize, can } from './resources.policy.js';
import { resourceEntry } from './resources.search.js';
import { versionSubjectOf } from './resource-version.entity.js';
import { familyOf } from './sharing.service.js';

/** What becomes of a resource after it was shared. */
@Injectable()
export class Revising {
  constructor(
    private readonly files: Files,
    private readonly activity: Activity,
    private readonly follows: Follows,
    private readonly drafts: Drafts,
  ) {}

  /** Small things put right, and everything around the words. What it said before stays among its versions. */
  async edit(input: EditResourceInput): Promise<Resource> {
    const before = await heldResource(input.resourceId);
    authorize('resource.edit', before);
    refuseIfChanged(before, input.seenAt);
    const { sameAsId, ownerId } = input;
    const fileIds = await fileIdsOf(before);
    const form = { ...formOf(before), ...given(input) };
    const { written } = await readForm(form, { before, fileCount: fileIds.length });
    if (ownerId && ownerId.toLowerCase() !== before.ownerId)
      await this.handOver(before, ownerId.toLowerCase());
    if (sameAsId !== undefined && sameAsId !== null) await this.join(before, sameAsId);
    const now = await change(before, written, form.blankConfirmed);
    if (isReworded(before, now))
      await keepVersion(now, { id: uuid(), correction: true, fileIds, authorId: viewingMember().id });
    return this.putInPlace(now);
  }

  /** The old one stays, with its files. Those who follow the resource are told what changed. */
  async publishVersion(input: PublishVersionInput): Promise<Resource> {
    const before = await heldResource(input.resourceId);
    if (await wasPublished(input.id, before.id)) return before;
    authorize('resource.publish-version', before);
    refuseIfChanged(before, input.seenAt);
    const had = await fileIdsOf(before);
    const has = input.fileIds?.map((id) => id.toLowerCase()) ?? had;
    const form = { ...formOf(before), blankConfirmed: false, ...given(input) };
    const { id, note, written } = await readForm(form, { ...input, before, fileCount: has.length });
    const now = await change(before, written, form.blankConfirmed, true);
    await this.keepFilesOf(before, had);
    await this.files.attach(has, subjectOf(now));
    await this.files.detach(
      had.filter((one) => !has.includes(one)),
      subjectOf(now),
    );
    const { id: actorId } = viewingMember();
    if (!(await keepVersion(now, { id, note, fileIds: has, authorId: actorId }))) throw notFound();
    await this.activity.announce(resourceVersion, { resource: now, actorId });
    await this.drafts.discard(id);
    return this.putInPlace(now);
  }

  /** Its author or owner takes it back, whenever they like. Done twice, it is done. */
  async withdraw(id: string): Promise<boolean> {
    if (await wasWithdrawn(id)) return true;
    const resource = await heldResource(id).catch(async (error: unknown) => {
      // The button pressed twice at once: while this waited, the other press took it back.
      if (await wasWithdrawn(id)) return null;
      throw error;
    });
    if (!resource) return true;
    authorize('resource.withdraw', resource);
    await query(sql`select resource_away(${resource.id}, 'withdrawn')`);
    await searchIndex.forget(resource.id);
    const me = viewingMember();
    if (resource.authorId !== me.id)
      await this.activity.trace('resource.withdrawn', me, { subject: subjectOf(resource) });
    return true;
  }

  private async putInPlace(resource: Resource): Promise<Resource> {
    await putOnShelves(resource);
    await searchIndex.put(resourceEntry(resource));
    return resource;
  }

  /** Files of the version that is over stay where it is. */
  private async keepFilesOf({ id, version }: Resource, fileIds: string[]): Promise<void> {
    const row = await queryOne<{ id: string }>(sql`
      select id from resource_version where resource_id = ${id} and number = ${version} and not correction`);
    if (row) await this.files.attach(fileIds, versionSubjectOf(row));
  }

  /** @throws AppError FORBIDDEN, or INVALID for who is not here */
  private async handOver(resource: Resource, ownerId: string): Promise<void> {
    authorize('resource.hand-over', resource);
    const found =
      isUuid(ownerId) &&
      (await queryOne(sql`
        select from member where tenant_id = current_tenant() and id = ${ownerId}
           and left_at is null and suspended_at is null`));
    if (!found) throw invalid([{ field: 'ownerId', code: ErrorCode.BAD_CHOICE }]);
    await query(sql`update resource set owner_id = ${ownerId} where id = ${resource.id}`);
    await this.follows.follow(ownerId, subjectOf(resource));
    await this.activity.trace('resource.handed-over', viewingMember(), {
      subject: subjectOf(resource),
      details: { from: resource.ownerId, to: ownerId },
    });
  }

  /** The same thing as another one, or nobody’s relative any more. */
  private async join(resource: Resource, sameAsId: string): Promise<void> {
    if (sameAsId.trim().toLowerCase() === resource.id) return;
    const familyId = await familyOf(sameAsId);
    await query(sql`update resource set family_id = ${familyId} where id = ${resource.id}`);
  }
}

function refuseIfChanged({ editedAt }: Resource, seenAt: Date | null | undefined): void {
  if (seenAt !== undefined && seenAt?.getTime() !== editedAt?.getTime())
    throw new AppError(ErrorCode.CHANGED_MEANWHILE);
}

const formFields = [
  'kind',
  'title',
  'summary',
  'body',
  'links',
  'themeIds',
  'settings',
  'audience',
  'language',
  'format',
  'licence',
  'madeBy',
  'involved',
  'core',
  'adaptable',
  'citation',
  'reviewOn',
  'blankConfirmed',
] as const;

/** What of the form was sent; the rest stays as it is. */
const given = (input: EditResourceInput | PublishVersionInput): object =>
  Object.fromEntries(
    formFields.flatMap((name) => {
      const value = (input as Partial<Record<(typeof formFields)[number], unknown>>)[name];
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );

const fileIdsOf = async ({ id }: Resource): Promise<string[]> =>
  ((await filesOf([id]))[0] ?? []).map((file) => file.id);

/** The row with its new words, as everybody sees it from the commit on. */
async function change(
  before: Resource,
  written: Written,
  blankConfirmed: boolean,
  isVersion = false,
): Promise<Resource> {
  const reminder = written.reviewOn === before.reviewOn ? sql`remind_on` : sql`${remindOn(written.reviewOn)}`;
  await query(sql`
    update resource
       set kind = ${written.kind}, title = ${written.title}, summary = ${written.summary}, body = ${written.text},
           links = ${JSON.stringify(written.links)}::jsonb, theme_ids = ${written.themeIds}::uuid[],
           settings = ${written.settings}::text[], audience = ${written.audience}::text[],
           language = ${written.language}, format = ${written.format}, licence = ${written.licence},
           made_by = ${written.madeBy}, involved = ${written.involved}, core = ${written.core},
           adaptable = ${written.adaptable}, citation = ${written.citation}, review_on = ${written.reviewOn}::date,
           remind_on = ${reminder},
           blank_confirmed_at = case when ${blankConfirmed} then coalesce(blank_confirmed_at, now()) end,
           version = version + ${isVersion ? 1 : 0},
           published_at = case when ${isVersion} then clock_timestamp() else published_at end,
           edited_at = clock_timestamp()
     where id = ${before.id}`);
  const [now] = await visibleResources(sql`and r.id = ${before.id}`);
  return now!;
}

const isReworded = (before: Resource, now: Resource): boolean =>
  JSON.stringify([wordsOf(before), before.links]) !== JSON.stringify([wordsOf(now), now.links]);

/** The same version sent again. @throws AppError NOT_FOUND for an id that is another thing’s */
async function wasPublished(id: string, resourceId: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const row = await queryOne<{ own: boolean }>(sql`
    select resource_id = ${resourceId} and author_id = ${viewingMember().id} as own from resource_version where id = ${id}`);
  if (row && !row.own) throw notFound();
  return row !== undefined;
}

async function wasWithdrawn(id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const row = await queryOne(sql`
    select * from resources_under_care(array[${id}::uuid]) where away = 'withdrawn'`);
  return row !== undefined && can('resource.withdraw', hydrate(Resource, row));
}
