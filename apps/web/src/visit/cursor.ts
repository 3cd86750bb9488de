/** Where a list goes on, from an address; whether it is a cursor at all is for the API to say. */
export const cursorIn = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
