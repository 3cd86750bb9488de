import { known, type Cast } from '../cast.js';
import type { DemoWorkshop } from '../content/planning.js';
import type { Row } from '../insert.js';
import { dayOf, daysBefore, latest } from '../when.js';
import { newsRow, traceRow } from './fact-rows.js';
import type { Gathering } from './gathered.js';

export const workshopRow = (
  { id, content, openedAt, openedBy, phases, closedAt }: Gathering,
  now: Date,
): Row => ({
  id,
  title: content.title,
  words: content.words,
  language: content.language,
  starts_on: dayOf(daysBefore(now, content.startsDaysAgo)),
  ends_on: dayOf(daysBefore(now, content.endsDaysAgo)),
  votes_per_theme: 2,
  best_per_theme: 2,
  tie_rule: content.tieRule,
  phase: phases.at(-1)?.phase ?? 'planned',
  notes: content.notes ?? '',
  attended: content.attended?.total ?? null,
  attended_shares: sharesOf(content.attended),
  opened_by: openedBy.id,
  created_at: openedAt,
  closed_at: closedAt,
  voted: closedAt && content.voted!.length,
  // In a community as small as this nothing may be told of who voted for what.
  shares_told: closedAt && false,
});

export const workshopThemeRows = ({ id, themes }: Gathering, themeIds: readonly string[]): Row[] =>
  themes.map((part, position) => ({
    id: part.id,
    workshop_id: id,
    theme_id: themeIds[part.content.theme - 1]!,
    prompt: part.content.prompt,
    position,
    name_en: '',
    name_cy: '',
  }));

export const facilitatorRows = ({ id, content }: Gathering, cast: Cast): Row[] =>
  content.facilitators.map((name) => ({ workshop_id: id, member_id: known(cast, name).id }));

/** Those who lead it, and everybody who put something in. */
export function workshopFollowRows({ id, content, themes, openedAt }: Gathering, cast: Cast): Row[] {
  const since = new Map(content.facilitators.map((name) => [known(cast, name), openedAt]));
  for (const { by, at } of themes.flatMap((part) => part.ideas)) if (!since.has(by)) since.set(by, at);
  return [...since].map(([person, at]) => ({
    member_id: person.id,
    subject_kind: 'workshop',
    subject_id: id,
    followed_at: latest([at, person.joinedAt]),
  }));
}

const kinds = {
  collect: 'workshop.collecting',
  merge: 'workshop.merging',
  vote: 'workshop.voting',
  results: 'workshop.results',
};

export function workshopFactRows({ id, openedAt, openedBy: by, phases, themes }: Gathering): {
  news: Row[];
  acts: Row[];
} {
  const subject = { kind: 'workshop', id };
  const ideas = themes.flatMap((part) => part.ideas.map((idea) => idea.id));
  return {
    news: [
      newsRow({ kind: 'workshop.opened', at: openedAt, by, subject, places: [id] }),
      ...phases.map(({ phase, at }) =>
        newsRow({ kind: kinds[phase], at, by, subject, places: [id, ...(phase === 'results' ? ideas : [])] }),
      ),
    ],
    acts: [
      traceRow({ kind: 'workshop.opened', at: openedAt, by, subject }),
      ...phases.map(({ phase, at }, index) => {
        const details = { from: phases[index - 1]?.phase ?? 'planned', to: phase };
        return traceRow({ kind: 'workshop.advanced', at, by, subject, details });
      }),
    ],
  };
}

/** Told apart in three, as small numbers allow. */
const sharesOf = (attended: DemoWorkshop['attended']) =>
  attended
    ? [
        {
          perspectives: ['service_user', 'carer', 'family_friend'],
          withNotSaid: false,
          about: attended.lived,
        },
        {
          perspectives: ['staff', 'community_partner', 'researcher'],
          withNotSaid: false,
          about: attended.working,
        },
        { perspectives: ['own_words'], withNotSaid: true, about: attended.others },
      ]
    : null;
