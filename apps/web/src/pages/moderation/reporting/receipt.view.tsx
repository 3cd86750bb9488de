import type { ReportPageQuery } from '../../../graphql/generated.js';
import { BackLink } from '../../../ui/back-link.js';
import { ButtonLink } from '../../../ui/button.js';
import { communityPath } from '../../../ui/paths.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';
import { SentNotice } from '../sent-notice.js';
import { HelpNow } from '../help-now.js';
import { WhoLooks } from './who-looks.js';

type Props = {
  community: string;
  reportable: ReportPageQuery['reportable'];
  worried: boolean;
  report: string;
};

/** What happens next, for somebody who may have reported something for the first time. */
export function ReceiptView({ community, reportable, worried, report }: Props) {
  const { t, href } = useSite();
  return (
    <Shell
      title={t('reporting.sentTitle')}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-narrow">
        {worried && <HelpNow title={t('reporting.worriedTitle')} />}
        <h1 className="nhsuk-heading-l">{t('reporting.sentTitle')}</h1>
        <SentNotice form={report}>{t('reporting.sent')}</SentNotice>
        <h2 className="nhsuk-heading-m">{t('reporting.next')}</h2>
        <WhoLooks people={reportable.whoLooks} worried={worried} elsewhere={reportable.elsewhere} />
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>{t('reporting.then.decide')}</li>
          <li>{t('reporting.then.hear')}</li>
          <li>{t('reporting.then.quiet')}</li>
        </ul>
        <p>
          <a href={href(communityPath(community, 'reports'))}>{t('ownReports.see')}</a>
        </p>
        <ButtonLink path={reportable.subject.path} secondary>
          {t('reporting.back')}
        </ButtonLink>
      </div>
    </Shell>
  );
}
