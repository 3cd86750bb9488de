import type { MailTroubleFragment } from '../../graphql/generated.js';
import { Inset } from '../../ui/notice.js';
import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';

/** Where people land after signing in: they hear of it nowhere else, for mail is what doesn’t work. */
export function MailTrouble({ viewer }: { viewer: MailTroubleFragment | null }) {
  const { t, href, language } = useSite();
  if (!viewer?.mailProblem) return null;
  return (
    <Inset>
      <p>
        {t('emails.trouble.notice', { day: dayInWords(viewer.mailProblem.since, language) })}{' '}
        <a href={href('/emails/address')}>{t('emails.trouble.link')}</a>
      </p>
    </Inset>
  );
}
