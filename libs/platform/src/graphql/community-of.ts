import { valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';

/**
 * The community an operation is about, where no header says it: the slug of its `community(slug:)` field.
 * @returns null where it names none; then the account's only community is meant
 */
export function communityOf(
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): string | null {
  for (const field of operation.selectionSet.selections) {
    if (field.kind !== 'Field' || field.name.value !== 'community') continue;
    const slug = field.arguments?.find((argument) => argument.name.value === 'slug');
    if (!slug) continue;
    const value: unknown = valueFromASTUntyped(slug.value, variables);
    if (typeof value === 'string') return value;
  }
  return null;
}
