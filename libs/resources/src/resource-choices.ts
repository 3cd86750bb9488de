import { registerEnumType } from '@nestjs/graphql';

export const ResourceKind = {
  TEMPLATE: 'template',
  GUIDE: 'guide',
  CHECKLIST: 'checklist',
  TRAINING: 'training',
  STORY: 'story',
  EVIDENCE: 'evidence',
  POSTER: 'poster',
  RECORDING: 'recording',
  LINK: 'link',
} as const;
export type ResourceKind = (typeof ResourceKind)[keyof typeof ResourceKind];

export const ResourceSetting = {
  INPATIENT: 'inpatient',
  COMMUNITY_TEAM: 'community_team',
  CRISIS_TEAM: 'crisis_team',
  EARLY_INTERVENTION: 'early_intervention',
  OLDER_PEOPLE: 'older_people',
  CHILDREN_AND_YOUNG_PEOPLE: 'children_and_young_people',
  PRIMARY_CARE: 'primary_care',
  VOLUNTARY_SECTOR: 'voluntary_sector',
  HOME: 'home',
  OTHER: 'other',
} as const;
export type ResourceSetting = (typeof ResourceSetting)[keyof typeof ResourceSetting];

export const ResourceFormat = {
  STANDARD: 'standard',
  EASY_READ: 'easy_read',
  LARGE_PRINT: 'large_print',
  AUDIO: 'audio',
} as const;
export type ResourceFormat = (typeof ResourceFormat)[keyof typeof ResourceFormat];

export const Licence = {
  USE_AND_CHANGE: 'use_and_change',
  USE_AS_IS: 'use_as_is',
  ASK_FIRST: 'ask_first',
  OPEN_GOVERNMENT: 'open_government',
} as const;
export type Licence = (typeof Licence)[keyof typeof Licence];

export const Freshness = {
  ALL: 'all',
  /** Its review date has not come, or it has none. */
  CURRENT: 'current',
  DUE: 'due',
} as const;
export type Freshness = (typeof Freshness)[keyof typeof Freshness];

export const ResourceOrder = {
  NEWEST: 'newest',
  REVIEW: 'review',
} as const;
export type ResourceOrder = (typeof ResourceOrder)[keyof typeof ResourceOrder];

registerEnumType(ResourceKind, { name: 'ResourceKind' });
registerEnumType(ResourceSetting, { name: 'ResourceSetting', description: 'Where it was used.' });
registerEnumType(ResourceFormat, { name: 'ResourceFormat' });
registerEnumType(Licence, { name: 'Licence' });
registerEnumType(Freshness, { name: 'Freshness' });
registerEnumType(ResourceOrder, {
  name: 'ResourceOrder',
  valuesMap: {
    NEWEST: { description: 'The latest version first.' },
    REVIEW: { description: 'What is to be reviewed first; nothing that has no review date.' },
  },
});
