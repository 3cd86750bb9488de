import type { WorkshopShownFragment } from '../../graphql/generated.js';
import { useSite } from '../../ui/site.js';

type Ruled = Pick<WorkshopShownFragment, 'votesPerTheme' | 'bestPerTheme' | 'tieRule'>;

/** By which rules people vote, said beforehand. */
export function Rules({ workshop: { votesPerTheme, bestPerTheme, tieRule } }: { workshop: Ruled }) {
  const { t } = useSite();
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>{t('workshop.rules.votes', { count: votesPerTheme })}</li>
      <li>{t('workshop.rules.best', { count: bestPerTheme })}</li>
      <li>{t(`workshop.rules.tie.${tieRule}`)}</li>
      <li>{t('workshop.rules.change')}</li>
      <li>{t('workshop.rules.secret')}</li>
    </ul>
  );
}
