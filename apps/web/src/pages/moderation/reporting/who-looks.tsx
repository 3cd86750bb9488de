import { useSite } from '../../../ui/site.js';

type Props = {
  people: readonly { id: string; displayName: string }[];
  worried?: boolean;
  elsewhere: string | null;
};

/** Who reads a report, by name: it goes to people, and not into a box. Those of another community have none here. */
export function WhoLooks({ people, worried = false, elsewhere }: Props) {
  const { t, language } = useSite();
  const names = new Intl.ListFormat(language === 'cy' ? 'cy' : 'en-GB').format(
    people.map(({ displayName }) => displayName),
  );
  if (elsewhere) return <p>{t('reporting.elsewhereLooks', { community: elsewhere })}</p>;
  if (people.length === 0) return <p>{t('reporting.adminsLook')}</p>;
  return (
    <p>{t(worried ? 'reporting.whoLooksWorried' : 'reporting.whoLooks', { names, count: people.length })}</p>
  );
}
