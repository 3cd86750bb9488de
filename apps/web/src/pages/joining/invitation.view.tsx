import { stateOf, type Form } from '../../forms/form.js';
import type { Failure } from '../../graphql/failure.js';
import type { InvitationPageQuery } from '../../graphql/generated.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/fields.js';
import { Inset } from '../../ui/notice.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Moment } from '../../ui/time.js';
import { MailLanguage } from '../people/mail-language.js';

export type AcceptField = 'id' | 'displayName' | 'language';

type Invitation = InvitationPageQuery['invitation'];
type Props = { path: string; invitation: Invitation; form: Form<AcceptField> };

export function InvitationView({ path, invitation, form }: Props) {
  const { t } = useSite();
  const title = t('invited.title', { community: invitation.community.name });
  return (
    <Shell title={title} state={stateOf(form)}>
      <div className="ic-narrow">
        <ErrorSummary failure={form.failure} fields={['displayName', 'language']} />
        <h1 className="nhsuk-heading-l">{title}</h1>
        <p>
          {invitation.invitedBy === null
            ? t('invited.fromNobody')
            : t('invited.from', { name: invitation.invitedBy })}
        </p>
        {invitation.message && (
          <figure className="ic-figure">
            <figcaption>{t('invited.message')}</figcaption>
            <blockquote className="nhsuk-inset-text ic-inset ic-as-typed">{invitation.message}</blockquote>
          </figure>
        )}
        <p>
          {t('invited.until')} <Moment at={invitation.expiresAt} />
        </p>
        <Answer path={path} invitation={invitation} form={form} />
      </div>
    </Shell>
  );
}

function Answer({ path, invitation, form }: Props) {
  if (invitation.forOtherAccount) return <OtherAccount path={path} />;
  if (form.failure?.code === 'SIGN_IN_FIRST') return <SignInFirst />;
  return <Accept path={path} form={form} />;
}

function Accept({ path, form }: { path: string; form: Form<AcceptField> }) {
  const { t, href } = useSite();
  return (
    <form method="post" action={href(path)} noValidate>
      <input type="hidden" name="id" value={form.values.id} />
      <TextField
        form={form}
        name="displayName"
        label={t('invited.name')}
        hint={t('invited.nameHint')}
        autoComplete="off"
        spellCheck={false}
      />
      <MailLanguage form={form} label={t('invited.language')} />
      <Button>{t('invited.accept')}</Button>
    </form>
  );
}

function OtherAccount({ path }: { path: string }) {
  const { t, href } = useSite();
  return (
    <form method="post" action={href(`${path}/sign-out`)} data-forget-drafts="">
      <Inset>
        <p>{t('invited.other')}</p>
      </Inset>
      <Button>{t('invited.signOut')}</Button>
    </form>
  );
}

/** It leads to the start page: the secret in this page's address must not be kept with a sign-in link. */
function SignInFirst() {
  const { t, href } = useSite();
  const form = { values: { email: '' } };
  return (
    <form method="post" action={href('/sign-in')} noValidate>
      <p>{t('invited.signInFirst')}</p>
      <TextField
        form={form}
        name="email"
        type="email"
        autoComplete="email"
        spellCheck={false}
        label={t('signIn.email')}
      />
      <Button>{t('signIn.send')}</Button>
    </form>
  );
}

export function BrokenInvitationView({ failure }: { failure: Failure }) {
  const { t, frame } = useSite();
  return (
    <Shell title={t('invited.broken.title')} state="refused">
      <div className="ic-narrow">
        <ErrorSummary failure={failure} fields={[]} />
        <h1 className="nhsuk-heading-l">{t('invited.broken.title')}</h1>
        {frame.viewer ? (
          <ButtonLink path="/">{t('failure.home')}</ButtonLink>
        ) : (
          <>
            <p>{t('invited.broken.member')}</p>
            <ButtonLink path="/sign-in">{t('signIn.title')}</ButtonLink>
          </>
        )}
      </div>
    </Shell>
  );
}
