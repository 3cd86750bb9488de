import type {
  Licence,
  Perspective,
  ResourceFormat,
  ResourceKind,
  ResourceSetting,
} from '../../graphql/generated.js';

export const resourceKinds = [
  'TEMPLATE',
  'GUIDE',
  'CHECKLIST',
  'TRAINING',
  'STORY',
  'EVIDENCE',
  'POSTER',
  'RECORDING',
  'LINK',
] as const satisfies ResourceKind[];

export const resourceSettings = [
  'INPATIENT',
  'COMMUNITY_TEAM',
  'CRISIS_TEAM',
  'EARLY_INTERVENTION',
  'OLDER_PEOPLE',
  'CHILDREN_AND_YOUNG_PEOPLE',
  'PRIMARY_CARE',
  'VOLUNTARY_SECTOR',
  'HOME',
  'OTHER',
] as const satisfies ResourceSetting[];

export const resourceFormats = [
  'STANDARD',
  'EASY_READ',
  'LARGE_PRINT',
  'AUDIO',
] as const satisfies ResourceFormat[];

export const licences = [
  'USE_AND_CHANGE',
  'USE_AS_IS',
  'ASK_FIRST',
  'OPEN_GOVERNMENT',
] as const satisfies Licence[];

/** For whom something can be meant. */
export const audiences = [
  'STAFF',
  'SERVICE_USER',
  'CARER',
  'FAMILY_FRIEND',
  'COMMUNITY_PARTNER',
  'RESEARCHER',
] as const satisfies Perspective[];
