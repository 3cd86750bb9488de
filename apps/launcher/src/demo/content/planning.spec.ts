import { describe, expect, it } from '@jest/globals';
import type { DemoCommunity, DemoMember } from './content.js';
import { demoCommunities } from './index.js';
import type { DemoAction, DemoIdea, DemoSource, DemoWorkshop } from './planning.js';

const promisedDays = 28;
const staleDays = 42;

const ideasOf = ({ themes }: DemoWorkshop): DemoIdea[] => themes.flatMap((theme) => theme.ideas);

describe.each(demoCommunities.map((community) => [community.slug, community] as const))(
  'ideas and plans of %s',
  (_, community) => {
    const { workshops, plans } = community;
    const ideas = [...community.ideas, ...workshops.flatMap(ideasOf)];
    const actions = plans.flatMap((plan) => plan.actions);
    const closed = workshops.filter(({ phases }) => phases.results !== undefined);
    const named = (key: string) => memberOf(community, key);

    it('refer to what is there, was there before, and can be read by everybody', () => {
      expectAllDifferent(ideas.map(({ key }) => key));
      for (const { from, daysAgo } of ideas)
        if (from) expect(daysAgoOf(from, community)).toBeGreaterThan(daysAgo);
      for (const { from, evidence = [], addedDaysAgo } of actions) {
        for (const source of from) expect(daysAgoOf(source, community)).toBeGreaterThan(addedDaysAgo);
        for (const { shows, daysAgo } of evidence)
          if (shows) expect(daysAgoOf(shows, community)).toBeGreaterThan(daysAgo);
      }
    });

    it('have a workshop that is over, one where people vote, and one where they put in ideas', () => {
      const phases = workshops.map(({ phases }) => Object.keys(phases).at(-1));
      expect(phases).toEqual(['results', 'vote', 'collect']);
      for (const { phases, openedDaysAgo, startsDaysAgo, endsDaysAgo } of workshops) {
        expectInOrder([openedDaysAgo, ...Object.values(phases)]);
        expect(startsDaysAgo).toBeGreaterThan(endsDaysAgo);
        // Nobody looks at one that should have been over.
        if (phases.results === undefined) expect(endsDaysAgo).toBeLessThan(0);
      }
      expect(closed[0]!.themes.map(({ theme }) => theme)).toEqual([1, 2, 3]);
    });

    it.each(workshops.map((workshop) => [workshop.title, workshop] as const))(
      'are put in and merged in “%s” when it is time for it',
      (_title, workshop) => {
        const { collect = 0, merge = 0, vote = 0 } = workshop.phases;
        const leads = [...workshop.facilitators, workshop.openedBy];
        expect(workshop.facilitators).toContain(workshop.openedBy);
        expect(dutiesOf(named(workshop.openedBy))).not.toEqual([]);
        for (const { ideas: own } of workshop.themes)
          for (const { by, daysAgo, onBehalf, merged, votes } of own) {
            expect(daysAgo).toBeLessThan(collect);
            expect(daysAgo).toBeGreaterThan(merge);
            if (onBehalf) expect(leads).toContain(by);
            if (!merged) continue;
            expect(own.find(({ key }) => key === merged.into)).toMatchObject({ key: merged.into });
            expect(own.find(({ key }) => key === merged.into)!.merged).toBeUndefined();
            expect(votes).toBeUndefined();
            expect([merged.daysAgo < merge, merged.daysAgo > vote]).toEqual([true, true]);
          }
      },
    );

    it('were voted for by people who have two votes for each theme, here and on paper', () => {
      for (const { voted = [], facilitators, themes } of closed) {
        expectAllDifferent(voted);
        for (const key of voted) named(key);
        for (const { ideas: own, paper = [] } of themes) {
          const counts = own.flatMap(({ merged, votes }) => (merged ? [] : [votes!]));
          expect(Math.max(...counts)).toBeLessThanOrEqual(voted.length);
          expect(sum(counts)).toBeLessThanOrEqual(2 * voted.length);
          for (const { by, papers, valid, spoilt, votes } of paper) {
            expect(facilitators).toContain(by);
            expect(papers).toBe(valid + spoilt);
            expect(Math.max(...Object.values(votes))).toBeLessThanOrEqual(valid);
            expect(sum(Object.values(votes))).toBeLessThanOrEqual(2 * valid);
            expect(Object.keys(votes).sort()).toEqual(standing(own).sort());
          }
        }
      }
    });

    it('leave votes for a visitor to give, whoever they are', () => {
      for (const { slips = [], themes } of workshops.filter((one) => one.slips)) {
        expectAllDifferent(slips.map(({ by }) => by));
        for (const { by, ideas: chosen } of slips) {
          expect(named(by).listed).toBe(false);
          expect(chosen.every((key) => themes.flatMap((theme) => standing(theme.ideas)).includes(key))).toBe(
            true,
          );
          for (const theme of themes)
            expect(standing(theme.ideas).filter((key) => chosen.includes(key)).length).toBeLessThanOrEqual(2);
        }
      }
    });

    it('tell of nobody who came that they are one of few', () => {
      for (const { attended } of closed) {
        const { total, ...shares } = attended!;
        for (const about of Object.values(shares)) expect([about >= 10, about % 5]).toEqual([true, 0]);
        expect(Math.abs(sum(Object.values(shares)) - total)).toBeLessThanOrEqual(6);
      }
    });

    it('are answered in each way, in time, by those who may; one waits for too long', () => {
      const answers = ideas.flatMap((idea) => (idea.answers ?? []).map((answer) => ({ idea, ...answer })));
      expect(new Set(answers.map(({ state }) => state))).toEqual(
        new Set(['accepted', 'looking', 'not_now', 'already']),
      );
      for (const { by, role, words } of answers) {
        expect(dutiesOf(named(by))).toContain(role);
        expectText(words, 2_000);
      }
      for (const { answers: all = [], daysAgo } of ideas)
        expectInOrder([daysAgo, ...all.map((answer) => answer.daysAgo)]);
      for (const { phases, themes } of closed)
        for (const { answers: all, merged } of themes.flatMap((theme) => theme.ideas)) {
          expect(all === undefined).toBe(merged !== undefined);
          const [first] = all ?? [];
          if (first) expect(phases.results! - first.daysAgo).toBeLessThan(promisedDays);
          if (first) expect(first.daysAgo).toBeLessThan(phases.results!);
        }
      const waiting = community.ideas.filter(({ answers: all }) => !all);
      expect(waiting.filter(({ daysAgo }) => daysAgo > promisedDays)).toHaveLength(1);
    });

    it('are there in each state that an action may be in', () => {
      expect(actions.length).toBeGreaterThanOrEqual(7);
      expect(actions.length).toBeLessThanOrEqual(10);
      const statuses = actions.map((action) => {
        const state = action.news.findLast((news) => news.state)?.state ?? 'not_started';
        const isOver = state === 'complete' || state === 'not_doing';
        return !isOver && action.dueInDays < 0 ? 'overdue' : state;
      });
      const all = ['not_started', 'under_way', 'at_risk', 'overdue', 'blocked', 'complete', 'not_doing'];
      expect(all.filter((status) => !statuses.some((one) => one === status))).toEqual([]);
      expect(actions.filter(({ owner }) => named(owner).leftDaysAgo !== undefined)).toHaveLength(1);
      expect(actions.filter(({ involved }) => !involved.some(isLived))).toHaveLength(1);
      expect(actions.filter((action) => isOpen(action) && lastNews(action) > staleDays)).toHaveLength(1);
    });

    it.each(actions.map((action) => [action.what, action] as const))(
      'tell the story of “%s” in its order, by people who may',
      (_what, action) => {
        const { owner, deputy, addedDaysAgo, milestones = [], evidence = [], news } = action;
        const doers = [...milestones.flatMap(({ done }) => done ?? []), ...evidence, ...news];
        expectInOrder([addedDaysAgo, ...news.map(({ daysAgo }) => daysAgo)]);
        for (const { by, daysAgo } of doers) {
          expect(daysAgo).toBeLessThan(addedDaysAgo);
          expect(daysAgo).toBeGreaterThan(named(by).leftDaysAgo ?? 0);
          if (![owner, deputy].includes(by)) expect(dutiesOf(named(by)).some(isKeeper)).toBe(true);
        }
        for (const { by, state, moved } of news)
          if (state === 'not_doing' || moved) expect(dutiesOf(named(by)).some(isKeeper)).toBe(true);
        if (!isOpen(action)) expect(milestones.every(({ done }) => done)).toBe(true);
        expect(deputy).not.toBe(owner);
      },
    );

    it('finish an action with its last words, and with something that shows it', () => {
      for (const { news, evidence = [] } of actions) {
        const end = news.findIndex(({ state }) => state === 'complete' || state === 'not_doing');
        if (end >= 0) expect(end).toBe(news.length - 1);
        if (news[end]?.state === 'complete')
          expect(evidence.filter(({ daysAgo }) => daysAgo > news[end]!.daysAgo)).not.toEqual([]);
      }
    });

    it('say all of it within the limits', () => {
      for (const { sentence, why } of ideas) {
        expectText(sentence, 300);
        expectText(why, 2_000);
      }
      for (const { title, words, notes, themes } of workshops) {
        expectText(title, 200);
        expectText(words, 5_000);
        if (notes) expectText(notes, 10_000);
        for (const { prompt } of themes) expectText(prompt, 1_000);
      }
      for (const { what, why, involvement, news, milestones = [], evidence = [] } of actions) {
        expectText(what, 300);
        expectText(why, 1_000);
        if (involvement) expectText(involvement, 1_000);
        for (const { words, state } of news) expectText(words, isEnd(state) ? 1_000 : 300);
        for (const { name } of milestones) expectText(name, 200);
        for (const { note } of evidence) if (note) expectText(note, 1_000);
      }
    });
  },
);

const standing = (ideas: readonly DemoIdea[]): string[] =>
  ideas.flatMap(({ key, merged }) => (merged ? [] : [key]));

/** When that was said, by what everybody may read. */
function daysAgoOf(
  source: DemoSource,
  { threads, groups, resources, workshops, ideas }: DemoCommunity,
): number {
  if ('resource' in source) return resources.find(({ key }) => key === source.resource)!.daysAgo;
  if ('idea' in source)
    return [...ideas, ...workshops.flatMap(ideasOf)].find(({ key }) => key === source.idea)!.daysAgo;
  const thread = threads.find(({ title, replies }) =>
    'thread' in source ? title === source.thread : replies.some(({ key }) => key === source.reply),
  )!;
  expect(groups.find(({ key }) => key === thread.group)!.access).toBe('open');
  const reply = 'reply' in source && thread.replies.find(({ key }) => key === source.reply);
  return thread.daysAgo - (reply ? reply.hoursAfter / 24 : 0);
}

function memberOf({ members, slug }: DemoCommunity, key: string): DemoMember {
  const member = members.find((one) => one.key === key);
  if (!member) throw new Error(`Nobody in ${slug} is called ${key}`);
  return member;
}

const dutiesOf = ({ roles = [], championOf = [] }: DemoMember): string[] => [
  ...roles,
  ...(championOf.length > 0 ? ['champion'] : []),
];

const isKeeper = (role: string): boolean => role === 'admin' || role === 'lead';

const isLived = (perspective: string): boolean =>
  ['service_user', 'carer', 'family_friend'].includes(perspective);

const isEnd = (state?: string): boolean => state === 'complete' || state === 'not_doing';

const isOpen = ({ news }: DemoAction): boolean => !news.some(({ state }) => isEnd(state));

const lastNews = ({ addedDaysAgo, milestones = [], evidence = [], news }: DemoAction): number =>
  Math.min(
    addedDaysAgo,
    ...[...milestones.flatMap(({ done }) => done ?? []), ...evidence, ...news].map(({ daysAgo }) => daysAgo),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** From long ago to now. */
function expectInOrder(daysAgo: number[]): void {
  daysAgo.slice(1).forEach((next, index) => expect(next).toBeLessThan(daysAgo[index]!));
  expect(daysAgo.at(-1)).toBeGreaterThan(0);
}

function expectText(text: string, longest: number): void {
  expect(text).toBe(text.trim());
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(longest);
}

function expectAllDifferent(values: string[]): void {
  expect([...new Set(values)]).toEqual(values);
}
