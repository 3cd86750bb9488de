import { stateOf, type Form } from '../../forms/form.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/fields.js';
import { adminPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { KeptNotice } from '../../ui/writing.js';
import { AdminShell } from './admin-shell.js';

export type ThemeField = 'id' | 'nameEn' | 'nameCy' | 'position';

type Props = {
  community: string;
  /** Its id, or “new”. */
  theme: string;
  form: Form<ThemeField>;
};

export function ThemeFormView({ community, theme, form }: Props) {
  const { t, href } = useSite();
  const title = t(theme === 'new' ? 'themes.new' : 'themes.change');
  return (
    <AdminShell
      community={community}
      title={title}
      state={stateOf(form)}
      back={<BackLink path={adminPath(community, 'themes')}>{t('themes.title')}</BackLink>}
    >
      <ErrorSummary failure={form.failure} fields={['nameEn', 'nameCy', 'position']} />
      <KeptNotice form={form} />
      <h1 className="nhsuk-heading-l">{title}</h1>
      <form method="post" action={href(adminPath(community, 'themes', theme))} noValidate>
        <input type="hidden" name="id" value={form.values.id} />
        <TextField form={form} name="nameEn" label={t('themes.nameEn')} lang="en" />
        <TextField form={form} name="nameCy" label={t('themes.nameCy')} lang="cy" />
        <TextField
          form={form}
          name="position"
          label={t('urgentHelp.position')}
          hint={t('urgentHelp.positionHint')}
          inputMode="numeric"
        />
        <Button>{t('themes.save')}</Button>
      </form>
    </AdminShell>
  );
}
