import { randomInt } from 'node:crypto';
import type { TieRule } from '../choices.js';

/**
 * The best of the ideas by their votes; none without a vote. Where several share the last place: all of them, or lots
 * are drawn among them.
 */
export function bestOf(
  votes: ReadonlyMap<string, number>,
  { bestPerTheme, tieRule }: { bestPerTheme: number; tieRule: TieRule },
): Set<string> {
  const ranked = [...votes].filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one);
  const last = ranked[bestPerTheme - 1]?.[1] ?? 1;
  const sure = ranked.filter(([, count]) => count > last).map(([id]) => id);
  const tied = ranked.filter(([, count]) => count === last).map(([id]) => id);
  if (tieRule === 'all_tied') return new Set([...sure, ...tied]);
  const drawn: string[] = [];
  while (tied.length > 0 && sure.length + drawn.length < bestPerTheme)
    drawn.push(...tied.splice(randomInt(tied.length), 1));
  return new Set([...sure, ...drawn]);
}
