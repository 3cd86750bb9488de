import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity, type Subject } from '#activity';
import { displayKey } from '#people';
import { proseOf, query } from '#platform';
import { postMentioned } from './discussion.activity.js';

/** Whoever calls out more people than that calls out a crowd. */
const MOST = 10;
const LONGEST_NAME = 40;

interface Room {
  groupId: string;
  authorId: string;
}

/** `@Name` in a post: who is meant, and that they hear of it. Nothing of it is shown to anybody else. */
@Injectable()
export class Mentions {
  constructor(private readonly activity: Activity) {}

  /** Tells each of them once. */
  async tell(memberIds: readonly string[], subject: Subject, { groupId, authorId }: Room): Promise<void> {
    for (const memberId of memberIds)
      await this.activity.announce(postMentioned, { memberId, subject, groupId, authorId });
  }
}

/**
 * Ids of those whom texts in Markdown mention: people who can see the group, by the longest name that fits.
 * Nobody is meant who has blocked the author, and no author.
 */
export async function mentionedIn(texts: readonly string[], { groupId, authorId }: Room): Promise<string[]> {
  const calls = callsIn(texts);
  if (calls.length === 0) return [];
  const people = await query<{ id: string; key: string; hears: boolean }>(sql`
    select m.id, m.display_key as key, m.id <> ${authorId} and not exists (
             select from member_block b
              where b.tenant_id = m.tenant_id and b.member_id = m.id and b.blocked_id = ${authorId}) as hears
      from member m join community_group g on g.tenant_id = m.tenant_id and g.id = ${groupId}
     where m.tenant_id = current_tenant() and m.display_key = any(${calls.flat()}::text[])
       and m.left_at is null and m.suspended_at is null and sees_group(m.id, g)`);
  const byKey = new Map(people.map((person) => [person.key, person]));
  const meant = calls.map((keys) => byKey.get(keys.find((key) => byKey.has(key)) ?? ''));
  return [...new Set(meant.flatMap((person) => (person?.hears ? [person.id] : [])))].slice(0, MOST);
}

/** Whom an edit mentions for the first time; no more in all its versions than a post may mention. */
export const newlyMentioned = (named: readonly string[], before: readonly string[]): string[] =>
  named.filter((id) => !before.includes(id)).slice(0, Math.max(0, MOST - before.length));

/** For each `@` the keys of all names that could follow it, the longest first. */
function callsIn(texts: readonly string[]): string[][] {
  const beginnings = texts
    .filter((text) => text.includes('@'))
    .flatMap(proseOf)
    .flatMap((prose) => [...prose.matchAll(/(?<![\p{L}\p{N}_.@])@(?=[^\s@])([^\n@]{1,80})/gu)]);
  return beginnings
    .slice(0, 5 * MOST)
    .map(([, rest]) => namesAtBeginning(rest!).map(displayKey).filter(Boolean).reverse());
}

const namesAtBeginning = (rest: string): string[] =>
  [...rest.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map((word) => rest.slice(0, word.index + word[0].length))
    .filter((name) => [...name].length <= LONGEST_NAME);
