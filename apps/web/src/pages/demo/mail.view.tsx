import type { ReactNode } from 'react';
import { BackLink } from '../../ui/back-link.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Moment } from '../../ui/time.js';
import type { Mail } from './mailbox-reader.js';

/** A mail as it arrives: as HTML, and as the plain text beside it. */
export function MailView({ mail }: { mail: Mail }) {
  const { t, href } = useSite();
  return (
    <Shell title={mail.subject} back={<BackLink path="/mailbox">{t('mailbox.title')}</BackLink>}>
      <div className="ic-reading">
        <h1 className="nhsuk-heading-m">{mail.subject}</h1>
        <ul className="ic-mail__head">
          <li>{t('mailbox.from', { address: mail.from })}</li>
          <li>{t('mailbox.to', { address: mail.to })}</li>
          <li>
            <Moment at={mail.sentAt.toISOString()} />
          </li>
        </ul>
        {mail.html && (
          <iframe
            className="ic-mail__html"
            title={t('mailbox.htmlTitle')}
            src={href(`/mailbox/${encodeURIComponent(mail.id)}/html`)}
            sandbox="allow-top-navigation-by-user-activation"
          />
        )}
        <h2 className="nhsuk-heading-s">{t('mailbox.text')}</h2>
        <div className="ic-mail__text">{withLinks(mail.text)}</div>
      </div>
    </Shell>
  );
}

function withLinks(text: string): ReactNode[] {
  return text.split(/(https?:\/\/[^\s<>]+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a href={part} key={index}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
