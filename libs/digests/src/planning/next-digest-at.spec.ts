import { describe, expect, test } from '@jest/globals';
import { nextDigestAt, type DigestPreferences } from './next-digest-at.js';

const next = (now: string, preferences: DigestPreferences) =>
  nextDigestAt(preferences, new Date(now))?.toISOString();

const daily = { frequency: 'daily' } as const;
const weekly = { frequency: 'weekly' } as const;

test('never is never', () => {
  expect(nextDigestAt({ frequency: 'never' }, new Date())).toBeNull();
});

describe('daily', () => {
  test.each([
    ['in winter', '2026-01-14T06:59:59.999Z', '2026-01-14T07:00:00.000Z'],
    ['at the hour itself: tomorrow', '2026-01-14T07:00:00.000Z', '2026-01-15T07:00:00.000Z'],
    ['in summer', '2026-07-14T05:59:59.999Z', '2026-07-14T06:00:00.000Z'],
    [
      'just before midnight in summer, when UTC has the day before',
      '2026-07-14T23:30:00Z',
      '2026-07-15T06:00:00.000Z',
    ],
    ['over the new year', '2026-12-31T08:00:00Z', '2027-01-01T07:00:00.000Z'],
    ['to the morning of the short day', '2026-03-28T07:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['to the morning of the long day', '2026-10-24T06:00:00Z', '2026-10-25T07:00:00.000Z'],
    ['in the hour that comes twice', '2026-10-25T01:30:00Z', '2026-10-25T07:00:00.000Z'],
    ['on a leap day', '2028-02-28T12:00:00Z', '2028-02-29T07:00:00.000Z'],
  ])('%s', (_, now, expected) => expect(next(now, daily)).toBe(expected));
});

describe('weekly', () => {
  test.each([
    ['on Monday morning: today', '2026-01-12T06:00:00Z', '2026-01-12T07:00:00.000Z'],
    ['on Monday later: in a week', '2026-01-12T07:00:00Z', '2026-01-19T07:00:00.000Z'],
    [
      'on Sunday night in summer, already Monday in London',
      '2026-07-12T23:30:00Z',
      '2026-07-13T06:00:00.000Z',
    ],
    ['over the clocks going forward', '2026-03-23T07:00:00Z', '2026-03-30T06:00:00.000Z'],
    ['over the clocks going back', '2026-10-19T06:00:00Z', '2026-10-26T07:00:00.000Z'],
  ])('%s', (_, now, expected) => expect(next(now, weekly)).toBe(expected));

  test('on another day of the week', () => {
    expect(next('2026-01-12T12:00:00Z', { ...weekly, weekday: 7 })).toBe('2026-01-18T07:00:00.000Z');
  });
});

describe('an hour that the clocks change', () => {
  test('that never comes is an hour later on that one day', () => {
    expect(next('2026-03-28T12:00:00Z', { ...daily, hour: 1 })).toBe('2026-03-29T01:00:00.000Z');
    expect(next('2026-03-29T01:00:00Z', { ...daily, hour: 1 })).toBe('2026-03-30T00:00:00.000Z');
  });

  test('that comes twice is its first coming, and only that', () => {
    expect(next('2026-10-24T12:00:00Z', { ...daily, hour: 1 })).toBe('2026-10-25T00:00:00.000Z');
    expect(next('2026-10-25T00:00:00Z', { ...daily, hour: 1 })).toBe('2026-10-26T01:00:00.000Z');
  });
});

describe.each([0, 1, 2, 7, 23])('400 days over three changes of the clocks, at %i o’clock', (hour) => {
  const start = new Date('2026-03-03T12:34:56.789Z');
  const end = new Date(start.getTime() + 400 * 86_400_000);

  test('daily: every day of the calendar has one', () => {
    const days = walk({ ...daily, hour }).map(londonDay);
    expect(days).toHaveLength(400);
    expect(new Set(days).size).toBe(400);
  });

  test('weekly: every week has one, on its day', () => {
    const times = walk({ ...weekly, hour });
    expect(times).toHaveLength(57);
    expect(new Set(times.map(londonWeekday))).toEqual(new Set(['Monday']));
  });

  test('always on the hour, but for the hour that a morning doesn’t have', () => {
    const unusual = walk({ ...daily, hour }).filter(
      (at) => londonClock(at) !== `${String(hour).padStart(2, '0')}:00:00`,
    );
    expect(unusual.map((at) => at.toISOString())).toEqual(
      hour === 1 ? ['2026-03-29T01:00:00.000Z', '2027-03-28T01:00:00.000Z'] : [],
    );
  });

  test('asked at any time in between, the answer is the same', () => {
    let from = start;
    for (const at of walk({ ...daily, hour })) {
      const between = new Date(from.getTime() + (at.getTime() - from.getTime()) * 0.37);
      for (const now of [from, between, new Date(at.getTime() - 1)])
        expect(nextDigestAt({ ...daily, hour }, now)).toEqual(at);
      from = at;
    }
  });

  function walk(preferences: DigestPreferences): Date[] {
    const times: Date[] = [];
    for (let at = nextDigestAt(preferences, start)!; at <= end; at = nextDigestAt(preferences, at)!)
      times.push(at);
    return times;
  }
});

/** Checked with another part of Intl than the code uses. */
const london = { timeZone: 'Europe/London' } as const;
const londonDay = (at: Date) => at.toLocaleDateString('en-CA', london);
const londonWeekday = (at: Date) => at.toLocaleDateString('en-GB', { ...london, weekday: 'long' });
const londonClock = (at: Date) => at.toLocaleTimeString('en-GB', london);

describe('monthly', () => {
  const monthly = { frequency: 'monthly' } as const;

  test.each([
    ['on the first Monday', '2026-01-01T00:00:00Z', '2026-01-05T07:00:00.000Z'],
    ['after it: the next month’s', '2026-01-05T07:00:00Z', '2026-02-02T07:00:00.000Z'],
    ['where the month begins with it', '2026-05-31T12:00:00Z', '2026-06-01T06:00:00.000Z'],
    ['over the new year', '2026-12-08T07:00:00Z', '2027-01-04T07:00:00.000Z'],
    ['over the clocks going back', '2026-10-06T07:00:00Z', '2026-11-02T07:00:00.000Z'],
  ])('%s', (_, now, expected) => expect(next(now, monthly)).toBe(expected));

  test('on another day of the week, at another hour', () => {
    expect(next('2026-01-02T00:00:00Z', { ...monthly, weekday: 4, hour: 20 })).toBe(
      '2026-02-05T20:00:00.000Z',
    );
  });
});

describe('a pause', () => {
  test('ends on its day, at the usual hour', () => {
    expect(next('2026-01-12T06:00:00Z', { ...daily, pausedUntil: '2026-02-01' })).toBe(
      '2026-02-01T07:00:00.000Z',
    );
    expect(next('2026-01-12T06:00:00Z', { ...weekly, pausedUntil: '2026-02-01' })).toBe(
      '2026-02-02T07:00:00.000Z',
    );
    expect(next('2026-01-12T06:00:00Z', { ...daily, hour: 0, pausedUntil: '2026-07-01' })).toBe(
      '2026-06-30T23:00:00.000Z',
    );
  });

  test('that is over changes nothing', () => {
    expect(next('2026-01-12T06:00:00Z', { ...weekly, pausedUntil: '2025-02-01' })).toBe(
      '2026-01-12T07:00:00.000Z',
    );
  });
});
