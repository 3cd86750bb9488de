import { createHash } from 'node:crypto';

/**
 * Ideas in an order that is made by chance and stays: who reads another list meets another idea first, so none has an
 * advantage, and one that is merged or taken back moves no other.
 * @param list by whom or where it is read: each has an order of its own
 */
export const byChance = <Idea extends { id: string }>(ideas: readonly Idea[], list: string): Idea[] =>
  ideas
    .map((idea) => ({ idea, place: placeOf(idea.id, list) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ idea }) => idea);

const placeOf = (id: string, list: string): string =>
  createHash('sha256').update(`${list} ${id}`).digest('hex');
