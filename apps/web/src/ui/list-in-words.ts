import type { Language } from '#platform';

/** Several names inside a sentence. The Welsh for “and” depends on what follows, and changes it: commas do there. */
export const listInWords = (names: readonly string[], language: Language): string =>
  language === 'cy' ? names.join(', ') : new Intl.ListFormat('en-GB').format(names);
