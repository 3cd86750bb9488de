import { randomUUID } from 'node:crypto';
import { known, type Cast } from '../cast.js';
import { idMadeAt } from '../ids.js';
import type { Row } from '../insert.js';
import { daysBefore } from '../when.js';
import type { Gathering, Part } from './gathered.js';

const bestPerTheme = 2;

/** While the vote is open, who voted for what; the application deletes them at the close. */
export const slipRows = ({ content, themes }: Gathering, cast: Cast): Row[] =>
  (content.slips ?? []).flatMap(({ by, ideas }) =>
    themes.flatMap((part) => {
      const chosen = part.ideas.filter((idea) => ideas.includes(idea.content.key));
      if (chosen.length === 0) return [];
      return [
        {
          workshop_theme_id: part.id,
          member_id: known(cast, by).id,
          idea_ids: chosen.map(({ id }) => id).sort(),
        },
      ];
    }),
  );

/** That they voted, in an order that says nothing. */
export const voterRows = ({ id, content }: Gathering, cast: Cast): Row[] =>
  shuffled(content.voted ?? (content.slips ?? []).map(({ by }) => by)).map((name) => ({
    workshop_id: id,
    member_id: known(cast, name).id,
  }));

/** Entered shortly before the close, or just now. What was on them is kept no longer than the slips are. */
export const paperRows = ({ themes, closedAt }: Gathering, cast: Cast, now: Date): Row[] =>
  themes.flatMap((part) =>
    (part.content.paper ?? []).map(({ by, votes, ...numbers }) => ({
      ...numbers,
      id: idMadeAt(daysBefore(closedAt ?? now, 0.05)),
      workshop_theme_id: part.id,
      counts: closedAt
        ? {}
        : Object.fromEntries(Object.entries(votes).map(([key, count]) => [ideaOf(part, key), count])),
      entered_by: known(cast, by).id,
    })),
  );

export const resultRows = ({ closedAt, themes }: Gathering): Row[] =>
  closedAt ? shuffled(themes.flatMap(resultsOf)) : [];

function resultsOf(part: Part): Row[] {
  const standing = part.ideas.filter(({ content }) => !content.merged);
  const counted = standing.map(({ id, content }) => {
    const onPaper = (part.content.paper ?? []).reduce((sum, { votes }) => sum + (votes[content.key] ?? 0), 0);
    return { id, onPaper, votes: (content.votes ?? 0) + onPaper };
  });
  const ranked = counted.map(({ votes }) => votes).sort((one, other) => other - one);
  const least = Math.max(1, ranked[bestPerTheme - 1] ?? 1);
  return counted.map(({ id, votes, onPaper }) => ({
    workshop_theme_id: part.id,
    idea_id: id,
    votes,
    on_paper: onPaper,
    best: votes >= least,
    shares: null,
  }));
}

const ideaOf = (part: Part, key: string): string =>
  known(new Map(part.ideas.map(({ content, id }) => [content.key, id])), key);

const shuffled = <T>(things: readonly T[]): T[] =>
  things
    .map((thing) => ({ thing, place: randomUUID() }))
    .sort((one, other) => one.place.localeCompare(other.place))
    .map(({ thing }) => thing);
