import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A list of things that is given whole: nothing says how long it may be. `nodes` are as many as `first` of their page. */
export const isWholeList = ({ name, type }: Pick<Field, 'name' | 'type'>): boolean =>
  isListType(getNullableType(type)) && isCompositeType(getNamedType(type)) && name !== 'nodes';

/**
 * The name of a whole list that an operation asks for inside itself, such as the replies of the replies’ thread:
 * each time round there are so many times more. undefined where there is none. What goes in circles by fragments
 * has been refused before.
 */
export function listInItself(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): string | undefined {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );

  const within = (type: GraphQLNamedType, { selections }: SelectionSetNode, around: Field[]) =>
    firstOf(selections, (selection) => inSelection(type, selection, around));

  const inSelection = (type: GraphQLNamedType, node: SelectionNode, around: Field[]): string | undefined => {
    if (node.kind === Kind.FIELD) return inField(type, node, around);
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)! : node;
    const on = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    return within(on ?? type, fragment.selectionSet, around);
  };

  const inField = (type: GraphQLNamedType, node: FieldNode, around: Field[]): string | undefined => {
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return undefined;
    if (!isWholeList(field)) return within(getNamedType(field.type), node.selectionSet, around);
    if (around.includes(field)) return field.name;
    return within(getNamedType(field.type), node.selectionSet, [...around, field]);
  };

  return within(schema.getRootType(operation.operation)!, operation.selectionSet, []);
}

function firstOf<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
