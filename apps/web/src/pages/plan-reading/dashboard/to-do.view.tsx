import type { ListedActionFragment } from '../../../graphql/generated.js';
import { useForeign } from '../../../ui/foreign.js';
import { OfTitle } from '../../../ui/of-title.js';
import { actionPath } from '../../../ui/paths.js';
import { useSite } from '../../../ui/site.js';
import type { Dashboard, Narrow } from './dashboard-parts.js';

type Props = { community: string; dashboard: Dashboard; narrow: Narrow };

/** What stands still for a reason that somebody can take away at once. */
export function ToDo({ community, dashboard, narrow }: Props) {
  const { t, href } = useSite();
  const { plan, withoutNews, withoutOwner, stale, needOwner } = dashboard;
  if (stale === 0 && needOwner === 0) return null;
  const path = (action: string, rest = '') => actionPath(community, plan.id, action) + rest;
  return (
    <section className="ic-reading-part ic-to-do" aria-labelledby="to-do">
      <h2 className="nhsuk-heading-m" id="to-do">
        {t('dashboard.toDo')}
      </h2>
      {needOwner > 0 && (
        <div className="ic-to-do__group">
          <p>{t('dashboard.needOwner', { count: needOwner })}</p>
          <ul>
            {withoutOwner.map((action) => (
              <li key={action.id}>
                <Title action={action} path={path(action.id)} />
                {action.viewerCan.edit && (
                  <a className="ic-to-do__act" href={href(path(action.id, '/edit'))}>
                    {t('dashboard.giveOwner')}
                    <OfTitle of={{ title: action.what, language: action.language }} />
                  </a>
                )}
              </li>
            ))}
          </ul>
          <More shown={withoutOwner.length} count={needOwner} path={narrow({ movement: 'NEEDS_OWNER' })} />
        </div>
      )}
      {stale > 0 && (
        <div className="ic-to-do__group">
          <p>{t('dashboard.noNews', { count: stale })}</p>
          <ul>
            {withoutNews.map((action) => (
              <li key={action.id}>
                <Title action={action} path={path(action.id)} />
                <span className="ic-to-do__who">
                  {t('dashboard.weeksOf', { name: action.owner.displayName, count: action.weeksWithoutNews })}
                </span>
                {action.viewerCan.update && (
                  <a className="ic-to-do__act" href={href(path(action.id, '#update'))}>
                    {t('dashboard.tell')}
                    <OfTitle of={{ title: action.what, language: action.language }} />
                  </a>
                )}
              </li>
            ))}
          </ul>
          <More shown={withoutNews.length} count={stale} path={narrow({ movement: 'NO_NEWS' })} />
        </div>
      )}
    </section>
  );
}

function Title({ action, path }: { action: ListedActionFragment; path: string }) {
  const { href } = useSite();
  const foreign = useForeign(action.language);
  return (
    <a className="ic-to-do__what" href={href(path)} lang={foreign}>
      {action.what}
    </a>
  );
}

function More({ shown, count, path }: { shown: number; count: number; path: string }) {
  const { t, href } = useSite();
  if (count <= shown) return null;
  return (
    <p>
      <a href={href(path)}>{t('dashboard.seeAll', { count })}</a>
    </p>
  );
}
