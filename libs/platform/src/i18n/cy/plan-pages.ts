import type { planPages as english } from '../en/plan-pages.js';
import type { Welsh } from '../words.js';

export const planPages: Welsh<typeof english> = {
  'nav.plans': 'Cynllun gweithredu',
  'plans.title': 'Cynlluniau gweithredu',
};
