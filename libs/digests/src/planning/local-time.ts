export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** What calendar and clock show in a zone. */
export function localIn(zone: string, instant: Date): LocalTime {
  const shown = new Date(instant.getTime() + offsetIn(zone, instant));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
}

/**
 * When the clock in a zone shows a time; `shown` carries that time in its UTC fields.
 * A time that comes twice (clocks go back) is its first coming; one that never comes (clocks go forward) is as much
 * later as the clock is put.
 */
export function instantIn(zone: string, shown: Date): Date {
  const before = offsetIn(zone, new Date(shown.getTime() - DAY));
  const after = offsetIn(zone, new Date(shown.getTime() + DAY));
  const candidates = [before, after].map((offset) => new Date(shown.getTime() - offset));
  return (
    candidates.find((instant) => instant.getTime() + offsetIn(zone, instant) === shown.getTime()) ??
    candidates[0]!
  );
}

/** How far the zone's clock is ahead of UTC, in milliseconds. Clocks are put on the quarter of an hour, if at all. */
function offsetIn(zone: string, instant: Date): number {
  const key = `${zone} ${Math.floor(instant.getTime() / QUARTER)}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size >= MOST_OFFSETS) offsets.clear();
    offsets.set(key, (offset = readOffset(zone, instant)));
  }
  return offset;
}

function readOffset(zone: string, instant: Date): number {
  const parts = clockIn(zone).formatToParts(instant);
  const read = (type: keyof LocalTime) => Number(parts.find((part) => part.type === type)!.value);
  const shown = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return shown - Math.floor(instant.getTime() / 1_000) * 1_000;
}

const DAY = 86_400_000;
const QUARTER = 15 * 60_000;
const MOST_OFFSETS = 5_000;

const offsets = new Map<string, number>();

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    const numbers = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    } as const;
    clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', ...numbers });
    clocks.set(zone, clock);
  }
  return clock;
}
