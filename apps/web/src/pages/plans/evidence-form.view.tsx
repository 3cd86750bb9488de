import type { Form } from '../../forms/form.js';
import type { ActionToEditFragment } from '../../graphql/generated.js';
import { TextArea, TextField } from '../../ui/fields.js';
import { actionPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { PostButton } from '../../ui/writing.js';
import { ActionShell } from './action-shell.js';

export const evidenceFields = ['id', 'note', 'address', 'then'] as const;
export type EvidenceField = (typeof evidenceFields)[number];

type Props = { community: string; action: ActionToEditFragment; form: Form<EvidenceField> };

export function EvidenceFormView({ community, action, form }: Props) {
  const { t, href } = useSite();
  const path = actionPath(community, action.plan.id, action.id);
  return (
    <ActionShell
      community={community}
      action={action}
      title={t('evidenceForm.title')}
      form={form}
      fields={evidenceFields}
    >
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
        <PostButton form={form}>{t('evidenceForm.button')}</PostButton>
      </form>
    </ActionShell>
  );
}
