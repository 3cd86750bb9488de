import sql, { type Sql } from 'sql-template-tag';
import { SubjectSummary, type SubjectKind } from '#activity';
import { viewer } from '#people';
import { query, translator } from '#platform';
import { casesOfViewer } from './case.queries.js';

/** What waits, for those who may decide it. */
export const caseSubject: SubjectKind = {
  kind: 'moderation-case',
  async summaries(ids) {
    if (!viewer().member) return new Map();
    const cases = await casesOfViewer(sql`and c.id = any(${ids}::uuid[])`);
    return new Map(
      cases.map(({ id, groupName }) => [
        id,
        summary('moderation-case', id, groupName ?? words('moderation.noGroup'), `moderation/${id}`),
      ]),
    );
  },
};

/** What was decided about something of one’s own: for its author alone. */
export const decisionSubject: SubjectKind = {
  kind: 'decision',
  summaries: (ids) =>
    ofOwn(
      ids,
      (memberId) => sql`c.author_id = ${memberId} and c.decision is not null`,
      ({ id }) => summary('decision', id, words('moderation.decisionTitle'), `decisions/${id}`),
    ),
};

/** How a report of one’s own was answered: for its reporter alone, and nothing of what the author was told. */
export const reportAnswerSubject: SubjectKind = {
  kind: 'report-answer',
  async summaries(ids) {
    const here = await ofOwn(
      ids,
      (memberId) => sql`
        c.decision is not null
        and exists (select from report r where r.case_id = c.id and r.reporter_id = ${memberId})`,
      answerSummary,
    );
    return new Map([...here, ...(await answersFromElsewhere(ids))]);
  },
};

/** Of what another community shows: by the id of the report. */
async function answersFromElsewhere(ids: readonly string[]): Promise<Map<string, SubjectSummary>> {
  const { member } = viewer();
  if (!member) return new Map();
  const rows = await query<OwnRow>(sql`
    select id, acted from network_report
     where id = any(${ids}::uuid[]) and reporter_id = ${member.id} and decided_at is not null`);
  return new Map(rows.map((row) => [row.id, answerSummary(row)]));
}

const answerSummary = ({ id, acted }: OwnRow): SubjectSummary =>
  summary(
    'report-answer',
    id,
    words(acted ? 'moderation.answer.acted' : 'moderation.answer.noAction'),
    'reports',
  );

interface OwnRow {
  id: string;
  acted: boolean;
}

async function ofOwn(
  ids: readonly string[],
  which: (memberId: string) => Sql,
  shape: (row: OwnRow) => SubjectSummary,
): Promise<Map<string, SubjectSummary>> {
  const { member } = viewer();
  if (!member) return new Map();
  const rows = await query<OwnRow>(sql`
    select c.id, c.decision <> 'no_action' as acted
      from moderation_case c where c.id = any(${ids}::uuid[]) and ${which(member.id)}`);
  return new Map(rows.map((row) => [row.id, shape(row)]));
}

function summary(kind: string, id: string, title: string, path: string): SubjectSummary {
  const { community, language } = viewer();
  return Object.assign(new SubjectSummary(), {
    kind,
    id,
    title,
    language,
    path: `/c/${community!.slug}/${path}`,
  });
}

const words = (
  key:
    | 'moderation.noGroup'
    | 'moderation.decisionTitle'
    | 'moderation.answer.acted'
    | 'moderation.answer.noAction',
) => translator(viewer().language)(key);
