import type { planReading as english } from '../en/plan-reading.js';
import type { Welsh } from '../words.js';

export const planReading: Welsh<typeof english> = {
  'youSaid.title': 'Dywedoch chi, gwnaethom ni',
};
