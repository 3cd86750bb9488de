import type { Values } from '../../forms/form.js';
import { sourceIn } from '../../forms/source-in-address.js';
import {
  IdeaSourceDocument,
  IdeaWorkshopDocument,
  QuotedReplyDocument,
  type IdeaSourceQuery,
  type IdeaWorkshopQuery,
} from '../../graphql/generated.js';
import type { Operations } from '../../graphql/operations.js';
import { firstWords, plainText } from '../../ui/plain-text.js';
import type { Visit } from '../../visit/visit.js';
import type { NewIdeaField } from './new-idea-form.js';

export interface IdeaOrigin {
  source: IdeaSourceQuery['provenance']['about'] | null;
  /** Of a reply, how it begins: its title is that of the whole discussion. */
  words: string;
  workshopTheme: IdeaWorkshopQuery['workshopTheme'] | null;
  /** Who reads the idea; null: the whole community. */
  readers: { id: string; name: string } | null;
  /** What it was to come from, or to be for, can’t be seen any more. */
  lost: boolean;
}

/** What an idea that is being written comes from, what it is for, and who would read it. */
export async function originOf(
  operations: Operations,
  visit: Visit,
  scope: { community: string },
  { from, workshopTheme: theme }: Values<NewIdeaField>,
): Promise<IdeaOrigin> {
  const named = sourceIn(from);
  const source = named
    ? (await operations.run(visit, IdeaSourceDocument, { source: named }, scope)).data
    : null;
  const place = theme ? (await operations.run(visit, IdeaWorkshopDocument, { theme }, scope)).data : null;
  const workshopTheme = place?.workshopTheme ?? null;
  return {
    source: source?.provenance.about ?? null,
    words: source && named?.kind === 'reply' ? await beginningOf(named.id) : '',
    workshopTheme,
    readers: workshopTheme?.workshop.viewerCan.propose
      ? workshopTheme.workshop.group
      : (source?.readersOfIdeaFrom ?? null),
    lost: (from !== '' && !source) || (theme !== '' && !workshopTheme),
  };

  async function beginningOf(reply: string): Promise<string> {
    const { data } = await operations.run(visit, QuotedReplyDocument, { reply }, scope);
    return firstWords(plainText(data?.reply.bodyHtml ?? ''), BEGINNING);
  }
}

const BEGINNING = 200;
