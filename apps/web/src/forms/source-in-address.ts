import { SourceOnFormDocument, type StoryPartFragment } from '../graphql/generated.js';
import type { Operations } from '../graphql/operations.js';
import type { Visit } from '../visit/visit.js';

export type Source = { kind: string; id: string };

/** What something is made from, as `<kind>:<id>` in an address; null where nothing is named. */
export function sourceIn(value: unknown): Source | null {
  const [, kind, id] = /^([a-z_]+):([0-9a-f-]{36})$/i.exec(typeof value === 'string' ? value : '') ?? [];
  return kind && id ? { kind, id } : null;
}

export const sourceInWords = ({ kind, id }: Source): string => `${kind}:${id}`;

/** As its reader may see it; null where they may not, or where it is gone. */
export async function sourceShown(
  operations: Operations,
  visit: Visit,
  at: { community: string },
  source: Source | null,
): Promise<StoryPartFragment | null> {
  if (!source) return null;
  const { data } = await operations.run(visit, SourceOnFormDocument, { source }, at);
  return data?.provenance.about ?? null;
}
