/** Whether what stands there is what was typed, however the API tidied it up. */
export const sameWords = (standing: readonly string[], typed: readonly string[]): boolean =>
  tidy(standing) === tidy(typed);

const tidy = (texts: readonly string[]): string =>
  texts.map((text) => text.normalize().replace(/\s+/g, ' ').trim()).join('\n');
