import type { DigestOutlook, ForecastPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ButtonLink } from '../../ui/button.js';
import { adminPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { turnInWords } from '../../ui/time.js';
import { AdminShell } from './admin-shell.js';

type Forecast = ForecastPageQuery['digestForecast'];
type Props = { community: string; forecast: Forecast; paged: boolean };

/** Who would hear, and who not and why; of what there is to hear, nothing. */
export function ForecastView({ community, forecast, paged }: Props) {
  const { t } = useSite();
  return (
    <AdminShell
      community={community}
      title={t('forecast.title')}
      back={<BackLink path={adminPath(community, 'emails')}>{t('delivery.title')}</BackLink>}
    >
      <h1 className="nhsuk-heading-l">{t('forecast.title')}</h1>
      <p>{t('forecast.intro')}</p>
      <ul className="ic-log">
        {forecast.nodes.map((one) => (
          <One key={one.member.id} community={community} one={one} />
        ))}
      </ul>
      <Pages path={adminPath(community, 'emails', 'forecast')} pageInfo={forecast.pageInfo} paged={paged} />
    </AdminShell>
  );
}

function One({ community, one }: { community: string; one: Forecast['nodes'][number] }) {
  const { t, href, language } = useSite();
  const { member, outlook, nextAt } = one;
  return (
    <li>
      <strong className="ic-break">
        <a href={href(adminPath(community, 'people', member.id))}>{member.displayName}</a>
      </strong>
      <Tag tone={tones[outlook]}>{t(`forecast.${outlook}`)}</Tag>
      {nextAt && <span>{t('forecast.when', { when: turnInWords(nextAt, language) })}</span>}
    </li>
  );
}

type PagesProps = { path: string; pageInfo: Forecast['pageInfo']; paged: boolean };

function Pages({ path, pageInfo: { hasNextPage, endCursor }, paged }: PagesProps) {
  const { t, href } = useSite();
  if (!hasNextPage && !paged) return null;
  return (
    <nav className="ic-older" aria-label={t('forecast.pages')}>
      {paged && (
        <a href={href(path)} rel="first">
          {t('forecast.start')}
        </a>
      )}
      {hasNextPage && endCursor && (
        <ButtonLink path={`${path}?after=${encodeURIComponent(endCursor)}`} secondary small>
          {t('forecast.more')}
        </ButtonLink>
      )}
    </nav>
  );
}

const tones: Record<DigestOutlook, 'new' | 'quiet' | 'waiting'> = {
  DUE: 'new',
  NOTHING_NEW: 'quiet',
  NEVER: 'quiet',
  PAUSED: 'waiting',
  ON_BREAK: 'waiting',
  SUSPENDED: 'waiting',
};
