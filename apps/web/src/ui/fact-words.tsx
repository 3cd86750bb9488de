import { isMessageKey } from '#platform';
import { useSite } from './site.js';
import { TitleInWords } from './title-in-words.js';

type Fact = {
  kind: string;
  actor: { displayName: string } | null;
  subject: { title: string; language: 'EN' | 'CY' };
};

type Props = { fact: Fact };

export const ChangeInWords = ({ fact }: Props) => <InWords area="change" fact={fact} />;

export const NotificationInWords = ({ fact }: Props) => <InWords area="notification" fact={fact} />;

/** A fact as one whole sentence; a kind without words is told by its title alone. */
function InWords({ area, fact: { kind, actor, subject } }: Props & { area: 'change' | 'notification' }) {
  const { t } = useSite();
  const key = `${area}.${kind}`;
  const words = (title: string): string =>
    isMessageKey(key) ? t(key, { actor: actor?.displayName ?? t('person.someone'), title }) : title;
  return <TitleInWords title={subject.title} language={subject.language} words={words} />;
}
