import { expect, test } from '@jest/globals';
import { byChance } from './ballot-order.js';

const ideas = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const voters = Array.from({ length: 500 }, (_, index) => `voter ${index}`);

test('each voter has an order that stays, and one idea less moves no other', () => {
  const order = byChance(ideas, 'voter 1');
  expect(byChance([...ideas].reverse(), 'voter 1')).toEqual(order);
  const less = ideas.filter(({ id }) => id !== 'c');
  expect(byChance(less, 'voter 1')).toEqual(order.filter(({ id }) => id !== 'c'));
});

test('every idea comes first about as often as any other', () => {
  const first = voters.map((voter) => byChance(ideas, voter)[0]!.id);
  for (const { id } of ideas) {
    const times = first.filter((one) => one === id).length;
    expect(times).toBeGreaterThan(60);
    expect(times).toBeLessThan(140);
  }
});
