import { known, type Cast, type Person } from './cast.js';
import type { DemoGroup } from './content/content.js';
import type { Answer, Conversation } from './conversations.js';
import { idMadeAt } from './ids.js';
import type { Row } from './insert.js';
import { latest } from './when.js';

const kindsOfStart = {
  discussion: 'thread.started',
  question: 'thread.started',
  practice_change: 'practice-change.posted',
  announcement: 'announcement.posted',
};

/** One for the thread, one for each reply, one for each call of somebody; all told long ago. */
export function factRows({ id, groupId, content, startedAt, author, answers }: Conversation): Row[] {
  const start = {
    ...happened(startedAt, author, groupId),
    kind: kindsOfStart[content.kind],
    subject_kind: 'thread',
    subject_id: id,
    place_ids: [groupId],
    concealed: false,
    personal: false,
  };
  const posted = answers.map((answer) => ({
    ...happened(answer.writtenAt, answer.author, groupId),
    kind: answer.content.isUpdate ? 'practice-change.updated' : 'reply.posted',
    subject_kind: 'reply',
    subject_id: answer.id,
    place_ids: answer.content.isUpdate ? [id, groupId] : [id],
    concealed: answer.away !== null,
    personal: false,
  }));
  return [start, ...posted, ...answers.flatMap((answer) => calls(answer, groupId))];
}

/** Of each that it mentions. Only they are told. */
const calls = ({ id, writtenAt, author, mentioned, away }: Answer, groupId: string): Row[] =>
  mentioned.map((person) => ({
    ...happened(writtenAt, author, groupId),
    kind: 'post.mentioned',
    subject_kind: 'reply',
    subject_id: id,
    place_ids: [person.id],
    concealed: away !== null,
    personal: true,
  }));

export const groupFollowRows = (
  groups: DemoGroup[],
  groupIds: ReadonlyMap<string, string>,
  cast: Cast,
): Row[] =>
  groups.flatMap(({ key, followers = [] }) =>
    followers.map((name) => {
      const person = known(cast, name);
      return follow(person, { kind: 'group', id: known(groupIds, key) }, person.joinedAt);
    }),
  );

/** Its author, and others from when they came or first wrote in it. */
export function threadFollowRows(
  { id, startedAt, author, content, answers }: Conversation,
  cast: Cast,
): Row[] {
  const since = new Map<Person, Date>([[author, startedAt]]);
  for (const name of content.followers ?? []) {
    const person = known(cast, name);
    keepFirst(since, person, latest([startedAt, person.joinedAt]));
  }
  for (const answer of answers) keepFirst(since, answer.author, answer.writtenAt);
  return [...since].map(([person, from]) => follow(person, { kind: 'thread', id }, from));
}

const happened = (at: Date, actor: Person, groupId: string): Row => ({
  id: idMadeAt(at),
  actor_id: actor.id,
  group_id: groupId,
  happened_at: at,
  dispatched_at: at,
});

const follow = ({ id }: Person, subject: { kind: string; id: string }, since: Date): Row => ({
  member_id: id,
  subject_kind: subject.kind,
  subject_id: subject.id,
  followed_at: since,
});

function keepFirst(since: Map<Person, Date>, person: Person, from: Date): void {
  const known = since.get(person);
  if (!known || from < known) since.set(person, from);
}
