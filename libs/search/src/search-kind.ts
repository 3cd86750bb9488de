import { registerEnumType } from '@nestjs/graphql';

/** The GraphQL enum; each domain that can be searched adds its own kinds when it is imported. */
export const SearchKind: Record<string, string> = {};

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'Kinds of things that can be searched for.',
});

/** Declares what a domain puts into the index: `defineSearchKinds('discussion', 'reply')`. */
export function defineSearchKinds<Kind extends string>(...kinds: Kind[]): readonly Kind[] {
  for (const kind of kinds) {
    if (kind.toUpperCase() in SearchKind) throw new Error(`Search kind ${kind} is defined twice`);
    SearchKind[kind.toUpperCase()] = kind;
  }
  return kinds;
}
