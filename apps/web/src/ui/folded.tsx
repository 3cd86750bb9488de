import type { ReactNode } from 'react';
import { problemAt, type Form } from '../forms/form.js';

type FoldProps = { summary: ReactNode; open?: boolean; className?: string; children: ReactNode };

/** One press away, for whoever wants it. */
export function Fold({ summary, open, className, children }: FoldProps) {
  return (
    <details className={className ? `nhsuk-details ${className}` : 'nhsuk-details'} open={open}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}

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
    <Fold className="ic-fold" summary={summary} open={Boolean(open)}>
      {children}
    </Fold>
  );
}
