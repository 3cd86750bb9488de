import { v7 } from 'uuid';
import { apiLanguage, chosenIn, listOf, readFields, type Values } from '../../forms/form.js';
import { sourceIn } from '../../forms/source-in-address.js';
import type { ProposeIdeaInput } from '../../graphql/generated.js';
import type { FormBody } from '../../visit/form-body.js';
import type { Visit } from '../../visit/visit.js';

const fields = ['id', 'sentence', 'why', 'language', 'from', 'workshopTheme', 'onBehalf', 'consent'] as const;

export type NewIdeaField = (typeof fields)[number] | 'themeIds';

type Asked = Record<string, unknown>;

/** A blank form, with what the address says that the idea comes from and is for. */
export const blankIdea = (visit: Visit, asked: Asked = {}): Values<NewIdeaField> => ({
  id: v7(),
  sentence: '',
  why: '',
  themeIds: '',
  onBehalf: '',
  consent: '',
  language: visit.language.toUpperCase(),
  from: typeof asked['from'] === 'string' ? asked['from'] : '',
  workshopTheme: typeof asked['theme'] === 'string' ? asked['theme'] : '',
});

export const ideaTyped = (visit: Visit, body: FormBody): Values<NewIdeaField> => ({
  ...blankIdea(visit),
  ...readFields(body, fields),
  themeIds: chosenIn(body, 'themeIds'),
});

/** A line break in a sentence is a slip of the hand. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

export const ideaInput = (values: Values<NewIdeaField>): ProposeIdeaInput => ({
  id: values.id,
  sentence: oneLine(values.sentence),
  why: values.why,
  language: apiLanguage(values.language),
  themeIds: listOf(values.themeIds),
  source: sourceIn(values.from),
  workshopThemeId: values.workshopTheme || null,
  onBehalf: values.onBehalf === 'yes',
  consent: values.consent === 'yes',
});
