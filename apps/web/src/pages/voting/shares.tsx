import type { VoteShareFragment } from '../../graphql/generated.js';
import { listInWords } from '../../ui/list-in-words.js';
import { useSite } from '../../ui/site.js';

/** People told apart as far as small numbers allow, to the nearest 5. */
export function Shares({ shares }: { shares: readonly VoteShareFragment[] }) {
  const { t, language } = useSite();
  return (
    <ul className="ic-shares">
      {shares.map(({ perspectives, withNotSaid, about }) => {
        const names = [
          ...perspectives.map((perspective) => t(`share.${perspective}`)),
          ...(withNotSaid ? [t('share.notSaid')] : []),
        ];
        return (
          <li key={names.join()}>{t('share.about', { number: about, who: listInWords(names, language) })}</li>
        );
      })}
    </ul>
  );
}

/** Of the votes for an idea: the sheet says once who is who. */
export function InTwo({ shares }: { shares: readonly VoteShareFragment[] }) {
  const { t } = useSite();
  const isLived = ({ perspectives }: VoteShareFragment) => perspectives.includes('SERVICE_USER');
  const [lived, others] = [shares.find(isLived), shares.find((share) => !isLived(share))];
  if (!lived || !others) return null;
  return <p className="ic-shares">{t('share.inTwo', { lived: lived.about, others: others.about })}</p>;
}
