const ZONE = 'Europe/London';

/** At which hour of the day people are reminded, there. */
const HOUR = 8;

export interface ReminderDay {
  /** Such as 2027-03-31. */
  day: string;
  /** What came later waits for the next day’s. */
  begins: Date;
}

/** The day of reminders that a moment belongs to: it begins at eight in the morning in London. */
export function reminderDayAt(now: Date): ReminderDay {
  const today = dayIn(now);
  const begins = eightOn(today);
  if (now >= begins) return { day: today, begins };
  const yesterday = dayIn(new Date(begins.getTime() - DAY));
  return { day: yesterday, begins: eightOn(yesterday) };
}

const DAY = 86_400_000;

/** Clocks are put back and forward at night, long before eight: the zone’s offset at noon holds. */
function eightOn(day: string): Date {
  const noon = new Date(`${day}T12:00:00Z`);
  const ahead = Number(hourFormat.format(noon)) - 12;
  return new Date(noon.getTime() - (12 - HOUR + ahead) * 3_600_000);
}

const dayIn = (moment: Date): string => dayFormat.format(moment);

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' });

const hourFormat = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: 'numeric', hourCycle: 'h23' });
