import type { ideaPages as english } from '../en/idea-pages.js';
import type { Welsh } from '../words.js';

export const ideaPages: Welsh<typeof english> = {
  'ideas.title': 'Syniadau',
};
