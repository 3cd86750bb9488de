import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  choose,
  nextDigestAt,
  turnsAfter,
  type DigestChoices,
} from '../../libs/digests/src/simulation.example.js';
import type { TestMember } from '../support/community.js';
import { Transactions } from '#platform';
import { DAY, DigestWorld } from '../support/digest-world.js';

const HOUR = DAY / 24;
const start = Date.UTC(2026, 1, 1);

let here: DigestWorld;

beforeAll(async () => {
  here = await DigestWorld.open();
});
afterAll(() => here.close());

interface Window {
  member_id: string;
  window_from: Date;
  window_to: Date;
}

const windowsOf = (member: TestMember) =>
  here.sql<Window>(
    `select member_id, window_from, window_to from digest_window where member_id = $1 order by window_from`,
    [member.id],
  );

const decide = (member: TestMember, changes: Partial<DigestChoices>, now: Date) =>
  here.world.api
    .get(Transactions, { strict: false })
    .inTenant(here.trust.id, () => choose(member.id, changes, now));

const shows = (at: Date, zone = 'Europe/London') =>
  at.toLocaleString('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit' });

test('what planning looks up is what nextDigestAt answers, for every choice there is, at any time of two years', () => {
  let checked = 0;
  for (let round = 0; round < 180; round++) {
    const now = new Date(start + 123 + round * 97 * HOUR);
    const turns = turnsAfter(now);
    expect(turns).toHaveLength(3 * 7 * 24);
    for (const { frequency, weekday, hour, next_at } of turns.filter(
      (_, place) => place % 37 === round % 37,
    )) {
      expect(nextDigestAt({ frequency, weekday, hour }, now)).toEqual(next_at);
      expect(
        Number(next_at.toLocaleString('en-GB', { timeZone: 'Europe/London', hour: '2-digit' })) % 24,
      ).toBe(hour === 1 && shows(next_at) === 'Sun 02:00' && next_at.getUTCMonth() === 2 ? 2 : hour);
      checked++;
    }
  }
  expect(checked).toBeGreaterThan(2_000);
});

test('400 days over three changes of the clocks, with changes of mind, pauses, leaving and coming back', async () => {
  const join = (digest: 'daily' | 'weekly' | 'never', more: Partial<DigestChoices> = {}) =>
    here.trust.member({ digest, joinedAt: new Date(start - DAY) }).then(async (member) => {
      await decide(member, more, new Date(start));
      return member;
    });
  const daily = await join('daily', { hour: 1 });
  const weekly = await join('weekly', { weekday: 7, hour: 2 });
  const monthly = await join('weekly', { frequency: 'monthly', weekday: 3, hour: 23 });
  const undecided = await join('daily');
  const resting = await join('weekly');
  const leaver = await join('daily');
  const latecomer = await join('never');
  const acts: Record<number, (now: Date) => Promise<unknown>> = {
    50: (now) => decide(undecided, { frequency: 'weekly', weekday: 5 }, now),
    57: (now) => decide(undecided, { hour: 0 }, now),
    120: (now) => decide(undecided, { frequency: 'monthly' }, now),
    250: (now) => decide(undecided, { frequency: 'daily', hour: 12 }, now),
    60: (now) => decide(resting, { pausedUntil: '2026-05-20' }, now),
    266: (now) => decide(resting, { pausedUntil: '2026-11-01' }, now),
    150: () =>
      here.sql('update member set left_at = $2 where id = $1', [leaver.id, new Date(start + 150 * DAY)]),
    200: () =>
      here.sql('update member set left_at = null, joined_at = $2 where id = $1', [
        leaver.id,
        new Date(start + 200 * DAY),
      ]),
    300: (now) => decide(latecomer, { frequency: 'weekly' }, now),
  };
  const planned: Date[] = [];
  for (let hour = 0; hour < 400 * 24; hour++) {
    const now = new Date(start + hour * HOUR + 60_000);
    if (hour % 24 === 15) await acts[Math.floor(hour / 24)]?.(now);
    // Nobody chose the hours in between: a planner that looks at them finds nobody.
    if (![0, 1, 2, 6, 7, 11, 12, 22, 23].includes(hour % 24)) continue;
    const ids = await here.plan(now);
    planned.push(...ids.map(() => now));
  }

  for (const member of [daily, weekly, monthly, undecided, resting]) await expectOneChain(member);
  expect(await windowsOf(daily)).toHaveLength(400);
  const clocks = new Set((await windowsOf(daily)).map(({ window_to: to }) => shows(settledAt(to)).slice(-5)));
  expect(clocks).toEqual(new Set(['01:01', '02:01']));
  const sundays = await windowsOf(weekly);
  expect(sundays).toHaveLength(58);
  expect(new Set(sundays.map(({ window_to: to }) => shows(settledAt(to)).slice(0, 3)))).toEqual(
    new Set(['Sun']),
  );
  const months = (await windowsOf(monthly)).map(({ window_to: to }) => settledAt(to));
  expect(
    months.map((at) => at.toLocaleDateString('en-CA', { timeZone: 'Europe/London' }).slice(0, 7)),
  ).toEqual(
    ['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
      .map((month) => `2026-${month}`)
      .concat(['2027-01', '2027-02', '2027-03']),
  );
  expect(new Set(months.map((at) => shows(at)))).toEqual(new Set(['Wed 23:01']));
  expect(months.every((at) => at.getUTCDate() <= 7)).toBe(true);

  // Nobody heard anything in a pause, and what was said in it came afterwards: the window covers it.
  const rest = await windowsOf(resting);
  const longest = rest.reduce((one, other) => (length(other) > length(one) ? other : one));
  expect(shows(settledAt(longest.window_to))).toBe('Mon 07:01');
  expect(settledAt(longest.window_to).toISOString().slice(0, 10)).toBe('2026-05-25');

  // Who left was told nothing of the time without them; who comes back hears from then on.
  const away = await windowsOf(leaver);
  expect(
    away.filter(({ window_to: to }) => to.getTime() > start + 151 * DAY && to.getTime() < start + 200 * DAY),
  ).toEqual([]);
  expect(away.filter(({ window_to: to }) => to.getTime() > start + 200 * DAY).length).toBeGreaterThan(198);
  const late = await windowsOf(latecomer);
  expect(late[0]!.window_from.getTime()).toBeGreaterThan(start + 293 * DAY);
  expect(await overlaps()).toEqual([]);
  expect(await twiceAtOnce()).toEqual([]);
}, 240_000);

/** Windows end two minutes before the plan that made them. */
const settledAt = (windowTo: Date) => new Date(windowTo.getTime() + 120_000);
const length = ({ window_from: from, window_to: to }: Window) => to.getTime() - from.getTime();

async function expectOneChain(member: TestMember): Promise<void> {
  const windows = await windowsOf(member);
  for (const [place, { window_from: from }] of windows.entries())
    if (place > 0) expect(from).toEqual(windows[place - 1]!.window_to);
}

const overlaps = () =>
  here.sql(`
    select from digest_window a join digest_window b
        on a.member_id = b.member_id and a.window_from < b.window_from and b.window_from < a.window_to`);

const twiceAtOnce = () =>
  here.sql(`select member_id from digest_window group by member_id, window_to having count(*) > 1`);
