import type { Values } from '../../forms/form.js';
import type { EnterPaperBallotsInput } from '../../graphql/generated.js';
import type { Failure, Problem } from '../../graphql/failure.js';

export type BatchField = 'id' | 'papers' | 'valid' | 'spoilt' | `votes-${string}`;

type Batch = Pick<EnterPaperBallotsInput, 'papers' | 'valid' | 'spoilt' | 'votes'>;

const MOST = 10_000;

export const votesField = (ideaId: string): `votes-${string}` => `votes-${ideaId}`;

/** What was typed as numbers: an idea without any has no votes. Whether they fit each other is asked of the API. */
export function readBatch(values: Values<BatchField>): { batch: Batch; failure: Failure | null } {
  const problems: Problem[] = [];
  const read = (field: BatchField, empty: number | null): number => {
    const typed = (values[field] ?? '').trim();
    const number = typed === '' ? empty : /^\d{1,5}$/.test(typed) ? Number(typed) : null;
    if (number !== null && number <= MOST) return number;
    problems.push({ field, code: 'BAD_NUMBER', parameters: { min: field === 'papers' ? 1 : 0, max: MOST } });
    return 0;
  };
  const [papers, valid, spoilt] = [read('papers', null), read('valid', null), read('spoilt', 0)];
  const votes = (Object.keys(values) as BatchField[])
    .filter((field) => field.startsWith(votesField('')))
    .map((field) => ({ ideaId: field.slice(votesField('').length), votes: read(field, 0) }));
  const batch = { papers, valid, spoilt, votes };
  return { batch, failure: problems.length > 0 ? { code: 'INVALID', problems } : null };
}
