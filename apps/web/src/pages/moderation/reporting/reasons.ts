import type { ReportReason } from '../../../graphql/generated.js';
import { communityPath } from '../../../ui/paths.js';

export const reasons: readonly ReportReason[] = [
  'HURTFUL',
  'IDENTIFIES',
  'WORRIED',
  'ILLEGAL',
  'SPAM',
  'OTHER',
];

export const reasonIn = (value: unknown): ReportReason | undefined => reasons.find((one) => one === value);

/** Where something is reported; with the reason, where it says what happens next. */
export function reportPath(community: string, about: { kind: string; id: string }, reason?: ReportReason) {
  const { kind, id } = about;
  const query = new URLSearchParams(reason ? { kind, id, reason } : { kind, id });
  return `${communityPath(community, 'report', ...(reason ? ['sent'] : []))}?${query.toString()}`;
}
