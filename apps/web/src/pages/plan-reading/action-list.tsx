import type { ListedActionFragment } from '../../graphql/generated.js';
import { ActionStatusTag } from '../../ui/action-status.js';
import { useForeign } from '../../ui/foreign.js';
import { actionPath } from '../../ui/paths.js';
import { Folded } from '../../ui/post.js';
import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';

type Listed = {
  community: string;
  plan: string;
  /** Words of whom the viewer has blocked are folded; on paper they can’t be. */
  actions: readonly (ListedActionFragment & { authorBlocked?: boolean })[];
};

/** Actions, each with what one has to know to ask about it. */
export function ActionList({ actions, ...at }: Listed) {
  return (
    <ul className="ic-plan-actions">
      {actions.map((action) => (
        <li className="ic-plan-action" key={action.id}>
          <Row action={action} {...at} />
        </li>
      ))}
    </ul>
  );
}

function Row({ community, plan, action }: Omit<Listed, 'actions'> & { action: Listed['actions'][number] }) {
  const { t, href } = useSite();
  const foreign = useForeign(action.language);
  return (
    <>
      <Folded when={action.authorBlocked ?? false}>
        <h3 className="ic-plan-action__what">
          <a href={href(actionPath(community, plan, action.id))} lang={foreign}>
            {action.what}
          </a>
        </h3>
      </Folded>
      <p className="ic-plan-action__state">
        <ActionStatusTag status={action.status} />
        <Due action={action} />
        {action.open && <span>{t('progress.done', { percent: action.progress.percent })}</span>}
      </p>
      <People action={action} />
      {action.status === 'NOT_DOING' && (
        <p className="ic-plan-action__reason" lang={foreign}>
          {action.reason}
        </p>
      )}
    </>
  );
}

function Due({ action: { open, dueOn } }: { action: ListedActionFragment }) {
  const { t, language } = useSite();
  return (
    <span>{t(open ? 'dashboard.dueOn' : 'dashboard.wasDueOn', { date: dayInWords(dueOn, language) })}</span>
  );
}

function People({ action }: { action: ListedActionFragment }) {
  const { t } = useSite();
  const { needsOwner, owner, deputy, stale, weeksWithoutNews, open } = action;
  return (
    <p className="ic-meta">
      {needsOwner && open ? (
        <strong>{t('boardReport.needsOwner')}</strong>
      ) : (
        <span>{t('action.ownedBy', { name: owner.displayName })}</span>
      )}
      {deputy && <span>{t('dashboard.deputy', { name: deputy.displayName })}</span>}
      {stale && <strong>{t('action.stale', { count: weeksWithoutNews })}</strong>}
    </p>
  );
}
