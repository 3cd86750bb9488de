import type { PerspectiveName } from './viewer.js';

/** People counted by perspective; `not_said` are those who keep theirs to themselves. */
export type Counts = Partial<Record<PerspectiveName | 'not_said', number>>;

/** Perspectives counted as one, in the order they are shown, and how many there are, to the nearest 5. */
export interface Share {
  perspectives: (PerspectiveName | 'not_said')[];
  about: number;
}

/** Fewer than this many people are never told apart (domain.md, rule 4). A community may ask for more. */
export const FEWEST = 8;

const LIVED: Share['perspectives'] = ['service_user', 'carer', 'family_friend'];
const WORKING: Share['perspectives'] = ['staff', 'community_partner', 'researcher'];
const OTHER: Share['perspectives'] = ['own_words', 'not_said'];

/** From the finest to the coarsest. They don't depend on the counts, so which one is shown says little. */
const partitions: Share['perspectives'][][] = [
  [...LIVED, ...WORKING, ...OTHER].map((perspective) => [perspective]),
  [LIVED, WORKING, OTHER],
  [LIVED, [...WORKING, ...OTHER]],
];

/**
 * People by perspective, as finely as small numbers allow; null where no way of telling them apart is safe.
 *
 * Every share that is shown counts at least `fewest`, so none is a count of 1 to 7, and what is left of an exact total
 * when the other shares are taken away is never one either. A share of one perspective is large; in a share of several,
 * each of them could be nobody. So no single perspective's count is known to be small, whatever total it is
 * subtracted from (small-numbers.spec.ts tries this over all small communities).
 */
export function splitByPerspective(counts: Counts, fewest = FEWEST): Share[] | null {
  return finestOf(partitions, counts, fewest);
}

/** As the coarsest alone: where several counts stand beside each other, so that they are told apart in one way. */
export function splitInTwo(counts: Counts, fewest = FEWEST): [lived: Share, others: Share] | null {
  return finestOf(partitions.slice(-1), counts, fewest) as [Share, Share] | null;
}

/** Whether somebody of this perspective is in the first share of `splitInTwo`. */
export const isLived = (perspective: PerspectiveName | 'not_said'): boolean => LIVED.includes(perspective);

function finestOf(ways: Share['perspectives'][][], counts: Counts, fewest: number): Share[] | null {
  const size = (perspectives: Share['perspectives']) =>
    perspectives.reduce((sum, perspective) => sum + (counts[perspective] ?? 0), 0);
  const safe = ways.find((shares) => shares.every((share) => size(share) >= fewest));
  return safe?.map((perspectives) => ({ perspectives, about: toNearest5(size(perspectives)) })) ?? null;
}

const toNearest5 = (count: number) => Math.round(count / 5) * 5;
