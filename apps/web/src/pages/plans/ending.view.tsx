import type { Form } from '../../forms/form.js';
import type { ActionToEditFragment } from '../../graphql/generated.js';
import { TextArea } from '../../ui/fields.js';
import { actionPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { PostButton } from '../../ui/writing.js';
import { ActionShell } from './action-shell.js';
import { EvidenceLine } from './evidence.view.js';

export type Ending = 'complete' | 'drop' | 'reopen';

export const endingFields = ['id', 'reason'] as const;
export type EndingField = (typeof endingFields)[number];

type Props = { community: string; ending: Ending; action: ActionToEditFragment; form: Form<EndingField> };

export function EndingView({ community, ending, action, form }: Props) {
  const { t, href } = useSite();
  const path = actionPath(community, action.plan.id, action.id);
  const shown = ending === 'complete' && action.evidence.length > 0;
  return (
    <ActionShell
      community={community}
      action={action}
      title={t(`ending.${ending}.title`)}
      form={form}
      fields={endingFields}
    >
      <p>{t(`ending.${ending}.intro`)}</p>
      {ending === 'complete' && <WhatShowsIt path={path} action={action} />}
      <form method="post" action={href(`${path}/${ending}`)} noValidate autoComplete="off">
        <input type="hidden" name="id" value={form.values.id} />
        <input type="hidden" name="seen" value={form.seen ?? ''} />
        <TextArea
          form={form}
          name="reason"
          label={t(shown ? 'ending.complete.outcome' : `ending.${ending}.reason`)}
          hint={t(shown ? 'ending.complete.outcomeHint' : `ending.${ending}.reasonHint`)}
          rows={4}
          limit={1_000}
        />
        <div className="ic-actions">
          <PostButton form={form}>{t(`ending.${ending}.button`)}</PostButton>
          <a href={href(path)}>{t('ending.keep')}</a>
        </div>
      </form>
    </ActionShell>
  );
}

/** What is there to show it, and what is still to do. */
function WhatShowsIt({ path, action }: { path: string; action: ActionToEditFragment }) {
  const { t, href } = useSite();
  const left = action.milestones.filter(({ doneAt }) => doneAt === null).length;
  return (
    <>
      {left > 0 && <p>{t('ending.stepsLeft', { count: left })}</p>}
      {action.evidence.length > 0 && (
        <>
          <h2 className="nhsuk-heading-s">{t('evidence.title')}</h2>
          <ul className="ic-evidence">
            {action.evidence.map((one) => (
              <li key={one.id}>
                <EvidenceLine evidence={one} language={action.language} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={href(`${path}/evidence?then=complete`)}>{t('evidence.add')}</a>
      </p>
    </>
  );
}
