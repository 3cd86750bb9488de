import { readFields, type Form, type Values } from '../../../forms/form.js';
import type { Failure, Problem } from '../../../graphql/failure.js';
import type { CasePageQuery, ModerationDecision } from '../../../graphql/generated.js';
import type { FormBody } from '../../../visit/form-body.js';

/** `id` is the note’s. What was typed is known by it, too, until it is sent. */
export type CaseField = 'decision' | 'reason' | 'passages' | 'pauseDays' | 'id' | 'text';

export type CaseForm = Form<CaseField>;

export type Decision = ModerationDecision;

/** As they stand below each other: what does least comes first. */
export const decisions: readonly Decision[] = [
  'NO_ACTION',
  'ASK_TO_EDIT',
  'REDACT',
  'REMOVE',
  'CLOSE',
  'WARN',
  'PAUSE',
  'SUSPEND',
  'SHOW_AGAIN',
];

export const pauseDays = ['1', '7', '30'] as const;

const fields: readonly CaseField[] = ['decision', 'reason', 'passages', 'pauseDays', 'id', 'text'];

export const readCase = (body: FormBody): Values<CaseField> => readFields(body, fields);

/** Something was typed or chosen that must not be lost when the page is shown again. */
export const holdsWords = ({ decision, reason, passages, text }: Values<CaseField>): boolean =>
  [decision, reason, passages, text].some((value) => value.trim() !== '');

export const decisionOf = ({ decision }: Values<CaseField>): Decision | undefined =>
  decisions.find((one) => one === decision);

/** What is missing before somebody is asked whether they are sure. */
export function incomplete(values: Values<CaseField>): Failure | undefined {
  const decision = decisionOf(values);
  const problems: Problem[] = [
    ...(decision ? [] : [problem('decision', 'EMPTY')]),
    ...(decision === 'REDACT' && passagesOf(values).length === 0 ? [problem('passages', 'EMPTY')] : []),
    ...(decision === 'PAUSE' && !daysOf(values) ? [problem('pauseDays', 'BAD_CHOICE')] : []),
    ...(values.reason.trim() === '' ? [problem('reason', 'EMPTY')] : []),
  ];
  return problems.length > 0 ? { code: 'INVALID', problems } : undefined;
}

const problem = (field: CaseField, code: Problem['code']): Problem => ({ field, code, parameters: {} });

/** One on each line. */
export const passagesOf = ({ passages }: Values<CaseField>): string[] =>
  passages
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const daysOf = (values: Values<CaseField>): number | null =>
  pauseDays.some((days) => days === values.pauseDays) ? Number(values.pauseDays) : null;

/** What the API is asked: only what belongs to the decision that was chosen. */
export const inputOf = (
  caseId: string,
  decision: Decision,
  { values, seenAt }: { values: Values<CaseField>; seenAt: string },
) => ({
  caseId,
  decision,
  reason: values.reason,
  passages: decision === 'REDACT' ? passagesOf(values) : null,
  pauseDays: decision === 'PAUSE' ? daysOf(values) : null,
  seenAt: seenAt || null,
});

export type Template = CasePageQuery['warn'][number] & { decision: Decision };

/** Words to start a reason from, for each decision. */
export const templatesIn = (data: CasePageQuery): Template[] =>
  Object.entries({
    ASK_TO_EDIT: data.askToEdit,
    CLOSE: data.close,
    NO_ACTION: data.noAction,
    PAUSE: data.pause,
    REDACT: data.redact,
    REMOVE: data.remove,
    SHOW_AGAIN: data.showAgain,
    SUSPEND: data.suspend,
    WARN: data.warn,
  } satisfies Record<Decision, unknown>).flatMap(([decision, templates]) =>
    templates.map((template) => ({ ...template, decision: decision as Decision })),
  );

/** The words of a template after what was typed; its decision, where none is chosen yet. */
export const startFrom = (template: Template, values: Values<CaseField>): Values<CaseField> => ({
  ...values,
  decision: values.decision || template.decision,
  reason: [values.reason.trim(), template.words].filter((part) => part !== '').join('\n\n'),
});
