import { stateOf, type Form } from '../../../forms/form.js';
import type { ReportPageQuery } from '../../../graphql/generated.js';
import { BackLink } from '../../../ui/back-link.js';
import { Button } from '../../../ui/button.js';
import { KeepDraft } from '../../../ui/draft.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Choice, TextArea } from '../../../ui/fields.js';
import { Inset } from '../../../ui/notice.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';
import { TitleInWords } from '../../../ui/title-in-words.js';
import { KeptNotice } from '../../../ui/writing.js';
import { HelpNow } from '../help-now.js';
import { reasons, reportPath } from './reasons.js';
import { WhoLooks } from './who-looks.js';

export type ReportField = 'id' | 'reason' | 'words';

type Props = { community: string; reportable: ReportPageQuery['reportable']; form: Form<ReportField> };

export function ReportView({ community, reportable, form }: Props) {
  const { t } = useSite();
  const { subject, alreadyReported } = reportable;
  return (
    <Shell
      title={t('reporting.title')}
      state={stateOf(form)}
      back={<BackLink path={subject.path}>{t('reporting.back')}</BackLink>}
    >
      <div className="ic-narrow">
        <ErrorSummary failure={form.failure} fields={['reason', 'words']} />
        <KeptNotice form={form} />
        <h1 className="nhsuk-heading-l">{t('reporting.title')}</h1>
        <p>
          <TitleInWords
            title={subject.title}
            language={subject.language}
            words={(title) =>
              t(subject.kind === 'reply' ? 'reporting.aboutReply' : 'reporting.about', { title })
            }
          />
        </p>
        {alreadyReported && (
          <Inset>
            <p>{t('reporting.already')}</p>
          </Inset>
        )}
        <HelpNow title={t('reporting.worriedTitle')} />
        <ReportForm community={community} reportable={reportable} form={form} />
      </div>
    </Shell>
  );
}

function ReportForm({ community, reportable, form }: Props) {
  const { t, href } = useSite();
  const path = reportPath(community, reportable.subject);
  return (
    <KeepDraft form={path}>
      <form method="post" action={href(path)} noValidate>
        <input type="hidden" name="id" value={form.values.id} />
        <Choice
          form={form}
          name="reason"
          label={t('reporting.reason')}
          options={reasons.map((value) => ({
            value,
            label: t(`reporting.reason.${value}`),
            hint: t(`reporting.reasonHint.${value}`),
          }))}
        />
        <TextArea
          form={form}
          name="words"
          label={t('reporting.words')}
          hint={t('reporting.wordsHint')}
          limit={2_000}
          rows={4}
        />
        <h2 className="nhsuk-heading-s">{t('reporting.next')}</h2>
        <WhoLooks people={reportable.whoLooks} elsewhere={reportable.elsewhere} />
        <p>{t('reporting.quiet')}</p>
        <Button>{t('reporting.button')}</Button>
      </form>
    </KeepDraft>
  );
}
