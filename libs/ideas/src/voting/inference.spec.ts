import { describe, expect, test } from '@jest/globals';
import { isBig, mayBeTold, type Parts, type ThemeVotes } from './inference.js';

const even = (votes: number): Parts => ({ lived: votes / 2, others: votes / 2 });

describe('the parts of votes are told', () => {
  test('where both are large', () => {
    const voters = even(40);
    expect(mayBeTold([{ ideas: [even(30), even(24)], voters, votesEach: 2 }], voters, 8)).toBe(true);
  });

  test('and small ideas beside them stay whole', () => {
    const voters = even(40);
    const ideas = [even(30), even(24), { lived: 3, others: 1 }, { lived: 0, others: 0 }];
    expect(mayBeTold([{ ideas, voters, votesEach: 2 }], voters, 8)).toBe(true);
  });
});

describe('nothing is told', () => {
  test('where one of two parts is small', () => {
    const voters = even(40);
    const ideas = [even(30), { lived: 7, others: 17 }];
    expect(mayBeTold([{ ideas, voters, votesEach: 2 }], voters, 8)).toBe(false);
  });

  test('where the rest of one idea is left for another: all vote for the first, and each for one more', () => {
    const ideas = [even(30), { lived: 10, others: 13 }, { lived: 5, others: 2 }];
    expect(mayBeTold([{ ideas, voters: even(30), votesEach: 2 }], even(30), 8)).toBe(false);
  });

  test('where so few are left who did not vote for it that they are known', () => {
    const voters = { lived: 15, others: 15 };
    const ideas = [even(30), { lived: 10, others: 15 }];
    expect(mayBeTold([{ ideas, voters, votesEach: 2 }], voters, 8)).toBe(false);
  });

  test('where nobody votes', () => {
    const nobody = { lived: 0, others: 0 };
    expect(mayBeTold([{ ideas: [nobody], voters: nobody, votesEach: 2 }], nobody, 8)).toBe(false);
  });
});

/** Fewer people than in earnest, so that every world there could be is gone through. */
const FEWEST = 3;
const VOTES_EACH = 2;

/** Whoever adds and subtracts: every way in which the same could have come to be told, whether parts are or not. */
test('in no small world is a small part known', () => {
  let told = 0;
  for (let all = 0; all <= 11; all++)
    for (const [publication, worlds] of worldsByPublication(all)) {
      if (publication.includes('about')) told++;
      for (const count of counts)
        if (worlds.every((world) => count(world) > 0 && count(world) < FEWEST))
          throw new Error(`${publication} is known to be one of ${JSON.stringify(worlds)}`);
    }
  expect(told).toBeGreaterThan(10);
}, 60_000);

function worldsByPublication(all: number): Map<string, ThemeVotes[]> {
  const found = new Map<string, ThemeVotes[]>();
  for (let lived = 0; lived <= all; lived++)
    for (const world of worldsWith({ lived, others: all - lived })) {
      const key = publicationOf(world);
      found.set(key, [...(found.get(key) ?? []), world]);
    }
  return found;
}

/** Two ideas, and votes for them that so many voters could have given. */
function* worldsWith(voters: Parts): Generator<ThemeVotes> {
  for (let a = 0; a <= voters.lived; a++)
    for (let b = 0; b <= voters.lived; b++)
      for (let c = 0; c <= voters.others; c++)
        for (let d = 0; d <= voters.others; d++) {
          const ideas = [
            { lived: a, others: c },
            { lived: b, others: d },
          ];
          if (a + b >= voters.lived && c + d >= voters.others) yield { ideas, voters, votesEach: VOTES_EACH };
        }
}

/** All that anybody is told. */
function publicationOf({ ideas, voters }: ThemeVotes): string {
  const isTold = mayBeTold([{ ideas, voters, votesEach: VOTES_EACH }], voters, FEWEST);
  const about = (count: number) => Math.round(count / 5) * 5;
  const shown = ideas.map((idea) => ({
    votes: idea.lived + idea.others,
    ...(isTold && isBig(idea, FEWEST) && { about: [about(idea.lived), about(idea.others)] }),
  }));
  return JSON.stringify([voters.lived + voters.others, shown]);
}

/** Everything that could be asked of a world: who voted for each idea, and who voted, but not for it. */
const counts = [0, 1].flatMap((index) => [
  ({ ideas }: ThemeVotes) => ideas[index]!.lived,
  ({ ideas }: ThemeVotes) => ideas[index]!.others,
  ({ ideas, voters }: ThemeVotes) => voters.lived - ideas[index]!.lived,
  ({ ideas, voters }: ThemeVotes) => voters.others - ideas[index]!.others,
]);
