/** People in two parts: those with lived experience, and all others. */
export interface Parts {
  lived: number;
  others: number;
}

/** What was voted under one theme. Nobody votes twice for an idea, nor for more ideas than they have votes. */
export interface ThemeVotes {
  ideas: readonly Parts[];
  /** Those who gave a vote here at all. */
  voters: Parts;
  votesEach: number;
}

type Range = readonly [least: number, most: number];

/**
 * Whether the parts of votes may be told, rounded, for each idea with so many votes that both parts could be large.
 *
 * What one idea’s parts say about another is asked here as somebody would who adds and subtracts: they know each exact
 * total, how many voted under each theme and in all, how many votes each person had, and what is told. If in every world
 * that fits, some part of an idea’s votes, or of those who did not vote for it, counts 1 to `fewest` - 1 people, then
 * nothing is told. It is all or nothing for a workshop, so that what is not told of one idea gives nothing away
 * (inference.spec.ts goes through the worlds one by one).
 */
export function mayBeTold(themes: readonly ThemeVotes[], voters: Parts, fewest: number): boolean {
  const big = themes.flatMap(({ ideas }) => ideas.filter((idea) => isBig(idea, fewest)));
  if (big.length === 0 || !big.every(({ lived, others }) => lived >= fewest && others >= fewest))
    return false;
  const worlds = themes.map((theme) => worldsOf(theme, fewest));
  if (worlds.some((ofTheme) => ofTheme.length === 0)) return false;
  const inAll = total(voters);
  const lived = intersection(
    themes.map((theme, index): Range => {
      const [least, most] = livedIn(worlds[index]!);
      return [least, most + inAll - total(theme.voters)];
    }),
  );
  return themes.every((theme, index) => {
    const elsewhere = inAll - total(theme.voters);
    const fitting = worlds[index]!.filter(
      (world) => world.lived >= lived[0] - elsewhere && world.lived <= lived[1],
    );
    return isVague(theme, fitting, fewest);
  });
}

/** Whether an idea’s parts are told, if any are. That depends on its exact total alone. */
export const isBig = (idea: Parts, fewest: number): boolean => total(idea) >= 2 * fewest;

const total = ({ lived, others }: Parts): number => lived + others;

/** So many of a theme’s voters have lived experience; then so many of them may have voted for each idea. */
interface World {
  lived: number;
  ideas: Range[];
}

function worldsOf(theme: ThemeVotes, fewest: number): World[] {
  const told = theme.ideas.map((idea) => toldOf(idea, fewest));
  const worlds: World[] = [];
  for (let lived = 0; lived <= total(theme.voters); lived++) {
    const ideas = rangesIn(theme, told, lived);
    if (ideas) worlds.push({ lived, ideas });
  }
  return worlds;
}

/** What is told of an idea says of its votes from lived experience: of a small one, nothing. */
function toldOf(idea: Parts, fewest: number): Range {
  const all = total(idea);
  if (!isBig(idea, fewest)) return [0, all];
  const [lived, others] = [around(idea.lived, fewest), around(idea.others, fewest)];
  return intersection([lived, [all - others[1], all - others[0]]]);
}

/** Told to the nearest 5. */
function around(count: number, fewest: number): Range {
  const about = Math.round(count / 5) * 5;
  return [Math.max(fewest, about - 2), about + 2];
}

/** How many votes each idea may have from `lived` people; null where that many can’t be. */
function rangesIn(
  { ideas, voters, votesEach }: ThemeVotes,
  told: readonly Range[],
  lived: number,
): Range[] | null {
  const others = total(voters) - lived;
  const votes = ideas.reduce((sum, idea) => sum + total(idea), 0);
  const each = ideas.map((idea, index) =>
    intersection([told[index]!, [0, lived], [total(idea) - others, total(idea)]]),
  );
  const least = each.reduce((sum, range) => sum + range[0], 0);
  const most = each.reduce((sum, range) => sum + range[1], 0);
  // Everybody who voted gave one vote at least.
  const sum = intersection([
    [lived, votesEach * lived],
    [votes - votesEach * others, votes - others],
  ]);
  if (each.some(isEmpty) || isEmpty(intersection([sum, [least, most]]))) return null;
  return each.map((range) =>
    intersection([range, [sum[0] - (most - range[1]), sum[1] - (least - range[0])]]),
  );
}

/** Each part might be nobody, or many. */
function isVague({ ideas, voters }: ThemeVotes, worlds: readonly World[], fewest: number): boolean {
  return ideas.every((idea, index) => {
    const all = total(idea);
    const parts: ((world: World) => Range)[] = [
      ({ ideas: ranges }) => ranges[index]!,
      ({ ideas: ranges }) => minus(all, ranges[index]!),
      ({ lived, ideas: ranges }) => minus(lived, ranges[index]!),
      ({ lived, ideas: ranges }) => minus(total(voters) - lived, minus(all, ranges[index]!)),
    ];
    return parts.every((part) =>
      worlds.some((world) => {
        const [least, most] = part(world);
        return least <= 0 || most >= fewest;
      }),
    );
  });
}

const minus = (from: number, [least, most]: Range): Range => [from - most, from - least];

const livedIn = (worlds: readonly World[]): Range => [worlds[0]!.lived, worlds.at(-1)!.lived];

const intersection = (ranges: readonly Range[]): Range => [
  Math.max(...ranges.map(([least]) => least)),
  Math.min(...ranges.map(([, most]) => most)),
];

const isEmpty = ([least, most]: Range): boolean => least > most;
