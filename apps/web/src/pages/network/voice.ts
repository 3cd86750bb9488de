import type { Translate } from '#platform';

type Voice = { name: string | null; you: boolean; community: { name: string } };

/** Somebody of any community, by the name they chose and where they are. */
export function voiceInWords(t: Translate, { name, you, community }: Voice): string {
  if (you) return t('voice.you');
  return t('voice.of', { name: name ?? t('person.former'), community: community.name });
}
