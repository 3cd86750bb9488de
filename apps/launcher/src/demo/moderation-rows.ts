import { known, type Cast, type Person } from './cast.js';
import type { DemoCase, DemoCommunity } from './content/content.js';
import type { Answer, Conversation } from './conversations.js';
import { idMadeAt } from './ids.js';
import type { Row } from './insert.js';
import { earliest, hoursAfter } from './when.js';

/** Something that was reported, with its place in time and those who are part of it. */
interface ReportedCase {
  id: string;
  content: DemoCase;
  answer: Answer;
  groupId: string;
  openedAt: Date;
  /** Who looks after the group and has nothing to do with it. */
  moderators: Person[];
  /** When something of it happened. */
  ago: (hours: number) => Date;
  person: (key: string) => Person;
}

interface Surroundings {
  conversations: readonly Conversation[];
  cast: Cast;
  now: Date;
}

export const reportedCases = (
  { reports }: DemoCommunity,
  { conversations, cast, now }: Surroundings,
): ReportedCase[] =>
  reports.map((content) => {
    const { conversation, answer } = placeOf(content, conversations);
    const ago = (hours: number) => hoursAfter(now, -hours);
    const openedAt = earliest(content.reports.map(({ hoursAgo }) => ago(hoursAgo)));
    const apart = [answer.author.key, ...content.reports.map(({ from }) => from)];
    const moderators = [...cast.values()].filter(
      ({ key, championOf = [], deputyOf = [] }) =>
        [...championOf, ...deputyOf].includes(conversation.content.group) && !apart.includes(key),
    );
    const person = (key: string) => known(cast, key);
    const { groupId } = conversation;
    return { id: idMadeAt(openedAt), content, answer, groupId, openedAt, moderators, ago, person };
  });

export const caseRows = (cases: readonly ReportedCase[]): Row[] =>
  cases.map(({ id, content: { taken, decided, reports }, answer, groupId, openedAt, ago, person }) => ({
    id,
    subject_kind: 'reply',
    subject_id: answer.id,
    group_id: groupId,
    author_id: answer.author.id,
    opened_at: openedAt,
    worried: reports.some(({ reason }) => reason === 'worried'),
    taken_by: taken ? person(taken.by).id : null,
    taken_at: taken ? ago(taken.hoursAgo) : null,
    decided_by: decided ? person(decided.by).id : null,
    decided_at: decided ? ago(decided.hoursAgo) : null,
    decision: decided?.decision ?? null,
    reason: decided?.reason ?? '',
  }));

export const reportRows = (cases: readonly ReportedCase[]): Row[] =>
  cases.flatMap(({ id, content, ago, person }) =>
    content.reports.map(({ from, reason, words, hoursAgo }) => ({
      id: idMadeAt(ago(hoursAgo)),
      case_id: id,
      reporter_id: person(from).id,
      reason,
      words,
      reported_at: ago(hoursAgo),
    })),
  );

export const noteRows = (cases: readonly ReportedCase[]): Row[] =>
  cases.flatMap(({ id, content, ago, person }) =>
    (content.notes ?? []).map(({ from, text, hoursAgo }) => ({
      id: idMadeAt(ago(hoursAgo)),
      case_id: id,
      author_id: person(from).id,
      text,
      written_at: ago(hoursAgo),
    })),
  );

/** Moderators were told that it waits; its author and whoever reported it, that it is decided. */
export const caseFactRows = (cases: readonly ReportedCase[]): Row[] =>
  cases.flatMap(({ id, content: { decided, reports }, answer, openedAt, moderators, ago, person }) => {
    const told = (at: Date, kind: string, subjectKind: string, people: Person[]): Row => ({
      id: idMadeAt(at),
      kind,
      subject_kind: subjectKind,
      subject_id: id,
      place_ids: people.map((one) => one.id),
      personal: true,
      happened_at: at,
      dispatched_at: at,
    });
    const waiting = told(openedAt, 'report.waiting', 'moderation-case', moderators);
    if (!decided) return [waiting];
    const at = ago(decided.hoursAgo);
    const reporters = reports.map(({ from }) => person(from));
    return [
      waiting,
      told(at, 'moderation.decided', 'decision', [answer.author]),
      told(at, 'report.answered', 'report-answer', reporters),
    ];
  });

/** As the audit trail has it: what was decided, and nothing of what was written. */
export const decidedFactRows = (cases: readonly ReportedCase[]): Row[] =>
  cases.flatMap(({ id, content: { decided }, answer, groupId, ago, person }) => {
    if (!decided) return [];
    const at = ago(decided.hoursAgo);
    return [
      {
        id: idMadeAt(at),
        kind: 'moderation.decided',
        actor_id: person(decided.by).id,
        actor_roles: ['champion'],
        subject_kind: 'moderation-case',
        subject_id: id,
        place_ids: [],
        details: { decision: decided.decision, memberId: answer.author.id, groupId },
        reason: '',
        audited: true,
        happened_at: at,
        dispatched_at: at,
      },
    ];
  });

function placeOf({ about }: DemoCase, conversations: readonly Conversation[]) {
  for (const conversation of conversations) {
    const answer = conversation.answers.find(({ content }) => content.key === about);
    if (answer) return { conversation, answer };
  }
  throw new Error(`The demo’s content has no reply “${about}”`);
}
