import type { Language as ApiLanguage } from '../graphql/generated.js';
import type { Failure, Problem } from '../graphql/failure.js';
import type { FormBody } from '../visit/form-body.js';
import type { Found } from './findings.js';

export type Values<Field extends string> = Readonly<Record<Field, string>>;

/** A form as it stands: what is typed, what was refused, what it would look like. */
export type Form<Field extends string> = Readonly<{
  values: Values<Field>;
  failure?: Failure;
  /** What was typed before the session ended is here again. */
  kept?: boolean;
  /** Sanitised HTML, by field. */
  preview?: Readonly<Record<string, string>>;
  /** What is in it that perhaps should not be posted: asked before, and `seen` remembers that it was. */
  findings?: readonly Found[];
  seen?: string;
  /** It is kept as a draft since then. */
  savedAt?: string;
  /** Something else was posted from this page before; this would have been lost. */
  second?: boolean;
}>;

/** What was typed, and why it was refused. */
export type RefusedForm<Field extends string> = Readonly<{ values: Values<Field>; failure: Failure }>;

export function readFields<Field extends string>(body: FormBody, fields: readonly Field[]): Values<Field> {
  return Object.fromEntries(fields.map((field) => [field, body[field] ?? ''])) as Values<Field>;
}

/** The boxes ticked of a field that has one `field-value` each, with blanks in between. */
export const chosenIn = (body: FormBody, field: string): string =>
  Object.keys(body)
    .filter((name) => name.startsWith(`${field}-`))
    .map((name) => name.slice(field.length + 1))
    .join(' ');

export const listOf = (chosen: string): string[] => chosen.split(' ').filter(Boolean);

export const wantsPreview = (body: FormBody): boolean => body['action'] === 'preview';

export const statusOf = (form: Form<string>): number =>
  form.failure || form.findings || form.second ? 422 : 200;

/** What the title of a page says about its form, for those who hear it. */
export type FormState = 'refused' | 'asked' | 'preview' | undefined;

export function stateOf(form: Form<string>): FormState {
  if (form.failure) return 'refused';
  if (form.findings || form.second) return 'asked';
  return form.preview ? 'preview' : undefined;
}

/** The problem to show at a field. */
export const problemAt = (failure: Failure | undefined, field: string): Problem | undefined =>
  failure?.problems.find((problem) => problem.field === field);

/** A choice of language as the API knows it; English where a form was tampered with. */
export const apiLanguage = (value: string): ApiLanguage => (value.toUpperCase() === 'CY' ? 'CY' : 'EN');
