import { isMessageKey, type Translate } from '#platform';

type Fact = { kind: string; actor: { displayName: string } | null; subject: { title: string } };

export const changeInWords = (t: Translate, fact: Fact): string => inWords(t, 'change', fact);

export const notificationInWords = (t: Translate, fact: Fact): string => inWords(t, 'notification', fact);

/** A fact as one whole sentence; a kind without words is told by its title alone. */
function inWords(t: Translate, area: 'change' | 'notification', { kind, actor, subject }: Fact): string {
  const key = `${area}.${kind}`;
  if (!isMessageKey(key)) return subject.title;
  return t(key, { actor: actor?.displayName ?? t('person.someone'), title: subject.title });
}
