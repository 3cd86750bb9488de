import { stateOf, type Form } from '../../forms/form.js';
import type { JoinPageQuery } from '../../graphql/generated.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea, TextField } from '../../ui/fields.js';
import { Notice } from '../../ui/notice.js';
import { communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

export type JoinField = 'id' | 'email' | 'message';

type Props = { door: JoinPageQuery['door']; form: Form<JoinField> };

/** A community from outside. */
export function JoinView({ door, form }: Props) {
  const { t, frame } = useSite();
  const { slug, name } = door.community;
  const title = t('join.title', { community: name });
  return (
    <Shell title={title} state={stateOf(form)}>
      <div className="ic-narrow">
        <ErrorSummary failure={form.failure} fields={['email', 'message']} />
        <h1 className="nhsuk-heading-l">{title}</h1>
        {door.state === 'OUTSIDE' && <p className="nhsuk-lede-text">{t('join.lede')}</p>}
        {door.state === 'ASKED' && (
          <Notice>
            <p>{t('join.asked')}</p>
          </Notice>
        )}
        {door.state === 'MEMBER' && (
          <>
            <p>{t('join.member')}</p>
            <ButtonLink path={communityPath(slug)}>{t('join.open')}</ButtonLink>
          </>
        )}
        {door.state === 'OUTSIDE' &&
          (frame.viewer ? (
            <Ask slug={slug} email={frame.viewer.email} form={form} />
          ) : (
            <SignIn slug={slug} form={form} />
          ))}
      </div>
    </Shell>
  );
}

function Ask({ slug, email, form }: { slug: string; email: string; form: Form<JoinField> }) {
  const { t, href } = useSite();
  return (
    <form method="post" action={href(`/join/${slug}`)} noValidate>
      <p>{t('join.as', { email })}</p>
      <input type="hidden" name="id" value={form.values.id} />
      <TextArea
        form={form}
        name="message"
        label={t('join.message')}
        hint={t('join.messageHint')}
        rows={5}
        limit={1_000}
      />
      <Button>{t('join.ask')}</Button>
    </form>
  );
}

function SignIn({ slug, form }: { slug: string; form: Form<JoinField> }) {
  const { t, href } = useSite();
  return (
    <form method="post" action={href(`/join/${slug}/sign-in`)} noValidate>
      <p>{t('join.signIn')}</p>
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
