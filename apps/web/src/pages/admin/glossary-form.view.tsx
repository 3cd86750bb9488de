import { stateOf, type Form } from '../../forms/form.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea, TextField } from '../../ui/fields.js';
import { adminPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { KeptNotice } from '../../ui/writing.js';
import { AdminShell } from './admin-shell.js';

export type GlossaryField = 'id' | 'termEn' | 'termCy' | 'meaningEn' | 'meaningCy';

type Props = {
  community: string;
  /** Its id, or “new”. */
  entry: string;
  form: Form<GlossaryField>;
};

export function GlossaryFormView({ community, entry, form }: Props) {
  const { t, href } = useSite();
  const title = t(entry === 'new' ? 'glossaryKeeping.new' : 'glossaryKeeping.change');
  return (
    <AdminShell
      community={community}
      title={title}
      state={stateOf(form)}
      back={<BackLink path={adminPath(community, 'glossary')}>{t('glossaryKeeping.title')}</BackLink>}
    >
      <ErrorSummary failure={form.failure} fields={['termEn', 'meaningEn', 'termCy', 'meaningCy']} />
      <KeptNotice form={form} />
      <h1 className="nhsuk-heading-l">{title}</h1>
      <form method="post" action={href(adminPath(community, 'glossary', entry))} noValidate>
        <input type="hidden" name="id" value={form.values.id} />
        <TextField
          form={form}
          name="termEn"
          label={t('glossaryKeeping.termEn')}
          hint={t('glossaryKeeping.termHint')}
          lang="en"
        />
        <TextArea
          form={form}
          name="meaningEn"
          label={t('glossaryKeeping.meaningEn')}
          hint={t('glossaryKeeping.meaningHint')}
          rows={3}
          limit={500}
          lang="en"
        />
        <TextField form={form} name="termCy" label={t('glossaryKeeping.termCy')} lang="cy" />
        <TextArea
          form={form}
          name="meaningCy"
          label={t('glossaryKeeping.meaningCy')}
          rows={3}
          limit={500}
          lang="cy"
        />
        <Button>{t('glossaryKeeping.save')}</Button>
      </form>
    </AdminShell>
  );
}
