import { stateOf, type Form } from '../../forms/form.js';
import type { ActionToEditFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea, TextField } from '../../ui/fields.js';
import { Findings } from '../../ui/findings.js';
import { actionPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { WritingNotices } from '../../ui/writing.js';

export const evidenceFields = ['id', 'note', 'address', 'then'] as const;
export type EvidenceField = (typeof evidenceFields)[number];

type Props = { community: string; action: ActionToEditFragment; form: Form<EvidenceField> };

export function EvidenceFormView({ community, action, form }: Props) {
  const { t, href } = useSite();
  const path = actionPath(community, action.plan.id, action.id);
  return (
    <Shell
      title={t('evidenceForm.title')}
      state={stateOf(form)}
      back={<BackLink path={path}>{t('action.backToAction')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={evidenceFields} />
        <Findings form={form} />
        <WritingNotices form={form} />
        <h1 className="nhsuk-heading-l">
          <span className="nhsuk-caption-m">{action.what}</span>
          {t('evidenceForm.title')}
        </h1>
        <p>{t('evidenceForm.intro')}</p>
        <form method="post" action={href(`${path}/evidence`)} noValidate autoComplete="off">
          <input type="hidden" name="id" value={form.values.id} />
          <input type="hidden" name="then" value={form.values.then} />
          <input type="hidden" name="seen" value={form.seen ?? ''} />
          <TextField
            form={form}
            name="address"
            label={t('evidenceForm.address')}
            hint={t('evidenceForm.addressHint')}
            spellCheck={false}
          />
          <TextArea
            form={form}
            name="note"
            label={t('evidenceForm.note')}
            hint={t('evidenceForm.noteHint')}
            rows={4}
            limit={1_000}
          />
          <Button name="action" value="post">
            {form.findings ? t('findings.button') : t('evidenceForm.button')}
          </Button>
        </form>
      </div>
    </Shell>
  );
}
