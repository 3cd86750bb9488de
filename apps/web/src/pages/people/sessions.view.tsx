import type { SessionsPageQuery } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { Day, Moment } from '../../ui/time.js';

type Session = SessionsPageQuery['sessions'][number];
type Props = { sessions: readonly Session[]; done: 'ended' | 'others' | undefined };

export function SessionsView({ sessions, done }: Props) {
  const { t, href } = useSite();
  return (
    <Shell title={t('sessions.title')}>
      <div className="ic-reading">
        {done && (
          <Notice focus>
            <p>{t(`sessions.done.${done}`)}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{t('sessions.title')}</h1>
        <p>{t('sessions.lede')}</p>
        <ul className="ic-log ic-log--roomy">
          {sessions.map((session) => (
            <One key={session.id} session={session} />
          ))}
        </ul>
        {sessions.length > 1 && (
          <form method="post" action={href('/sessions/end-others')}>
            <Button secondary>{t('sessions.endOthers')}</Button>
          </form>
        )}
      </div>
    </Shell>
  );
}

function One({ session }: { session: Session }) {
  const { t, href } = useSite();
  const device = useDevice(session);
  return (
    <li>
      <strong>{device}</strong>
      {session.current && <Tag tone="new">{t('sessions.current')}</Tag>}
      <span>
        {t('sessions.created')} <Moment at={session.createdAt} />
      </span>
      <span>
        {t('sessions.used')} <Day on={session.lastUsedOn} />
      </span>
      {!session.current && (
        <form className="ic-log__tools" method="post" action={href(`/sessions/${session.id}/end`)}>
          <button className="ic-link-button" type="submit" aria-label={t('sessions.endThis', { device })}>
            {t('sessions.end')}
          </button>
        </form>
      )}
    </li>
  );
}

function useDevice({ browser, system, isToken }: Session): string {
  const { t } = useSite();
  if (browser && system) return t('sessions.on', { browser, system });
  return browser ?? system ?? t(isToken ? 'sessions.program' : 'sessions.unknown');
}
