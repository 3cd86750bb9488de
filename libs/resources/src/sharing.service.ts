import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity, Follows } from '#activity';
import { Files } from '#files';
import { viewer, viewingMember } from '#people';
import { AppError, ErrorCode, insertIfNew, invalid, limit, load, notFound, query } from '#platform';
import { searchIndex } from '#search';
import { Drafts } from '#writing';
import { filledIn, readForm } from './resource-form.js';
import { Resource, subjectOf } from './resource.entity.js';
import { keepVersion, putOnShelves, remindOn, visibleResources } from './resource.queries.js';
import { resourceShared } from './resources.activity.js';
import type { AdaptResourceInput, ShareResourceInput } from './resources.inputs.js';
import { resourceById } from './resources.loaders.js';
import { authorize, can } from './resources.policy.js';
import { resourceEntry } from './resources.search.js';
import { Resources } from './resources.service.js';

/** Where a copy comes from, in this community or another. */
export interface Origin {
  tenantId: string;
  id: string;
  title: string;
}

/** For people who have come within the last week: enough for anybody who means it. */
const NEWCOMERS = { purpose: 'share a resource as a newcomer', most: 5, minutes: 24 * 60 };

@Injectable()
export class Sharing {
  constructor(
    private readonly resources: Resources,
    private readonly files: Files,
    private readonly activity: Activity,
    private readonly follows: Follows,
    private readonly drafts: Drafts,
  ) {}

  share(input: ShareResourceInput): Promise<Resource> {
    return this.publish(input, null);
  }

  /** A copy that says where it comes from. Its words are its own from the start. */
  async adapt({ resourceId, ...input }: AdaptResourceInput): Promise<Resource> {
    const origin = await this.resources.visibleTo(resourceId);
    authorize('resource.adapt', origin);
    return this.publish(input, { tenantId: viewer().community!.id, id: origin.id, title: origin.title });
  }

  /** @param origin which the caller has shown that the viewer may see, and adapt */
  async publish(input: ShareResourceInput, origin: Origin | null): Promise<Resource> {
    const author = viewingMember();
    if (!can('resource.share', null)) {
      const known = await load(resourceById, input.id.toLowerCase());
      if (known?.authorId === author.id) return known;
    }
    authorize('resource.share', null);
    const fileIds = input.fileIds ?? [];
    const { id, written } = await readForm(filledIn(input), { id: input.id, fileCount: fileIds.length });
    const familyId = await familyOf(input.sameAsId ?? '');
    const shared = await insertIfNew(Resource, {
      ...withJson(written),
      id,
      authorId: author.id,
      ownerId: author.id,
      familyId,
      blankConfirmedAt: input.blankConfirmed ? new Date() : null,
      ...(origin && {
        adaptedFromTenant: origin.tenantId,
        adaptedFromId: origin.id,
        adaptedFromTitle: origin.title,
      }),
    });
    if (!shared) return this.alreadyShared(id);
    await countForNewcomers();
    await query(sql`update resource set remind_on = ${remindOn(written.reviewOn)} where id = ${id}`);
    const [resource] = await visibleResources(sql`and r.id = ${id}`);
    await this.files.attach(fileIds, subjectOf(resource!));
    await keepVersion(resource!, { id: uuid(), fileIds, authorId: author.id });
    await putOnShelves(resource!);
    await this.follows.follow(author.id, subjectOf(resource!));
    await this.activity.announce(resourceShared, resource!);
    await searchIndex.put(resourceEntry(resource!));
    await this.drafts.discard(id);
    return resource!;
  }

  /** The same id again: its author gets what is there, anybody else what an unknown id gets. */
  private async alreadyShared(id: string): Promise<Resource> {
    const resource = await this.resources.visibleTo(id);
    if (resource.authorId !== viewingMember().id) throw notFound();
    return resource;
  }
}

/** The family of the same thing in another format; a new one where there is none. @throws AppError INVALID */
export async function familyOf(sameAsId: string): Promise<string> {
  if (sameAsId.trim() === '') return uuid();
  const same = await load(resourceById, sameAsId.trim().toLowerCase());
  if (!same) throw invalid([{ field: 'sameAsId', code: ErrorCode.NOT_FOUND }]);
  return same.familyId;
}

/** Of a list, the driver makes an array of PostgreSQL’s; these are JSON. */
const withJson = <T extends { links: unknown }>(written: T): T => ({
  ...written,
  links: JSON.stringify(written.links),
});

/** Counted after the row was inserted, so that what is sent twice counts once. @throws AppError NEWCOMER_LIMIT */
async function countForNewcomers(): Promise<void> {
  const { id, newcomer } = viewingMember();
  if (!newcomer) return;
  try {
    await limit(NEWCOMERS, id);
  } catch (error) {
    throw error instanceof AppError ? new AppError(ErrorCode.NEWCOMER_LIMIT) : error;
  }
}
