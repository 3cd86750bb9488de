import { useSite } from '../../../ui/site.js';

type Props = { people: readonly { id: string; displayName: string }[]; worried?: boolean };

/** Who reads a report, by name: it goes to people, and not into a box. */
export function WhoLooks({ people, worried = false }: Props) {
  const { t, language } = useSite();
  const names = new Intl.ListFormat(language === 'cy' ? 'cy' : 'en-GB').format(
    people.map(({ displayName }) => displayName),
  );
  if (people.length === 0) return <p>{t('reporting.adminsLook')}</p>;
  return (
    <p>{t(worried ? 'reporting.whoLooksWorried' : 'reporting.whoLooks', { names, count: people.length })}</p>
  );
}
