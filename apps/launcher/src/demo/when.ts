const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const daysBefore = (moment: Date, days: number): Date => shifted(moment, -days * day);
export const hoursAfter = (moment: Date, hours: number): Date => shifted(moment, hours * hour);
export const minutesAfter = (moment: Date, minutes: number): Date => shifted(moment, minutes * minute);

export const earliest = (moments: Date[]): Date => new Date(Math.min(...moments.map(Number)));
export const latest = (moments: Date[]): Date => new Date(Math.max(...moments.map(Number)));

const inLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** YYYY-MM-DD, where people live. */
export const dayOf = (moment: Date): string => inLondon.format(moment);

/** The database and the ids keep whole milliseconds. */
const shifted = (moment: Date, milliseconds: number) => new Date(Math.round(moment.getTime() + milliseconds));
