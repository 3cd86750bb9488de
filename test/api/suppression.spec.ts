import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import { advance, ATTENDANCE, propose, RESULTS, runWorkshop } from '../support/workshops.js';
import { World } from '../support/world.js';

/** Everything that tells of votes or of who was there, as far as anybody may ask. */
const IDEAS = `query ($workshop: ID) { ideas(first: 50, workshop: $workshop) { nodes { id votes } } }`;
const SETTINGS = `mutation ($input: UpdateCommunityInput!) { updateCommunity(input: $input) { id } }`;
const FEWEST = 8;
const LIVED = ['service_user', 'carer', 'family_friend'];
const PERSPECTIVES = [...LIVED, 'staff', 'staff', 'community_partner', 'researcher', null];

let world: World;
let community: TestCommunity;
let lead: TestMember;
let reader: TestMember;
let people: { id: string; lived: boolean }[];

beforeAll(async () => {
  world = await World.open();
  community = await world.community();
  lead = await community.member({ roles: ['lead'] });
  reader = await community.member();
  people = await settle(60);
});
afterAll(() => world.close());

/** Members without sessions, each with a perspective: a small community whose numbers vary. */
async function settle(count: number): Promise<{ id: string; lived: boolean }[]> {
  const made = Array.from({ length: count }, (_, index) => {
    const perspective = PERSPECTIVES[index % PERSPECTIVES.length]!;
    return { id: uuid(), account: uuid(), perspective, lived: LIVED.includes(perspective ?? '') };
  });
  await world.database.sql(
    `with made as (select * from jsonb_to_recordset($2::jsonb) as m(id uuid, account uuid, perspective text)),
          accounts as (insert into account (id, email) select account, account || '@people.example' from made)
     insert into member (tenant_id, id, account_id, display_name, display_key, perspective, perspective_consented_at)
     select $1, id, account, 'Member ' || id, id::text, perspective, case when perspective is not null then now() end
       from made`,
    [community.id, JSON.stringify(made)],
  );
  return made;
}

interface Slip {
  member: string;
  ideas: string[];
}

interface Vote {
  slips: Slip[];
  ideas: string[];
}

/** A vote among some of them: in a few ways that make numbers small, and at random. */
async function vote(random: () => number, votesPerTheme: number): Promise<{ id: string; themes: Vote[] }> {
  const workshop = await runWorkshop(lead, { themes: 1 + Math.floor(random() * 2), votesPerTheme });
  const themes: Vote[] = [];
  const voters = people.filter(() => random() < 0.3 + random() * 0.7);
  for (const theme of workshop.themeIds) {
    const ideas: string[] = [];
    for (let count = 1 + Math.floor(random() * 3); count > 0; count--)
      ideas.push(await propose(lead, { workshopThemeId: theme }));
    const lean = random();
    themes.push({
      ideas,
      slips: voters.flatMap(({ id, lived }) => {
        const liked = ideas.filter(() => random() < (lived ? lean : 1 - lean * random()));
        return liked.length > 0 ? [{ member: id, ideas: liked.slice(0, votesPerTheme) }] : [];
      }),
    });
  }
  await advance(lead, workshop.id, 'MERGE', 'VOTE');
  for (const [index, { slips }] of themes.entries())
    await send(workshop.id, workshop.themeIds[index]!, slips);
  await advance(lead, workshop.id, 'RESULTS');
  return { id: workshop.id, themes };
}

/** As `castVotes` writes them; sixty people at a time. */
async function send(workshopId: string, themeId: string, slips: Slip[]): Promise<void> {
  const values = [community.id, JSON.stringify(slips)];
  await world.database.sql(
    `insert into vote_slip (tenant_id, workshop_theme_id, member_id, idea_ids)
     select $1, $3, s.member, array(select jsonb_array_elements_text(s.ideas)::uuid)
       from jsonb_to_recordset($2::jsonb) as s(member uuid, ideas jsonb)`,
    [...values, themeId],
  );
  await world.database.sql(
    `insert into vote_cast (tenant_id, workshop_id, member_id)
     select $1, $3, s.member from jsonb_to_recordset($2::jsonb) as s(member uuid) on conflict do nothing`,
    [...values, workshopId],
  );
}

/** The same numbers in every run, so that a failure can be looked at again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

interface Told {
  idea: { id: string };
  votes: number;
  shares: { perspectives: string[]; about: number }[] | null;
}

const isLived = new Map<string, boolean>();

describe('votes of small communities', () => {
  test('no perspective’s count of 1 to 7 is told, nor left over when what is told is taken from the totals', async () => {
    for (const { id, lived } of people) isLived.set(id, lived);
    let told = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const random = seeded(seed);
      const { id, themes } = await vote(random, 1 + (seed % 3));
      const { results } = (await reader.get(RESULTS, { id })).workshop;
      const listed = (await reader.get(IDEAS, { workshop: id })).ideas.nodes as {
        id: string;
        votes: number;
      }[];
      const shown = results.themes.flatMap((theme: { ideas: Told[] }) => theme.ideas) as Told[];
      expect(shown.some(({ shares }) => shares)).toBe(results.sharesTold);
      if (results.sharesTold) told++;
      for (const { idea, votes, shares } of shown) {
        const { slips } = themes.find(({ ideas }) => ideas.includes(idea.id))!;
        const voters = slips.filter(({ ideas }) => ideas.includes(idea.id)).map(({ member }) => member);
        expect(votes).toBe(voters.length);
        expect(listed.find((one) => one.id === idea.id)!.votes).toBe(votes);
        if (!results.sharesTold || votes < 2 * FEWEST) {
          expect(shares).toBeNull();
          continue;
        }
        const lived = voters.filter((voter) => isLived.get(voter)).length;
        // Each share is large in truth, so that nothing true can be found out of it that is small.
        expect([lived >= FEWEST, voters.length - lived >= FEWEST]).toEqual([true, true]);
        expect(shares!.map(({ about }) => about)).toEqual(
          [lived, votes - lived].map((one) => Math.round(one / 5) * 5),
        );
        expect(shares!.every(({ perspectives }) => perspectives.length > 1)).toBe(true);
      }
      for (const { ideas, slips } of themes)
        expectNothingLeftOver(
          shown.filter(({ idea }) => ideas.includes(idea.id)),
          slips.length,
        );
    }
    // Both happen: a rule that told nothing, or everything, would show here.
    expect(told).toBeGreaterThan(2);
    expect(told).toBeLessThan(38);
  }, 240_000);

  test('who led the vote is told no more than anybody else', async () => {
    const { id } = await vote(seeded(7), 2);
    expect(await lead.get(RESULTS, { id })).toEqual(await reader.get(RESULTS, { id }));
  });

  test('a community that wants more people in each share gets it', async () => {
    const admin = await community.member({ roles: ['admin'] });
    const ask = (smallNumbers: number) => admin.refusal(SETTINGS, { input: { smallNumbers } });
    expect(await ask(7)).toBe('INVALID');
    expect(await ask(60)).toBeNull();
    const { id } = await vote(seeded(3), 2);
    expect((await reader.get(RESULTS, { id })).workshop.results.sharesTold).toBe(false);
    expect(await ask(59)).toBe('INVALID');
    await world.database.sql('update community set small_numbers = 8 where id = $1', [community.id]);
    await expect(
      world.database.sql('update community set small_numbers = 7 where id = $1', [community.id]),
    ).rejects.toThrow('small_numbers');
  });

  test('what was told when fewer were enough is told no more once more are asked for', async () => {
    const { id } = await runWorkshop(lead);
    const counts = [
      { perspective: 'SERVICE_USER', count: 10 },
      { perspective: 'STAFF', count: 30 },
    ];
    await lead.get(ATTENDANCE, { input: { workshopId: id, counts } });
    await advance(lead, id, 'MERGE', 'VOTE', 'RESULTS');
    let voted = { id: '', sharesTold: false };
    for (let seed = 1; !voted.sharesTold; seed++) {
      const { id: next } = await vote(seeded(seed), 2);
      const { sharesTold } = (await reader.get(RESULTS, { id: next })).workshop.results;
      voted = { id: next, sharesTold };
    }
    const told = async () => {
      const { attendance } = (await reader.get(RESULTS, { id })).workshop;
      const { results } = (await reader.get(RESULTS, { id: voted.id })).workshop;
      const shares = results.themes.flatMap((theme: { ideas: Told[] }) =>
        theme.ideas.map((one) => one.shares),
      );
      return [attendance.shares !== null, results.sharesTold, shares.some((one: unknown) => one !== null)];
    };
    expect(await told()).toEqual([true, true, true]);
    const admin = await community.member({ roles: ['admin'] });
    await admin.get(SETTINGS, { input: { smallNumbers: 40 } });
    expect(await told()).toEqual([false, false, false]);
    await world.database.sql('update community set small_numbers = 8 where id = $1', [community.id]);
  }, 60_000);

  test('who came is told by perspective only where nobody is few', async () => {
    for (let seed = 1; seed <= 30; seed++) {
      const random = seeded(seed * 31);
      const { id } = await runWorkshop(lead);
      const counts = ['SERVICE_USER', 'CARER', 'STAFF', 'RESEARCHER', 'OWN_WORDS'].map((perspective) => ({
        perspective,
        count: Math.floor(random() * (seed % 2 ? 12 : 40)),
      }));
      await lead.get(ATTENDANCE, { input: { workshopId: id, counts } });
      await advance(lead, id, 'MERGE', 'VOTE', 'RESULTS');
      const { attendance } = (await reader.get(RESULTS, { id })).workshop;
      expect(attendance.total).toBe(counts.reduce((sum, { count }) => sum + count, 0));
      for (const { perspectives } of attendance.shares ?? []) {
        const truth = counts
          .filter(({ perspective }) => perspectives.includes(perspective))
          .reduce((sum, { count }) => sum + count, 0);
        expect(truth).toBeGreaterThanOrEqual(FEWEST);
      }
    }
  }, 120_000);
});

/**
 * Whoever adds and subtracts knows the exact totals, how many voted, and the shares: for each number of voters with lived
 * experience that fits all of it, an idea whose parts are not told might have got from nobody to everybody of them.
 */
function expectNothingLeftOver(shown: Told[], voters: number): void {
  for (const target of shown) {
    let isVague = false;
    for (let lived = 0; lived <= voters && !isVague; lived++) {
      const fits = shown.every((one) => possible(one, lived, voters).length > 0);
      isVague = fits && possible(target, lived, voters).some((part) => part === 0 || part >= FEWEST);
    }
    expect([target, isVague]).toEqual([target, true]);
  }
}

/** How many of an idea’s votes may come from `lived` of the voters. */
function possible({ votes, shares }: Told, lived: number, voters: number): number[] {
  return Array.from({ length: votes + 1 }, (_, part) => part).filter(
    (part) =>
      part <= lived &&
      votes - part <= voters - lived &&
      (!shares || [part, votes - part].every((one, index) => Math.abs(one - shares[index]!.about) <= 2)),
  );
}
