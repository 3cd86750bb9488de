import type { CasePageQuery } from '../../../graphql/generated.js';
import { useSite } from '../../../ui/site.js';
import { Ago } from '../../../ui/time.js';
import { decisionInWords } from '../decision-words.js';
import { casePath } from '../moderation-paths.js';
import { CaseTitle } from '../titles.js';

type Props = { community: string; earlier: CasePageQuery['moderationCase']['earlier'] };

/** What was decided before, about the same thing or for the same author. */
export function EarlierCases({ community, earlier }: Props) {
  const { t, href } = useSite();
  return (
    <section aria-labelledby="earlier">
      <h2 className="nhsuk-heading-m" id="earlier">
        {t('case.earlier')}
      </h2>
      {earlier.length === 0 && <p>{t('case.noEarlier')}</p>}
      <ul className="nhsuk-list">
        {earlier.map((one) => (
          <li key={one.id}>
            <a href={href(casePath(community, one.id))}>
              <CaseTitle of={one.subject} />
            </a>
            {': '}
            {one.decision ? decisionInWords(t, one.decision, one.pauseDays) : t('case.stillOpen')}{' '}
            <Ago at={one.decidedAt ?? one.openedAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}
