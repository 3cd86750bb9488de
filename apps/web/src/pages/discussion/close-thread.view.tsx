import { stateOf, type Form } from '../../forms/form.js';
import type { CloseThreadPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/fields.js';
import { threadPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { TitleCaption } from '../../ui/title-caption.js';

type Props = { community: string; thread: CloseThreadPageQuery['thread']; form: Form<'reason'> };

export function CloseThreadView({ community, thread, form }: Props) {
  const { t, href } = useSite();
  const path = threadPath(community, thread.id);
  return (
    <Shell
      title={t('close.title')}
      state={stateOf(form)}
      back={<BackLink path={path}>{t('back.thread')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={['reason']} />
        <h1 className="nhsuk-heading-l">
          <TitleCaption of={thread} large />
          {t('close.title')}
        </h1>
        <p>{t('close.intro')}</p>
        <form method="post" action={href(`${path}/close`)} noValidate>
          <TextArea
            form={form}
            name="reason"
            label={t('close.reasonLabel')}
            hint={t('close.reasonHint')}
            limit={500}
            rows={3}
          />
          <Button>{t('close.button')}</Button>
        </form>
      </div>
    </Shell>
  );
}
