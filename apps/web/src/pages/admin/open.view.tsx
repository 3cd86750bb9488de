import { stateOf, type Form } from '../../forms/form.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Choice, TextArea, TextField } from '../../ui/fields.js';
import { Notice } from '../../ui/notice.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { KeptNotice } from '../../ui/writing.js';

export const openPath = '/network/open';

export type OpenField = 'id' | 'slug' | 'nameEn' | 'nameCy' | 'odsCode' | 'nation' | 'adminEmail' | 'message';

const shown = ['nameEn', 'nameCy', 'slug', 'odsCode', 'adminEmail', 'message'] as const;

export function OpenView({ form, done }: { form: Form<OpenField>; done: boolean }) {
  const { t, href } = useSite();
  return (
    <Shell
      title={t('openCommunity.title')}
      state={stateOf(form)}
      back={<BackLink path="/">{t('communities.title')}</BackLink>}
    >
      <div className="ic-reading">
        {done && (
          <Notice>
            <p>{t('openCommunity.done')}</p>
          </Notice>
        )}
        <ErrorSummary failure={form.failure} fields={shown} />
        <KeptNotice form={form} />
        <h1 className="nhsuk-heading-l">{t('openCommunity.title')}</h1>
        <p>{t('openCommunity.intro')}</p>
        <form method="post" action={href(openPath)} noValidate>
          <input type="hidden" name="id" value={form.values.id} />
          <Organisation form={form} />
          <FirstAdmin form={form} />
          <Button>{t('openCommunity.button')}</Button>
        </form>
      </div>
    </Shell>
  );
}

function Organisation({ form }: { form: Form<OpenField> }) {
  const { t, demo } = useSite();
  return (
    <>
      <TextField form={form} name="nameEn" label={t('communitySettings.nameEn')} lang="en" />
      <TextField form={form} name="nameCy" label={t('communitySettings.nameCy')} lang="cy" />
      <TextField
        form={form}
        name="slug"
        label={t('openCommunity.slug')}
        hint={t('openCommunity.slugHint')}
        spellCheck={false}
      />
      <TextField
        form={form}
        name="odsCode"
        label={t('openCommunity.ods')}
        hint={t(demo ? 'openCommunity.odsDemoHint' : 'openCommunity.odsHint')}
        spellCheck={false}
      />
      <Choice
        form={form}
        name="nation"
        label={t('openCommunity.nation')}
        hint={t('openCommunity.nationHint')}
        inline
        options={(['ENGLAND', 'WALES'] as const).map((value) => ({
          value,
          label: t(`openCommunity.nation.${value}`),
        }))}
      />
    </>
  );
}

function FirstAdmin({ form }: { form: Form<OpenField> }) {
  const { t } = useSite();
  return (
    <>
      <TextField
        form={form}
        name="adminEmail"
        label={t('openCommunity.adminEmail')}
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
      <TextArea
        form={form}
        name="message"
        label={t('openCommunity.message')}
        hint={t('openCommunity.messageHint')}
        rows={4}
        limit={1_000}
      />
    </>
  );
}
