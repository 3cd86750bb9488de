import type { Translate } from '#platform';
import type { ModerationDecision, ToldFragment } from '../../graphql/generated.js';

/** What was decided, as a few words. */
export const decisionInWords = (
  t: Translate,
  decision: ModerationDecision,
  pauseDays: number | null,
): string =>
  decision === 'PAUSE' ? t('deciding.made.PAUSE', { count: pauseDays ?? 1 }) : t(`deciding.made.${decision}`);

/** What it means, to whom it happens. */
export const whatInWords = (t: Translate, { decision, pauseDays }: ToldFragment): string =>
  decision === 'PAUSE' ? t('told.what.PAUSE', { count: pauseDays ?? 1 }) : t(`told.what.${decision}`);

/** A reply is known by the discussion that it is in. */
export const caseTitle = (t: Translate, { kind, title }: { kind: string; title: string }): string =>
  t(kind === 'reply' ? 'case.titleOfReply' : 'case.title', { title });

export const toldTitle = (t: Translate, { subject, title }: ToldFragment): string =>
  t(subject.kind === 'reply' ? 'told.titleOfReply' : 'told.title', { title });
