import { defineJob } from '#platform';

/** Gives the study’s findings to communities that opened before they were there. */
export const giveStudyFindings = defineJob<object>('resources.give-findings');
