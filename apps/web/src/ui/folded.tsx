import type { ReactNode } from 'react';
import { problemAt, type Form } from '../forms/form.js';

type Props<Field extends string> = {
  form: Form<Field>;
  summary: string;
  /** The fields inside: the fold is open where one of them holds something, or was refused. */
  fields: readonly Field[];
  children: ReactNode;
};

/** Fields that most people don’t need. */
export function FoldedFields<Field extends string>({ form, summary, fields, children }: Props<Field>) {
  const open = fields.some((field) => form.values[field] || problemAt(form.failure, field));
  return (
    <details className="nhsuk-details ic-fold" open={open || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}
