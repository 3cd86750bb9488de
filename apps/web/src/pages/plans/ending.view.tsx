import { stateOf, type Form } from '../../forms/form.js';
import type { ActionToEditFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/fields.js';
import { Findings } from '../../ui/findings.js';
import { actionPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { WritingNotices } from '../../ui/writing.js';
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
    <Shell
      title={t(`ending.${ending}.title`)}
      state={stateOf(form)}
      back={<BackLink path={path}>{t('action.backToAction')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={endingFields} />
        <Findings form={form} />
        <WritingNotices form={form} />
        <h1 className="nhsuk-heading-l">
          <span className="nhsuk-caption-m">{action.what}</span>
          {t(`ending.${ending}.title`)}
        </h1>
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
            <Button name="action" value="post">
              {form.findings ? t('findings.button') : t(`ending.${ending}.button`)}
            </Button>
            <a href={href(path)}>{t('ending.keep')}</a>
          </div>
        </form>
      </div>
    </Shell>
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
