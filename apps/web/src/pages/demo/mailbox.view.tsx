import { Empty } from '../../ui/notice.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Ago } from '../../ui/time.js';
import type { MailSummary } from './mailbox-reader.js';

export function MailboxView({ mails }: { mails: readonly MailSummary[] }) {
  const { t, href } = useSite();
  return (
    <Shell title={t('mailbox.title')}>
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('mailbox.title')}</h1>
        <p>{t('mailbox.lede')}</p>
        {mails.length === 0 && <Empty>{t('mailbox.none')}</Empty>}
        <ul className="ic-notifications">
          {mails.map((mail) => (
            <li key={mail.id}>
              <a href={href(`/mailbox/${encodeURIComponent(mail.id)}`)}>{mail.subject}</a>
              <span className="ic-break">{t('mailbox.to', { address: mail.to })}</span>
              <Ago at={mail.sentAt.toISOString()} />
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}
