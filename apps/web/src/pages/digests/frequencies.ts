import type { DigestFrequency } from '../../graphql/generated.js';

/** As they are offered. */
export const frequencies: readonly DigestFrequency[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'NEVER'];
