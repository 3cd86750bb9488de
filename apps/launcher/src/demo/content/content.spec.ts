import { describe, expect, it } from '@jest/globals';
import type { DemoCommunity, DemoGroup, DemoMember, DemoThread } from './content.js';
import { demoCommunities } from './index.js';
import { prose } from './prose.js';

const hoursOf = (thread: DemoThread) => thread.daysAgo * 24;
const hoursSinceLastPost = (thread: DemoThread) => hoursOf(thread) - (thread.replies.at(-1)?.hoursAfter ?? 0);

describe.each(demoCommunities.map((community) => [community.slug, community] as const))(
  '%s',
  (_, community) => {
    const threads = community.threads.map((thread) => [thread.title, thread] as const);

    it('gives everybody a name of their own that says nothing about them', () => {
      expectAllDifferent(community.members.map((member) => member.key));
      expectAllDifferent(community.members.map((member) => member.displayName));
      expectAllDifferent(community.members.map((member) => member.email));
      for (const { email, displayName } of community.members) {
        expect(email).toMatch(/^[a-z0-9-]+@[a-z-]+\.example$/);
        expect(displayName.toLowerCase().replace(/ /g, '-')).not.toBe(email.split('@')[0]);
      }
    });

    it('lists one person of each kind to sign in as', () => {
      const host = `${community.slug}.example`;
      const listed = community.members.filter((member) => member.listed).map((member) => member.email);
      const kinds = ['staff', 'service-user', 'champion', 'carer-champion', 'lead', 'admin'];
      expect(listed).toEqual([...kinds.map((kind) => `${kind}@${host}`), 'coordinator@network.example']);
    });

    it('has a champion for every group', () => {
      const lookedAfter = community.members.flatMap((member) => member.championOf ?? []);
      expect(lookedAfter.sort()).toEqual(community.groups.map((group) => group.key).sort());
    });

    it.each(community.groups.map((group) => [group.key, group] as const))(
      'lets only people into %s who may be there',
      (key, group) => {
        expect(group.members === undefined).toBe(group.access === 'open');
        const champions = community.members.filter((member) => member.championOf?.includes(key));
        const inside = [...(group.members ?? []), ...(group.followers ?? [])].map((name) =>
          memberOf(community, name),
        );
        for (const member of [...inside, ...champions]) expectToSee(member, group);
        if (group.withoutStaff) expect(inside.filter((member) => !isWithoutStaffRole(member))).toEqual([]);
      },
    );

    it.each(threads)('writes "%s" where its people may read it', (_title, thread) => {
      const group = groupOf(community, thread.group);
      const people = [
        thread.author,
        ...thread.replies.map((reply) => reply.author),
        ...(thread.followers ?? []),
      ];
      for (const person of people) expectToSee(memberOf(community, person), group);
      expectAllDifferent(thread.followers ?? []);
    });

    it.each(threads)('has "%s" in order of time, and nothing from the future', (_title, thread) => {
      const hours = [0, ...thread.replies.map((reply) => reply.hoursAfter)];
      hours.slice(1).forEach((hour, index) => expect(hour).toBeGreaterThan(hours[index]!));
      expect(hoursSinceLastPost(thread)).toBeGreaterThan(0);
    });

    it.each(threads)('says "%s" in the form of its kind, within the limits', (_title, thread) => {
      expect(thread.body !== undefined).toBe(thread.kind !== 'practice_change');
      expect(thread.citation !== undefined).toBe(thread.kind === 'announcement');
      expect(thread.practiceChange !== undefined).toBe(thread.kind === 'practice_change');
      expectText(thread.title, 200);
      for (const body of [thread.body ?? [], ...thread.replies.map((reply) => reply.body)].flat()) {
        expectText(body, 20_000);
      }
      for (const part of Object.values(thread.practiceChange ?? {})) expectText(part, 5_000);
    });

    it('edits only what can be edited, in time, and changes something', () => {
      const edited = community.threads.filter((thread) => thread.edited);
      expect(edited.length).toBeGreaterThan(0);
      for (const thread of edited) {
        expect(thread.body).toBeDefined();
        expect(thread.edited!.minutesAfter).toBeLessThan(Math.min(30, hoursOf(thread) * 60));
        expect(thread.edited!.body).not.toBe(thread.body);
        expectText(thread.edited!.body, 20_000);
      }
    });

    it('has nothing new in a closed group', () => {
      const closed = community.groups.filter((group) => group.closed).map((group) => group.key);
      const old = community.threads.filter((thread) => closed.includes(thread.group));
      expect(old).toHaveLength(2);
      for (const thread of old) expect(hoursSinceLastPost(thread)).toBeGreaterThan(44 * 24);
    });

    it('has enough to read, to page and to tell in a digest', () => {
      const open = community.threads.filter((thread) => !groupOf(community, thread.group).withoutStaff);
      expect(
        community.threads.filter((thread) => thread.kind === 'practice_change').length,
      ).toBeGreaterThanOrEqual(6);
      expect(community.threads.filter((thread) => thread.replies.length > 30)).toHaveLength(1);
      expect(open.filter((thread) => thread.daysAgo < 1).length).toBeGreaterThanOrEqual(2);
      expect(open.filter((thread) => thread.daysAgo < 7).length).toBeGreaterThanOrEqual(8);
      expect(open.filter((thread) => thread.replies.length === 0).length).toBeGreaterThanOrEqual(1);
      expectAllDifferent(community.threads.map((thread) => thread.title));
    });

    it('has ground rules in both languages, and urgent help of which one entry needs checking', () => {
      const { groundRules, urgentHelp, localWords } = community.keeping;
      for (const text of [groundRules.en, groundRules.cy]) expectText(text, 20_000);
      for (const { text } of urgentHelp) for (const words of Object.values(text)) expectText(words, 300);
      expect(urgentHelp.filter(({ checkedDaysAgo }) => checkedDaysAgo > 90)).toHaveLength(1);
      expectAllDifferent(localWords.map(({ term }) => term));
    });

    it('has news of every kind, and something of everything that can be said', () => {
      const replies = community.threads.flatMap((thread) => thread.replies);
      const kinds = new Set(community.threads.map(({ kind }) => kind));
      expect(kinds).toEqual(new Set(['discussion', 'question', 'practice_change', 'announcement']));
      expect(community.threads.filter(({ answer }) => answer).length).toBeGreaterThanOrEqual(2);
      expect(community.threads.filter(({ closed }) => closed)).toHaveLength(1);
      expect(community.threads.filter(({ pinnedDaysAgo }) => pinnedDaysAgo).length).toBeGreaterThanOrEqual(2);
      for (const said of ['below', 'quotes', 'isUpdate', 'reactions', 'mentions'] as const)
        expect(replies.filter((reply) => reply[said]).length).toBeGreaterThan(0);
      for (const { term, meaning } of community.glossary) {
        for (const words of Object.values(term)) expectText(words, 80);
        for (const words of Object.values(meaning)) expectText(words, 500);
      }
    });

    it.each(threads)('calls in "%s" people by the names that they go by', (_title, { replies }) => {
      const names = new Map(community.members.map(({ key, displayName }) => [key, displayName]));
      const called = (body: string) => [...names.values()].filter((name) => body.includes(`@${name}`)).sort();
      for (const { body, mentions = [] } of replies)
        expect(called(body)).toEqual(mentions.map((key) => names.get(key)).sort());
    });

    it.each(threads)('refers in "%s" to what is there, and came before', (_title, { replies, ...thread }) => {
      const places = new Map(replies.map(({ key }, place) => [key, place]));
      if (thread.answer) expect([thread.kind, places.has(thread.answer)]).toEqual(['question', true]);
      replies.forEach(({ below, quotes, isUpdate }, place) => {
        for (const key of [below, quotes?.of]) if (key) expect(places.get(key)).toBeLessThan(place);
        if (quotes) expect(replies[places.get(quotes.of)!]!.body).toContain(quotes.words);
        if (below) expect(replies[places.get(below)!]!.below).toBeUndefined();
        if (isUpdate) expect(thread.kind).toBe('practice_change');
      });
    });

    it('has reports that wait, one that is taken and some that are decided, by people without a conflict', () => {
      const { reports } = community;
      const states = reports.map(({ taken, decided }) => (decided ? 'decided' : taken ? 'taken' : 'open'));
      expect(new Set(states)).toEqual(new Set(['open', 'taken', 'decided']));
      expect(reports.filter(({ decided }) => decided?.decision === 'ask_to_edit')).toHaveLength(1);
      for (const { about, reports: reported, taken, notes = [], decided } of reports) {
        const thread = community.threads.find(({ replies }) => replies.some(({ key }) => key === about))!;
        const reply = thread.replies.find(({ key }) => key === about)!;
        const writtenHoursAgo = hoursOf(thread) - reply.hoursAfter;
        const reporters = reported.map(({ from }) => from);
        expectAllDifferent(reporters);
        expect(reporters).not.toContain(reply.author);
        for (const { hoursAgo } of reported) expect(hoursAgo).toBeLessThan(writtenHoursAgo);
        const deciders = [taken?.by, decided?.by, ...notes.map(({ from }) => from)].filter(
          (one) => one !== undefined,
        );
        for (const key of deciders) {
          const { championOf = [], deputyOf = [] } = memberOf(community, key);
          expect([...championOf, ...deputyOf]).toContain(thread.group);
          expect([reply.author, ...reporters]).not.toContain(key);
        }
        if (taken) expect(taken.hoursAgo).toBeLessThan(Math.min(...reported.map(({ hoursAgo }) => hoursAgo)));
        if (decided) expect(decided.hoursAgo).toBeLessThan(taken?.hoursAgo ?? Infinity);
      }
    });

    it('links to nothing but the study', () => {
      const links = JSON.stringify(community).match(/https?:[^\s)"]+/g);
      expect(new Set(links)).toEqual(new Set(['https://doi.org/10.3310/hsdr04050']));
    });

    it('is plainly fictional', () => {
      expect(community.odsCode).toMatch(/^DEMO-/);
      expect(community.name.en).toMatch(/\(demo\)$/);
      expect(community.name.cy).toMatch(/\(demo\)$/);
    });
  },
);

describe('the two communities', () => {
  it('share the network coordinator, under two names', () => {
    const names = demoCommunities.map(
      (community) =>
        community.members.find((member) => member.email === 'coordinator@network.example')?.displayName,
    );
    expect(new Set(names).size).toBe(2);
    expect(names).not.toContain(undefined);
  });

  it('are written about half in Welsh, and almost all in English', () => {
    const [england, wales] = demoCommunities.map(shareInWelsh);
    expect(wales).toBeGreaterThan(0.4);
    expect(wales).toBeLessThan(0.7);
    expect(england).toBeGreaterThan(0);
    expect(england).toBeLessThan(0.03);
  });
});

describe('prose', () => {
  it('joins wrapped lines and keeps paragraphs, lists and quotes', () => {
    const text = prose`
      One sentence
      on two lines.

      - an item that
        goes on
      - another

      > quoted
      > twice
    `;
    expect(text).toBe('One sentence on two lines.\n\n- an item that goes on\n- another\n\n> quoted\n> twice');
  });
});

function memberOf(community: DemoCommunity, key: string): DemoMember {
  const member = community.members.find((each) => each.key === key);
  if (!member) throw new Error(`Nobody in ${community.slug} is called ${key}`);
  return member;
}

function groupOf(community: DemoCommunity, key: string): DemoGroup {
  const group = community.groups.find((each) => each.key === key);
  if (!group) throw new Error(`No group in ${community.slug} is called ${key}`);
  return group;
}

function expectToSee(member: DemoMember, group: DemoGroup): void {
  if (group.access !== 'open') expect(group.members).toContain(member.key);
}

function isWithoutStaffRole(member: DemoMember): boolean {
  return (
    ['service_user', 'carer', 'family_friend'].includes(member.perspective ?? '') && !member.roles?.length
  );
}

function expectText(text: string, longest: number): void {
  expect(text).toBe(text.trim());
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(longest);
}

function expectAllDifferent(values: string[]): void {
  expect([...new Set(values)]).toEqual(values);
}

function shareInWelsh(community: DemoCommunity): number {
  const languages = community.threads.flatMap((thread) => [
    thread.language,
    ...thread.replies.map((reply) => reply.language ?? thread.language),
  ]);
  return languages.filter((language) => language === 'cy').length / languages.length;
}
