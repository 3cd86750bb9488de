import { viewer } from '#people';
import { load, translator, type Translate } from '#platform';
import type { Action } from '../action.entity.js';
import { progressOfAction } from '../progress.js';
import type { BoardReport } from './board-report.js';
import type { CellValue } from './csv.js';

type Rows = CellValue[][];

export interface Sheets {
  summary: { name: string; rows: Rows };
  actions: { name: string; rows: Rows };
}

/** A report as rows, in the language of whoever reads it. */
export async function sheetsOf(report: BoardReport): Promise<Sheets> {
  const t = translator(viewer().language);
  const rows = await Promise.all(report.actions.map((action) => rowOf(action, t)));
  return {
    summary: { name: t('plans.sheet.summary'), rows: summaryRows(report, t) },
    actions: {
      name: t('plans.sheet.actions'),
      rows: [columns.map((name) => t(`plans.column.${name}`)), ...rows],
    },
  };
}

const columns = [
  'what',
  'why',
  'status',
  'owner',
  'deputy',
  'dueOn',
  'percent',
  'involvement',
  'lived',
  'reason',
  'lastNewsOn',
] as const;

async function rowOf(action: Action, t: Translate): Promise<CellValue[]> {
  const progress = await load(progressOfAction, action.id);
  return [
    action.what,
    action.why,
    t(`plans.status.${action.status}`),
    action.needsOwner ? t('plans.needsOwner') : action.owner.displayName,
    action.deputy?.displayName ?? null,
    { day: action.dueOn },
    progress?.percent ?? 0,
    action.involvement,
    t(action.withLivedExperience ? 'plans.lived.yes' : 'plans.lived.no'),
    action.reason,
    { day: dayOf(action.lastNewsAt) },
  ];
}

const summaryRows = ({ plan, ...report }: BoardReport, t: Translate): Rows => [
  [t('plans.summary.plan'), plan.title],
  [t('plans.summary.aim'), plan.aim],
  [t('plans.summary.lead'), plan.lead.displayName],
  [t('plans.summary.startsOn'), { day: plan.startsOn }],
  [t('plans.summary.endsOn'), { day: plan.endsOn }],
  [t('plans.summary.madeOn'), { day: dayOf(report.madeAt) }],
  [t('plans.summary.percent'), report.progress.percent],
  [t('plans.summary.actions'), report.actionCount],
  ...report.byStatus.map(({ status, count }) => [t(`plans.status.${status}`), count]),
  [t('plans.summary.withLived'), report.involvement.withLivedExperience],
  [t('plans.summary.withoutLived'), report.involvement.withoutLivedExperience],
  [t('plans.summary.answered'), report.ideas.answered],
  [t('plans.summary.waiting'), report.ideas.waiting],
  [t('plans.summary.late'), report.ideas.late],
];

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** YYYY-MM-DD, where people live. */
const dayOf = (moment: Date): string => london.format(moment);
