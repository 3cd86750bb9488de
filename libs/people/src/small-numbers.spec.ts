import { describe, expect, test } from '@jest/globals';
import { FEWEST, splitByPerspective, type Counts } from './small-numbers.js';

const all = [
  'service_user',
  'carer',
  'family_friend',
  'staff',
  'community_partner',
  'researcher',
  'own_words',
  'not_said',
] as const;

const total = (counts: Counts) => all.reduce((sum, name) => sum + (counts[name] ?? 0), 0);

/** What anybody may know: the exact total, and the split. */
const published = (counts: Counts) => JSON.stringify([total(counts), splitByPerspective(counts)]);

/** A small generator, so that a failure can be had again. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const dice = random(20261121);
const someCounts = (): Counts =>
  Object.fromEntries(all.map((name) => [name, dice(3) === 0 ? 0 : dice([4, 9, 12, 30][dice(4)]!)]));

/** Worlds that look the same from outside: people are moved between two perspectives, all or down to the edge of small. */
function* otherWorlds(counts: Counts): Generator<Counts> {
  for (const from of all)
    for (const to of all) {
      if (from === to) continue;
      for (let moved = 1; moved <= (counts[from] ?? 0); moved++)
        yield { ...counts, [from]: counts[from]! - moved, [to]: (counts[to] ?? 0) + moved };
    }
}

const isSmall = (count: number) => count >= 1 && count < FEWEST;

test('nothing below 8 is shown, and everything shown is a multiple of 5', () => {
  for (let round = 0; round < 5_000; round++)
    for (const { about } of splitByPerspective(someCounts()) ?? []) {
      expect(about).toBeGreaterThanOrEqual(FEWEST);
      expect(about % 5).toBe(0);
    }
});

test('whatever is shown, every small count could as well be none or a large one', () => {
  let tried = 0;
  for (let round = 0; round < 2_000; round++) {
    const counts = someCounts();
    const seen = published(counts);
    for (const name of all) {
      if (!isSmall(counts[name] ?? 0)) continue;
      const alike = [...otherWorlds(counts)].filter((world) => published(world) === seen);
      expect({ counts, name, couldDiffer: alike.some((world) => !isSmall(world[name] ?? 0)) }).toEqual({
        counts,
        name,
        couldDiffer: true,
      });
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(1_000);
});

describe('as finely as it is safe', () => {
  const ten = Object.fromEntries(all.map((name) => [name, 10])) as Counts;

  test('each perspective where all are many', () => {
    expect(splitByPerspective(ten)).toHaveLength(8);
  });

  test('kinds of experience where one is few', () => {
    expect(splitByPerspective({ ...ten, carer: 3 })).toEqual([
      { perspectives: ['service_user', 'carer', 'family_friend'], about: 25 },
      { perspectives: ['staff', 'community_partner', 'researcher'], about: 30 },
      { perspectives: ['own_words', 'not_said'], about: 20 },
    ]);
  });

  test('lived experience and everybody else where little was said', () => {
    expect(splitByPerspective({ carer: 9, staff: 8, not_said: 2 })).toEqual([
      { perspectives: ['service_user', 'carer', 'family_friend'], about: 10 },
      { perspectives: ['staff', 'community_partner', 'researcher', 'own_words', 'not_said'], about: 10 },
    ]);
  });

  test('nothing at all where a side is few', () => {
    expect(splitByPerspective({ staff: 40, carer: 7 })).toBeNull();
  });

  test('more carefully where a community asks for it', () => {
    expect(splitByPerspective(ten, 12)).toHaveLength(3);
  });
});
