import { v7 as uuid } from 'uuid';
import type { TestMember } from './community.js';
import type { Person } from './person.js';
import type { World } from './world.js';

interface ReportWords {
  reason?: string;
  words?: string;
  kind?: string;
  id?: string;
}

const REPORT = `mutation ($input: ReportContentInput!) {
  reportContent(input: $input) { reason admins whoLooks { displayName } } }`;

const reportInput = (
  subject: { id: string },
  { kind = 'reply', reason = 'HURTFUL', ...rest }: ReportWords,
) => ({
  input: { id: uuid(), words: '', ...rest, reason, subjectKind: kind, subjectId: subject.id },
});

export async function report(who: Person, subject: { id: string }, words: ReportWords = {}) {
  return (await who.get(REPORT, reportInput(subject, words))).reportContent as {
    reason: string;
    admins: boolean;
    whoLooks: { displayName: string }[];
  };
}

export const refusedReport = (who: Person, subject: { id: string }, words: ReportWords = {}) =>
  who.refusal(REPORT, reportInput(subject, words));

/** The id of the case that waits about something, or was decided last. */
export async function caseAbout(world: World, subject: { id: string }): Promise<string> {
  const [row] = await world.database.sql<{ id: string }>(
    'select id from moderation_case where subject_id = $1 order by opened_at desc limit 1',
    [subject.id],
  );
  return row!.id;
}

export async function queue(who: Person, state = 'OPEN'): Promise<string[]> {
  const { moderationQueue } = await who.get(
    `query ($state: CaseState!) { moderationQueue(state: $state) { nodes { id } } }`,
    { state },
  );
  return moderationQueue.nodes.map(({ id }: { id: string }) => id);
}

const act = (name: string) =>
  `mutation ($input: CaseInput!) { ${name}(input: $input) { id takenBy { id } } }`;

export const take = (who: Person, caseId: string) => who.get(act('takeReport'), { input: { caseId } });
export const refusedTake = (who: Person, caseId: string) =>
  who.refusal(act('takeReport'), { input: { caseId } });
export const release = (who: Person, caseId: string) => who.get(act('releaseReport'), { input: { caseId } });

export interface DecisionWords {
  decision?: string;
  reason?: string;
  passages?: string[];
  pauseDays?: number;
  seenAt?: string | null;
}

const DECIDE = `mutation ($input: DecideReportInput!) {
  decideReport(input: $input) { id decision pauseDays reason waits decidedBy { id } away } }`;

const decideInput = (caseId: string, words: DecisionWords) => ({
  input: { caseId, decision: 'NO_ACTION', reason: 'It keeps to the rules', ...words },
});

export async function decide(who: Person, caseId: string, words: DecisionWords = {}) {
  return (await who.get(DECIDE, decideInput(caseId, words))).decideReport as Record<string, unknown>;
}

export const askToDecide = (who: Person, caseId: string, words: DecisionWords = {}) =>
  who.ask(DECIDE, decideInput(caseId, words));

export const refusedDecision = (who: Person, caseId: string, words: DecisionWords = {}) =>
  who.refusal(DECIDE, decideInput(caseId, words));

export const decisionTo = async (author: TestMember, caseId: string) =>
  (
    await author.get(
      `query ($id: ID!) { decision(id: $id) { decision title reason pauseDays canResubmit resubmittedAt
         subject { kind } words { name text } } }`,
      { id: caseId },
    )
  ).decision;

const RESUBMIT = `mutation ($input: ResubmitInput!) { resubmit(input: $input) { canResubmit resubmittedAt } }`;

export const resubmit = (author: Person, caseId: string, body: string) =>
  author.get(RESUBMIT, { input: { caseId, words: [{ name: 'body', text: body }] } });

export const refusedResubmission = (author: Person, caseId: string, body = 'New words') =>
  author.refusal(RESUBMIT, { input: { caseId, words: [{ name: 'body', text: body }] } });
