import type { workshopPages as english } from '../en/workshop-pages.js';
import type { Welsh } from '../words.js';

export const workshopPages: Welsh<typeof english> = {
  'workshops.title': 'Gweithdai',
};
