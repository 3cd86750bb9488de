import { stateOf, type Form } from '../../forms/form.js';
import type { DigestFrequency, MailContent } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Choice, TextArea, TextField } from '../../ui/fields.js';
import { adminPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { KeptNotice } from '../../ui/writing.js';
import { AdminShell } from './admin-shell.js';

export type SettingsOfCommunityField =
  | 'nameEn'
  | 'nameCy'
  | 'welcomeEn'
  | 'welcomeCy'
  | 'mailContent'
  | 'digestFrequency'
  | 'staffDomains'
  | 'ideaAnswerDays'
  | 'smallNumbers';

export const mailContents: readonly MailContent[] = ['FULL', 'TITLES', 'NEWS'];
export const frequencies: readonly DigestFrequency[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'NEVER'];

type Props = {
  community: string;
  form: Form<SettingsOfCommunityField>;
  /** As it is kept: it can only be raised. */
  fewest: number;
};

export function SettingsOfCommunityView({ community, form, fewest }: Props) {
  const { t, href } = useSite();
  return (
    <AdminShell community={community} title={t('communitySettings.title')} state={stateOf(form)}>
      <ErrorSummary
        failure={form.failure}
        fields={[
          'nameEn',
          'nameCy',
          'welcomeEn',
          'welcomeCy',
          'ideaAnswerDays',
          'smallNumbers',
          'staffDomains',
        ]}
      />
      <KeptNotice form={form} />
      <h1 className="nhsuk-heading-l">{t('communitySettings.title')}</h1>
      <form method="post" action={href(adminPath(community, 'settings'))} noValidate>
        <Names form={form} />
        <Mails form={form} />
        <Promises form={form} fewest={fewest} />
        <TextArea
          form={form}
          name="staffDomains"
          label={t('communitySettings.domains')}
          hint={t('communitySettings.domainsHint')}
          rows={3}
          limit={2_000}
        />
        <Button>{t('communitySettings.save')}</Button>
      </form>
    </AdminShell>
  );
}

function Names({ form }: { form: Form<SettingsOfCommunityField> }) {
  const { t } = useSite();
  return (
    <>
      <TextField form={form} name="nameEn" label={t('communitySettings.nameEn')} lang="en" />
      <TextField form={form} name="nameCy" label={t('communitySettings.nameCy')} lang="cy" />
      <TextArea
        form={form}
        name="welcomeEn"
        label={t('communitySettings.welcomeEn')}
        hint={t('communitySettings.welcomeHint')}
        rows={4}
        limit={1_000}
        lang="en"
      />
      <TextArea
        form={form}
        name="welcomeCy"
        label={t('communitySettings.welcomeCy')}
        rows={4}
        limit={1_000}
        lang="cy"
      />
    </>
  );
}

function Mails({ form }: { form: Form<SettingsOfCommunityField> }) {
  const { t } = useSite();
  return (
    <>
      <Choice
        form={form}
        name="mailContent"
        label={t('communitySettings.mailContent')}
        hint={t('communitySettings.mailContentHint')}
        options={mailContents.map((value) => ({ value, label: t(`communitySettings.mailContent.${value}`) }))}
      />
      <Choice
        form={form}
        name="digestFrequency"
        label={t('communitySettings.frequency')}
        hint={t('communitySettings.frequencyHint')}
        options={frequencies.map((value) => ({ value, label: t(`settings.frequency.${value}`) }))}
      />
    </>
  );
}

/** What everybody is promised: an answer in time, and that no number tells of one person. */
function Promises({ form, fewest }: Pick<Props, 'form' | 'fewest'>) {
  const { t } = useSite();
  return (
    <>
      <TextField
        form={form}
        name="ideaAnswerDays"
        label={t('communitySettings.ideaAnswerDays')}
        hint={t('communitySettings.ideaAnswerDaysHint')}
        inputMode="numeric"
        width={4}
      />
      <TextField
        form={form}
        name="smallNumbers"
        label={t('communitySettings.smallNumbers')}
        hint={t('communitySettings.smallNumbersHint', { fewest })}
        inputMode="numeric"
        width={4}
      />
    </>
  );
}
