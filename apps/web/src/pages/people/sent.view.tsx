import { ButtonLink } from '../../ui/button.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

export function SentView() {
  const { t, href, demo } = useSite();
  return (
    <Shell title={t('sent.title')}>
      <div className="ic-narrow">
        <h1 className="nhsuk-heading-l">{t('sent.title')}</h1>
        <p>{t('sent.text')}</p>
        <p>{t('sent.time')}</p>
        <p>
          {t('sent.nothing')} <a href={href('/sign-in')}>{t('sent.again')}</a>
        </p>
        {demo && <ButtonLink path="/mailbox">{t('sent.mailbox')}</ButtonLink>}
      </div>
    </Shell>
  );
}
