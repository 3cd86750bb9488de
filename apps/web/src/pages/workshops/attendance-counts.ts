import { readFields, type Values } from '../../forms/form.js';
import type { Failure } from '../../graphql/failure.js';
import type { Perspective, PerspectiveCountInput } from '../../graphql/generated.js';
import type { FormBody } from '../../visit/form-body.js';

export const perspectives = [
  'SERVICE_USER',
  'CARER',
  'FAMILY_FRIEND',
  'STAFF',
  'COMMUNITY_PARTNER',
  'RESEARCHER',
  'OWN_WORDS',
] as const satisfies Perspective[];

export type CountField = `count-${(typeof perspectives)[number]}` | 'count-notSaid';

export const countFields: readonly CountField[] = [
  ...perspectives.map((perspective) => `count-${perspective}` as const),
  'count-notSaid',
];

const MOST = 10_000;

export const readCounts = (body: FormBody): Values<CountField> => readFields(body, countFields);

export const blankCounts = (): Values<CountField> => readFields({}, countFields);

/** What is no number, at each field that has it. */
export function misreadCounts(values: Values<CountField>): Failure | null {
  const problems = countFields
    .filter((field) => !/^\s*\d{0,5}\s*$/.test(values[field]) || Number(values[field]) > MOST)
    .map((field) => ({ field, code: 'BAD_NUMBER' as const, parameters: { min: 0, max: MOST } }));
  return problems.length > 0 ? { code: 'INVALID', problems } : null;
}

export const countsIn = (values: Values<CountField>): PerspectiveCountInput[] => [
  ...perspectives.map((perspective) => ({ perspective, count: Number(values[`count-${perspective}`]) })),
  { perspective: null, count: Number(values['count-notSaid']) },
];
