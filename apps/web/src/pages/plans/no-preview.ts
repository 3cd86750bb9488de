/** For forms with plain text alone: it looks as it is typed. */
export const noPreview = () => Promise.resolve({ data: {}, failure: null } as const);
