import { ButtonLink } from '../../ui/button.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

/** A link from a mail that nobody signed, or half of one. */
export function BrokenLinkView() {
  const { t } = useSite();
  return (
    <Shell title={t('emails.link.title')}>
      <div className="ic-narrow">
        <h1 className="nhsuk-heading-l">{t('emails.link.title')}</h1>
        <p>{t('emails.link.text')}</p>
        <p>{t('emails.link.settings')}</p>
        <ButtonLink path="/" secondary>
          {t('failure.home')}
        </ButtonLink>
      </div>
    </Shell>
  );
}
