import type { ToldFragment } from '../../../graphql/generated.js';
import { BackLink } from '../../../ui/back-link.js';
import { Empty } from '../../../ui/notice.js';
import { communityPath } from '../../../ui/paths.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';
import { Day } from '../../../ui/time.js';
import { whatInWords } from '../decision-words.js';
import { ToldTitle } from '../titles.js';

type Props = { community: string; decisions: readonly ToldFragment[] };

/** Everything that was ever decided about what one wrote. Nobody else sees this list. */
export function DecisionsView({ community, decisions }: Props) {
  const { t, href } = useSite();
  return (
    <Shell
      title={t('told.all')}
      back={<BackLink path={communityPath(community, 'profile')}>{t('told.profile')}</BackLink>}
    >
      <div className="ic-narrow">
        <h1 className="nhsuk-heading-l">{t('told.all')}</h1>
        <p>{t('told.allText')}</p>
        {decisions.length === 0 && <Empty>{t('told.none')}</Empty>}
        <ul className="ic-entries">
          {decisions.map((told) => (
            <li className="ic-entry" key={told.id}>
              <h2 className="ic-entry__title">
                <a href={href(communityPath(community, 'decisions', told.id))}>
                  <ToldTitle of={told} />
                </a>
              </h2>
              <p>{whatInWords(t, told)}</p>
              <p className="ic-meta">
                <Day on={told.decidedAt} />
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}
