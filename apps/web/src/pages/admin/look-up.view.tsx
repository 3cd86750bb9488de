import { stateOf, type Form } from '../../forms/form.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/fields.js';
import { Notice } from '../../ui/notice.js';
import { adminPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { KeptNotice } from '../../ui/writing.js';
import { AdminShell } from './admin-shell.js';

export type LookUpField = 'id' | 'reason';

type Props = {
  community: string;
  member: { id: string; displayName: string };
  form: Form<LookUpField>;
  /** Once it has been looked up. */
  email: string | undefined;
};

export function LookUpView({ community, member, form, email }: Props) {
  const { t } = useSite();
  return (
    <AdminShell
      community={community}
      title={t('lookUp.title')}
      state={stateOf(form)}
      back={<BackLink path={adminPath(community, 'people')}>{t('lookUp.backToPeople')}</BackLink>}
    >
      <ErrorSummary failure={form.failure} fields={['reason']} />
      <KeptNotice form={form} />
      <h1 className="nhsuk-heading-l">{t('lookUp.title')}</h1>
      {email === undefined ? (
        <LookUpForm community={community} member={member} form={form} />
      ) : (
        <Found member={member} email={email} />
      )}
    </AdminShell>
  );
}

function LookUpForm({ community, member, form }: Omit<Props, 'email'>) {
  const { t, href } = useSite();
  return (
    <>
      <p>{t('lookUp.intro', { name: member.displayName })}</p>
      <form method="post" action={href(adminPath(community, 'people', member.id, 'look-up'))} noValidate>
        <input type="hidden" name="id" value={form.values.id} />
        <TextArea
          form={form}
          name="reason"
          label={t('lookUp.reason')}
          hint={t('lookUp.reasonHint')}
          rows={3}
          limit={500}
        />
        <Button>{t('lookUp.button')}</Button>
      </form>
    </>
  );
}

function Found({ member, email }: { member: Props['member']; email: string }) {
  const { t } = useSite();
  return (
    <Notice>
      <p>
        {t('lookUp.result', { name: member.displayName })} <strong className="ic-address">{email}</strong>
      </p>
      <p>{t('lookUp.once')}</p>
    </Notice>
  );
}
