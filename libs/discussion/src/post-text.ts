import { text } from '#platform';

export const TITLE_MAX = 200;
export const BODY_MAX = 20_000;
export const PART_MAX = 5_000;
export const CITATION_MAX = 500;

export const title = text(TITLE_MAX);
export const body = text(BODY_MAX);

/** The four parts of a practice change. */
export const parts = {
  changed: text(PART_MAX),
  why: text(PART_MAX),
  involved: text(PART_MAX),
  happened: text(PART_MAX),
};
