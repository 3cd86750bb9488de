/** Whether it is a day of the calendar, written YYYY-MM-DD. */
export function isDay(typed: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(typed)) return false;
  const day = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed) && day.getUTCFullYear() > 0;
}
