import { stateOf, type Form } from '../../forms/form.js';
import type { ActionPageQuery, StoryFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { FollowForm } from '../../ui/follow-form.js';
import { Notice } from '../../ui/notice.js';
import { actionPath, communityPath, planPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Story } from '../../ui/story.js';
import { WritingNotices } from '../../ui/writing.js';
import { ActionFacts } from './action-facts.view.js';
import { ActionHead, ActionWarnings } from './action-head.view.js';
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
type DoneToAction = (typeof doneToAction)[number];

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
      back={<BackLink path={planPath(community, action.plan.id)}>{t('plans.backToPlan')}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={updateFields} />
        {done && (
          <Notice focus>
            <p>{t(`action.done.${done}`)}</p>
          </Notice>
        )}
        <ActionHead action={action} />
        <ActionWarnings action={action} />
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
