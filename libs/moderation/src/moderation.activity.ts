import { defineFact, type Occurrence } from '#activity';

interface Told {
  caseId: string;
  /** Ids of members. */
  told: string[];
}

/**
 * Each is told to those it names and to nobody else, says nothing of what was written, and names nobody: who
 * reported something is in no fact, and who decided isn’t either.
 */
const about =
  (kind: string) =>
  ({ caseId, told }: Told): Occurrence => ({
    actorId: null,
    subject: { kind, id: caseId },
    groupId: null,
    placeIds: told,
    personal: true,
  });

export const reportWaiting = defineFact('report.waiting', about('moderation-case'));
export const reportAnswered = defineFact('report.answered', about('report-answer'));
export const moderationDecided = defineFact('moderation.decided', about('decision'));
