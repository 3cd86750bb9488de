import type { MailTroubleFragment } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';

type Props = { viewer: MailTroubleFragment; done: boolean };

export function MailTroubleView({ viewer: { email, mailProblem }, done }: Props) {
  const { t } = useSite();
  const title = t(mailProblem ? 'emails.trouble.title' : 'emails.trouble.fine');
  return (
    <Shell title={title}>
      <div className="ic-narrow">
        {done && !mailProblem && (
          <Notice>
            <p className="ic-address">{t('emails.trouble.done', { email })}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{title}</h1>
        {mailProblem ? (
          <WhatToDo email={email} problem={mailProblem} />
        ) : (
          <p className="ic-address">{t('emails.trouble.fineText', { email })}</p>
        )}
      </div>
    </Shell>
  );
}

type Problem = NonNullable<MailTroubleFragment['mailProblem']>;

function WhatToDo({ email, problem: { kind, since } }: { email: string; problem: Problem }) {
  const { t, href, language } = useSite();
  return (
    <>
      <p className="ic-address">{t('emails.trouble.address', { email })}</p>
      <p>{t(`emails.trouble.${kind}`, { day: dayInWords(since, language) })}</p>
      <form method="post" action={href('/emails/address')}>
        <Button>{t('emails.trouble.button')}</Button>
      </form>
      <p>{t('emails.trouble.changed')}</p>
      <p>{t('emails.trouble.meanwhile')}</p>
    </>
  );
}
