import type { ActionCardFragment } from '../../graphql/generated.js';
import { ActionStatusTag } from '../../ui/action-status.js';
import { useForeign } from '../../ui/foreign.js';
import { OfTitle } from '../../ui/of-title.js';
import { actionPath } from '../../ui/paths.js';
import { Folded } from '../../ui/post.js';
import { useSite } from '../../ui/site.js';
import { Ago, dayInWords } from '../../ui/time.js';

type Props = {
  community: string;
  plan: string;
  actions: readonly ActionCardFragment[];
  /** The viewer’s: each leads to the line of news that they can write. */
  own?: boolean;
};

export function ActionList({ actions, ...rest }: Props) {
  if (actions.length === 0) return null;
  return (
    <ul className="ic-action-list">
      {actions.map((action) => (
        <li key={action.id}>
          <ActionCard action={action} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type CardProps = Omit<Props, 'actions'> & { action: ActionCardFragment };

function ActionCard({ community, plan, action, own = false }: CardProps) {
  const { t, href } = useSite();
  const foreign = useForeign(action.language);
  const path = actionPath(community, plan, action.id);
  return (
    <article className="ic-action-card">
      <p className="ic-tags">
        <ActionStatusTag status={action.status} />
        {action.needsOwner && action.open && <strong className="ic-warn">{t('plans.needsOwner')}</strong>}
      </p>
      <Folded when={action.authorBlocked}>
        <h3 className="ic-thread__title" lang={foreign}>
          <a href={href(path)}>{action.what}</a>
        </h3>
        <Latest action={action} />
      </Folded>
      <p className="ic-meta">
        <span>{t('action.ownedBy', { name: action.owner.displayName })}</span>
        <Dates action={action} />
      </p>
      {own && (
        <p className="ic-action-card__update">
          <a
            className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
            href={`${href(path)}#update`}
          >
            {t('action.update')}
            <OfTitle of={{ title: action.what, language: action.language }} />
          </a>
        </p>
      )}
    </article>
  );
}

/** What it ended with, or the last that was said of it. */
function Latest({ action }: { action: ActionCardFragment }) {
  const { t } = useSite();
  const foreign = useForeign(action.language);
  const { open, reason, latestNews } = action;
  const words = (!open && reason) || latestNews?.words;
  if (!words) return action.stale ? <p className="ic-news">{t('action.noNewsYet')}</p> : null;
  return (
    <p className="ic-news">
      <span lang={foreign}>{words}</span>{' '}
      {latestNews && (
        <span className="ic-news__when">
          <Ago at={latestNews.at} />
        </span>
      )}
    </p>
  );
}

function Dates({
  action: { open, dueOn, finishedAt, progress, stale, weeksWithoutNews },
}: {
  action: ActionCardFragment;
}) {
  const { t, language } = useSite();
  if (!open)
    return finishedAt && <span>{t('action.endedOn', { date: dayInWords(finishedAt, language) })}</span>;
  return (
    <>
      <span>{t('action.dueOn', { date: dayInWords(dueOn, language) })}</span>
      <span>{t('progress.done', { percent: progress.percent })}</span>
      {stale && <span>{t('action.stale', { count: weeksWithoutNews })}</span>}
    </>
  );
}
