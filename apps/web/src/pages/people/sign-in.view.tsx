import { stateOf, type Form } from '../../forms/form.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/fields.js';
import { Notice } from '../../ui/notice.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

export type SignInField = 'email' | 'return';

export function SignInView({ form }: { form: Form<SignInField> }) {
  const { t, href } = useSite();
  return (
    <Shell title={t('signIn.title')} state={stateOf(form)}>
      <div className="ic-narrow">
        <ErrorSummary failure={form.failure} fields={['email']} />
        {form.kept && (
          <Notice>
            <p>{t('signIn.kept')}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{t('signIn.title')}</h1>
        <p>{t('signIn.how')}</p>
        <form method="post" action={href('/sign-in')} noValidate>
          <TextField
            form={form}
            name="email"
            type="email"
            autoComplete="email"
            spellCheck={false}
            label={t('signIn.email')}
          />
          <input type="hidden" name="return" value={form.values.return} />
          <Button>{t('signIn.send')}</Button>
        </form>
      </div>
    </Shell>
  );
}
