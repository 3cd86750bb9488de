import { v7 } from 'uuid';
import { someOf } from '../../forms/choices.js';
import { chosenIn, listOf, readFields, type Values } from '../../forms/form.js';
import { blankPerson, NOBODY, type PersonFields } from '../../forms/person-choice.js';
import type { Failure } from '../../graphql/failure.js';
import type { ActionToEditFragment } from '../../graphql/generated.js';
import type { FormBody } from '../../visit/form-body.js';
import type { Visit } from '../../visit/visit.js';
import { perspectives } from './action-choices.js';

/** Named as the API names them, but for `difference`: a reason elsewhere, here it is what is to change. */
const actionFields = [
  'id',
  'what',
  'difference',
  'dueOn',
  'involvement',
  'language',
  'from',
  'because',
  'seenAt',
] as const;

const actionLists = ['themes', 'involved'] as const;

export type ActionField =
  | (typeof actionFields)[number]
  | (typeof actionLists)[number]
  | PersonFields<'ownerId'>
  | PersonFields<'deputyId'>;

export const actionTexts: ActionField[] = ['what', 'difference', 'involvement', 'because'];

/** Everything that has a place of its own on the page. */
export const shownActionFields: readonly string[] = [...actionFields, ...actionLists, 'ownerId', 'deputyId'];

type OwnFields = (typeof actionFields)[number] | (typeof actionLists)[number];

/** All but the people, who are asked for. */
export const readAction = (body: FormBody): Values<OwnFields> => ({
  ...readFields(body, actionFields),
  themes: chosenIn(body, 'themes'),
  involved: chosenIn(body, 'involved'),
});

export const blankAction = (visit: Visit, ownerId: string, from: string): Values<ActionField> => ({
  id: v7(),
  what: '',
  difference: '',
  dueOn: '',
  involvement: '',
  involved: '',
  themes: '',
  language: visit.language.toUpperCase(),
  from,
  because: '',
  seenAt: '',
  ...blankPerson('ownerId', ownerId),
  ...blankPerson('deputyId', NOBODY),
});

export const writtenAction = (action: ActionToEditFragment): Values<ActionField> => ({
  id: v7(),
  what: action.what,
  difference: action.why,
  dueOn: action.dueOn,
  involvement: action.involvement,
  involved: action.involved.join(' '),
  themes: action.themes.map(({ id }) => id).join(' '),
  language: action.language,
  from: '',
  because: '',
  seenAt: action.editedAt ?? '',
  ...blankPerson('ownerId', action.owner.id),
  ...blankPerson('deputyId', action.deputy?.id ?? NOBODY),
});

/** What the API takes, but for the people. */
export const actionIn = (values: Values<ActionField>) => ({
  id: values.id,
  what: values.what,
  why: values.difference,
  dueOn: values.dueOn,
  involvement: values.involvement,
  involved: someOf(perspectives, listOf(values.involved)),
  themeIds: listOf(values.themes),
});

const formNames: Readonly<Record<string, string>> = {
  why: 'difference',
  themeIds: 'themes',
  sources: 'from',
};

/** What was refused, at the fields of the form. */
export const atActionFields = (failure: Failure): Failure => ({
  ...failure,
  problems: failure.problems.map((problem) => ({
    ...problem,
    field: formNames[problem.field] ?? problem.field,
  })),
});
