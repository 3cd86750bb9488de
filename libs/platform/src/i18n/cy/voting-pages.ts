import type { votingPages as english } from '../en/voting-pages.js';
import type { Welsh } from '../words.js';

export const votingPages: Welsh<typeof english> = {
  'results.title': 'Canlyniadau',
};
