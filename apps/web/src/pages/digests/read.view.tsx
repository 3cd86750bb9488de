import type { ToldByMailFragment } from '../../graphql/generated.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Inset, Notice } from '../../ui/notice.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';

type Props = { token: string; told: ToldByMailFragment; done: boolean };

export function ReadMailView({ token, told, done }: Props) {
  const { t, href, language } = useSite();
  const between = { from: dayInWords(told.from, language), to: dayInWords(told.to, language) };
  return (
    <Shell title={t('emails.read.title')}>
      <div className="ic-narrow">
        {done && (
          <Notice>
            <p>{t('emails.read.done')}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{t('emails.read.title')}</h1>
        {told.lostAccess && (
          <Inset>
            <p>{t('emails.read.lostAccess')}</p>
          </Inset>
        )}
        {done ? (
          <ButtonLink path="/">{t('emails.read.home')}</ButtonLink>
        ) : (
          <>
            <p>{t('emails.read.text', between)}</p>
            <form method="post" action={href(`/emails/read/${encodeURIComponent(token)}`)}>
              <Button>{t('emails.read.button')}</Button>
            </form>
          </>
        )}
      </div>
    </Shell>
  );
}

/** A link that is not whole and a mail of somebody else’s look the same from outside. */
export function NotYoursView() {
  const { t } = useSite();
  return (
    <Shell title={t('emails.read.notYours')}>
      <div className="ic-narrow">
        <h1 className="nhsuk-heading-l">{t('emails.read.notYours')}</h1>
        <p>{t('emails.read.notYoursText')}</p>
        <ButtonLink path="/" secondary>
          {t('emails.read.home')}
        </ButtonLink>
      </div>
    </Shell>
  );
}
