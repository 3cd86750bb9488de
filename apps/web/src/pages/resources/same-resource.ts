import type { Values } from '../../forms/form.js';
import { sameWords } from '../../forms/same-words.js';
import type { ResourceField } from './resource-form.js';

type Standing = { title: string; summary: string; body: string };

/** Whether what stands there is what was typed: sent again from an old page, it may be something else. */
export const sameResource = ({ title, summary, body }: Standing, values: Values<ResourceField>): boolean =>
  sameWords([title, summary, body], [values.title, values.summary, values.body]);
