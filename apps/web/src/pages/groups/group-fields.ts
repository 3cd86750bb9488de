import type { Values } from '../../forms/form.js';
import { perspectives } from '../../forms/perspectives.js';
import type { GroupAccess, GroupSettingsFragment } from '../../graphql/generated.js';
import type { FormBody } from '../../visit/form-body.js';

const words = ['nameEn', 'nameCy', 'descriptionEn', 'descriptionCy', 'questionEn', 'questionCy'] as const;

/** How a group is set up, as a form has it: perspectives with blanks in between. */
export type GroupField =
  (typeof words)[number] | 'id' | 'access' | 'hidden' | 'withoutStaff' | 'perspectives';

export const accesses: readonly GroupAccess[] = ['OPEN', 'ON_REQUEST', 'CLOSED'];

export const blankGroup = (id: string): Values<GroupField> => ({
  ...(Object.fromEntries(words.map((word) => [word, ''])) as Record<(typeof words)[number], string>),
  id,
  access: 'OPEN',
  hidden: 'no',
  withoutStaff: 'no',
  perspectives: '',
});

export const valuesOf = (group: GroupSettingsFragment): Values<GroupField> => ({
  ...group,
  hidden: group.hidden ? 'yes' : 'no',
  withoutStaff: group.withoutStaff ? 'yes' : 'no',
  perspectives: group.perspectives.join(' '),
});

export function readGroup(body: FormBody): Values<GroupField> {
  const typed = Object.keys(blankGroup('')).map((field) => [field, body[field] ?? '']);
  const chosen = perspectives.filter((perspective) => body[`perspectives-${perspective}`]);
  return { ...(Object.fromEntries(typed) as Values<GroupField>), perspectives: chosen.join(' ') };
}

/** A choice that was tampered with falls back to the narrower one. */
export function settingsIn(values: Values<GroupField>) {
  const { id: _, access, hidden, withoutStaff, perspectives: chosen, ...rest } = values;
  return {
    ...rest,
    access: accesses.find((one) => one === access) ?? 'CLOSED',
    hidden: hidden === 'yes',
    withoutStaff: withoutStaff === 'yes',
    perspectives: perspectives.filter((one) => chosen.split(' ').includes(one)),
  };
}
