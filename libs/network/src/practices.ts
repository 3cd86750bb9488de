import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Subjects, type NetworkContent } from '#activity';
import { viewer, viewingMember } from '#people';
import { load, notFound } from '#platform';
import type { NetworkItem } from './item.entity.js';
import { itemById, itemOfPractice } from './item.queries.js';

/** Something that can travel, here or in the community it is from. */
export interface AdoptedPractice {
  /** The community it is from. */
  sourceId: string;
  kind: string;
  subjectId: string;
  /** A member of the community it is from; of another’s nobody is known. */
  ownerId: string | null;
  groupId: string | null;
  /** Nobody here is kept from reading it. */
  forEverybody: boolean;
  /** As all communities read it; null while it isn’t published. */
  item: NetworkItem | null;
}

/** What an operation is about: a subject here, or something in the network library. */
export interface Named {
  subjectKind?: string | null;
  subjectId?: string | null;
  networkItemId?: string | null;
}

@Injectable()
export class Practices {
  constructor(private readonly subjects: Subjects) {}

  /** @throws AppError NOT_FOUND for what the viewer may not see, and for what doesn’t travel */
  async named({ subjectKind, subjectId, networkItemId }: Named): Promise<AdoptedPractice> {
    if (!networkItemId) return this.here(subjectKind ?? '', subjectId ?? '');
    return this.ofItem(await this.item(networkItemId));
  }

  /** Of one’s own community. @throws AppError NOT_FOUND */
  async here(kind: string, givenId: string): Promise<AdoptedPractice> {
    viewingMember();
    const id = givenId.toLowerCase();
    const { ownerId, groupId, forEverybody } = await this.content(kind, id);
    const sourceId = viewer().community!.id;
    const item = (await load(itemOfPractice, `${sourceId} ${id}`)) ?? null;
    return { sourceId, kind, subjectId: id, ownerId, groupId, forEverybody, item };
  }

  /** What others would read of it. @throws AppError NOT_FOUND */
  async content(kind: string, id: string): Promise<NetworkContent> {
    const content = isUuid(id) ? (await this.subjects.offerOf(kind)?.content([id]))?.get(id) : undefined;
    if (!content) throw notFound();
    return content;
  }

  /** Something published, of any community. @throws AppError NOT_FOUND */
  async item(id: string): Promise<NetworkItem> {
    viewingMember();
    const item = await load(itemById, id.toLowerCase());
    if (!item) throw notFound();
    return item;
  }

  async ofItem(item: NetworkItem): Promise<AdoptedPractice> {
    const { tenantId: sourceId, subjectKind: kind, subjectId } = item;
    if (sourceId === viewer().community?.id) return this.here(kind, subjectId);
    return { sourceId, kind, subjectId, ownerId: null, groupId: null, forEverybody: true, item };
  }

  /** One that a question or an adoption tells of, where the viewer may still read it. */
  async found(sourceId: string, kind: string, subjectId: string): Promise<AdoptedPractice | null> {
    if (sourceId === viewer().community?.id) {
      const content = (await this.subjects.offerOf(kind)?.content([subjectId]))?.get(subjectId);
      return content ? this.here(kind, subjectId) : null;
    }
    const item = await load(itemOfPractice, `${sourceId} ${subjectId}`);
    return item ? this.ofItem(item) : null;
  }
}
