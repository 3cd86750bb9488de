import { stateOf, type Form } from '../../forms/form.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/fields.js';
import { communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

export type LeaveField = 'reason';

export function LeaveView({ form }: { form: Form<LeaveField> }) {
  const { t, href, frame } = useSite();
  const { slug, name } = frame.community!;
  const title = t('leave.title', { community: name });
  return (
    <Shell
      title={title}
      state={stateOf(form)}
      back={<BackLink path={communityPath(slug, 'profile')}>{t('leave.stay')}</BackLink>}
    >
      <div className="ic-narrow">
        <ErrorSummary failure={form.failure} fields={['reason']} />
        <h1 className="nhsuk-heading-l">{title}</h1>
        <p>{t('leave.what')}</p>
        <p>{t('leave.back')}</p>
        <form method="post" action={href(communityPath(slug, 'leave'))} noValidate>
          <TextArea
            form={form}
            name="reason"
            label={t('leave.reason')}
            hint={t('leave.reasonHint')}
            rows={3}
            limit={500}
          />
          <Button>{t('leave.button')}</Button>
        </form>
      </div>
    </Shell>
  );
}
