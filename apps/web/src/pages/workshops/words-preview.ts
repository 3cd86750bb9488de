import { WorkshopPreviewDocument } from '../../graphql/generated.js';
import type { Operations, Outcome, Scope } from '../../graphql/operations.js';
import type { Visit } from '../../visit/visit.js';

/** How the words of a field that may be empty would look; what is wrong with them is said at the field. */
export async function previewOf<Field extends string>(
  operations: Operations,
  visit: Visit,
  scope: Scope,
  { field, words }: { field: Field; words: string },
): Promise<Outcome<Record<string, string>>> {
  const variables = { markdown: words, hasWords: words.trim() !== '' };
  const { data, failure } = await operations.preview(visit, WorkshopPreviewDocument, variables, scope);
  if (!failure) return { data: { [field]: data.preview ?? '' }, failure: null };
  const problems = failure.problems.map((problem) => ({ ...problem, field }));
  return { data: null, failure: { ...failure, problems } };
}
