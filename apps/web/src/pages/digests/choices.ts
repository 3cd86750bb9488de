import type { Values } from '../../forms/form.js';
import type {
  DigestChoicesFragment,
  Language,
  MailContent,
  UpdateDigestPreferencesInput,
} from '../../graphql/generated.js';
import { frequencies } from './frequencies.js';

export const choiceFields = [
  'frequency',
  'weekday',
  'hour',
  'pausedUntil',
  'content',
  'contentShown',
  'language',
] as const;
export type ChoiceField = (typeof choiceFields)[number];

/** From the most to the least that a mail says. */
const contents: readonly MailContent[] = ['FULL', 'TITLES', 'NEWS'];

/** What a community lets a mail say, and less. */
export const contentsUpTo = (most: MailContent): readonly MailContent[] =>
  contents.slice(contents.indexOf(most));

/** What is said in fact: the lesser of what the person wants and what the community allows. */
export const contentNow = ({ content, mostContent }: DigestChoicesFragment): MailContent =>
  contentsUpTo(mostContent).includes(content) ? content : mostContent;

export function savedChoices(choices: DigestChoicesFragment, language: Language | null): Values<ChoiceField> {
  const content = contentNow(choices);
  return {
    frequency: choices.frequency,
    weekday: String(choices.weekday),
    hour: String(choices.hour),
    pausedUntil: choices.pausedUntil ?? '',
    content,
    contentShown: content,
    language: language ?? '',
  };
}

/**
 * A choice that was tampered with changes nothing. What was only shown isn't chosen: somebody who wants all that a
 * community allows goes on to want it when the community allows more.
 */
export function choicesIn(values: Values<ChoiceField>): UpdateDigestPreferencesInput {
  return {
    frequency: frequencies.find((one) => one === values.frequency),
    weekday: numberIn(values.weekday),
    hour: numberIn(values.hour),
    pausedUntil: values.pausedUntil,
    content:
      values.content === values.contentShown ? undefined : contents.find((one) => one === values.content),
  };
}

export const languageIn = ({ language }: Values<ChoiceField>): Language | null =>
  language === 'CY' || language === 'EN' ? language : null;

const numberIn = (typed: string): number | undefined => (/^\d{1,2}$/.test(typed) ? Number(typed) : undefined);
