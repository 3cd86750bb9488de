import { PreviewDocument } from '../../graphql/generated.js';
import type { Operations, Outcome, Scope } from '../../graphql/operations.js';
import type { Visit } from '../../visit/visit.js';

/** The sentence stays as it is typed; only the reason, if there is one, has a form. */
export async function previewOfIdea(
  operations: Operations,
  visit: Visit,
  scope: Scope,
  why: string,
): Promise<Outcome<Record<string, string>>> {
  if (why.trim() === '') return { data: { why: '' }, failure: null };
  const { data, failure } = await operations.preview(visit, PreviewDocument, { markdown: why }, scope);
  return failure ? { data: null, failure } : { data: { why: data.preview }, failure: null };
}
