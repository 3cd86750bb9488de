import { problemAt, stateOf, type Form } from '../../forms/form.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { problemInWords } from '../../ui/error-words.js';
import { TextArea, TextField } from '../../ui/fields.js';
import { adminPath } from '../../ui/paths.js';
import { Select } from '../../ui/select.js';
import { useSite } from '../../ui/site.js';
import { KeptNotice } from '../../ui/writing.js';
import { AdminShell } from './admin-shell.js';

export type UrgentHelpField = 'id' | 'textEn' | 'textCy' | 'ownerId' | 'position';

type Props = {
  community: string;
  /** Its id, or “new”. */
  entry: string;
  owners: readonly { id: string; displayName: string }[];
  form: Form<UrgentHelpField>;
};

export function UrgentHelpFormView({ community, entry, owners, form }: Props) {
  const { t, href } = useSite();
  const title = t(entry === 'new' ? 'urgentHelp.new.title' : 'urgentHelp.edit.title');
  return (
    <AdminShell
      community={community}
      title={title}
      state={stateOf(form)}
      back={<BackLink path={adminPath(community, 'urgent-help')}>{t('urgentHelp.title')}</BackLink>}
    >
      <ErrorSummary failure={form.failure} fields={['textEn', 'textCy', 'ownerId']} />
      <KeptNotice form={form} />
      <h1 className="nhsuk-heading-l">{title}</h1>
      <form method="post" action={href(adminPath(community, 'urgent-help', entry))} noValidate>
        <input type="hidden" name="id" value={form.values.id} />
        <Texts form={form} />
        <Owner form={form} owners={owners} />
        <TextField
          form={form}
          name="position"
          label={t('urgentHelp.position')}
          hint={t('urgentHelp.positionHint')}
          inputMode="numeric"
        />
        <Button>{t('urgentHelp.save')}</Button>
      </form>
    </AdminShell>
  );
}

function Texts({ form }: { form: Form<UrgentHelpField> }) {
  const { t } = useSite();
  return (
    <>
      <TextArea
        form={form}
        name="textEn"
        label={t('urgentHelp.textEn')}
        hint={t('urgentHelp.textHint')}
        rows={3}
        limit={300}
        lang="en"
      />
      <TextArea form={form} name="textCy" label={t('urgentHelp.textCy')} rows={3} limit={300} lang="cy" />
    </>
  );
}

function Owner({ form, owners }: Pick<Props, 'form' | 'owners'>) {
  const { t } = useSite();
  const problem = problemAt(form.failure, 'ownerId');
  return (
    <Select
      name="ownerId"
      label={t('urgentHelp.ownerLabel')}
      hint={t('urgentHelp.ownerHint')}
      value={form.values.ownerId}
      error={problem && problemInWords(t, problem)}
      options={owners.map(({ id, displayName }) => ({ value: id, label: displayName }))}
    />
  );
}
