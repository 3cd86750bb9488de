import type { ActionPageQuery, StoryFragment } from '../../graphql/generated.js';
import { stateOf, type Form } from '../../forms/form.js';
import { ActionStatusTag } from '../../ui/action-status.js';
import { BackLink } from '../../ui/back-link.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Findings } from '../../ui/findings.js';
import { FollowForm } from '../../ui/follow-form.js';
import { Inset, Notice } from '../../ui/notice.js';
import { actionPath, communityPath, planPath } from '../../ui/paths.js';
import { Folded } from '../../ui/post.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Story } from '../../ui/story.js';
import { useForeign } from '../../ui/thread-list.js';
import { dayInWords } from '../../ui/time.js';
import { WritingNotices } from '../../ui/writing.js';
import { ActionFacts } from './action-facts.view.js';
import { ActionHistory } from './action-history.view.js';
import { EvidenceList } from './evidence.view.js';
import { Involvement } from './involvement.view.js';
import { Steps } from './steps.view.js';
import { UpdateForm, updateFields, type UpdateField } from './update-form.view.js';

export const doneToAction = [
  'added',
  'updated',
  'edited',
  'completed',
  'dropped',
  'reopened',
  'step',
  'evidence',
] as const;
export type DoneToAction = (typeof doneToAction)[number];

export type ActionOnPage = ActionPageQuery['action'];

type Props = {
  community: string;
  action: ActionOnPage;
  story: StoryFragment;
  form: Form<UpdateField>;
  done: DoneToAction | null;
};

export function ActionView({ community, action, story, form, done }: Props) {
  const { t } = useSite();
  const path = actionPath(community, action.plan.id, action.id);
  return (
    <Shell
      title={action.what}
      state={stateOf(form)}
      back={<BackLink path={planPath(community, action.plan.id)}>{t('action.back')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={updateFields} />
        <Findings form={form} />
        <WritingNotices form={form} />
        {done && (
          <Notice>
            <p>{t(`action.done.${done}`)}</p>
          </Notice>
        )}
        <Head action={action} />
        <Warnings action={action} />
        {action.viewerCan.update && <UpdateForm path={path} form={form} />}
        <ActionFacts action={action} />
        <Steps path={path} action={action} />
        <EvidenceList path={path} action={action} />
        <Involvement action={action} />
        <Story story={story} />
        <ActionHistory action={action} />
        <Tools path={path} community={community} action={action} />
        <FollowForm path={path} following={action.following} what="action" />
      </div>
    </Shell>
  );
}

function Head({ action }: { action: ActionOnPage }) {
  const { t, language } = useSite();
  const foreign = useForeign(action.language);
  return (
    <>
      <p className="ic-tags">
        <ActionStatusTag status={action.status} />
        {action.themes.map(({ id, name }) => (
          <span className="ic-theme" key={id}>
            {name}
          </span>
        ))}
      </p>
      <h1 className="nhsuk-heading-l">
        <span className="nhsuk-caption-m">{t('action.caption', { plan: action.plan.title })}</span>
        <span lang={foreign}>{action.what}</span>
      </h1>
      <Folded when={action.authorBlocked}>
        <p className="ic-purpose">
          <strong>{t('action.why')}</strong>{' '}
          <span className="ic-plain" lang={foreign}>
            {action.why}
          </span>
        </p>
        {!action.open && (
          <Inset>
            <p>
              <strong>
                {t(action.state === 'COMPLETE' ? 'action.completedOn' : 'action.droppedOn', {
                  date: dayInWords(action.finishedAt!, language),
                })}
              </strong>
            </p>
            {action.reason && (
              <p className="ic-plain" lang={foreign}>
                {action.reason}
              </p>
            )}
          </Inset>
        )}
      </Folded>
    </>
  );
}

/** What somebody should do something about. */
function Warnings({ action }: { action: ActionOnPage }) {
  const { t, language } = useSite();
  if (!action.open) return null;
  const words = [
    action.needsOwner && t('action.needsOwner'),
    action.status === 'OVERDUE' && t('action.overdueSince', { date: dayInWords(action.dueOn, language) }),
    action.stale && t('action.stale', { count: action.weeksWithoutNews }),
  ].filter((one) => one !== false);
  if (words.length === 0) return null;
  return (
    <ul className="ic-warnings">
      {words.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function Tools({ path, community, action }: { path: string; community: string; action: ActionOnPage }) {
  const { t, href } = useSite();
  const { viewerCan } = action;
  return (
    <div className="ic-post__tools ic-action-tools">
      {viewerCan.edit && <a href={href(`${path}/edit`)}>{t('action.edit')}</a>}
      {viewerCan.drop && <a href={href(`${path}/drop`)}>{t('action.drop')}</a>}
      {viewerCan.reopen && <a href={href(`${path}/reopen`)}>{t('action.reopen')}</a>}
      {viewerCan.report && (
        <a href={href(`${communityPath(community, 'report')}?kind=action&id=${action.id}`)}>
          {t('post.report')}
        </a>
      )}
    </div>
  );
}
