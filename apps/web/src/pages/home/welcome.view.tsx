import { ButtonLink } from '../../ui/button.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

const points = ['practice', 'voice', 'digest'] as const;

export function WelcomeView() {
  const { t, demo } = useSite();
  return (
    <Shell title={t('site.name')}>
      <div className="ic-hero">
        <h1 className="nhsuk-heading-xl">{t('welcome.title')}</h1>
        <p className="nhsuk-lede-text">{t('welcome.lede')}</p>
        <div className="ic-actions">
          <ButtonLink path="/sign-in">{t('signIn.title')}</ButtonLink>
          {demo && (
            <ButtonLink path="/demo" secondary>
              {t('demo.look')}
            </ButtonLink>
          )}
        </div>
      </div>
      <ul className="ic-points">
        {points.map((point) => (
          <li key={point}>
            <h2 className="nhsuk-heading-s">{t(`welcome.${point}.title`)}</h2>
            <p>{t(`welcome.${point}.text`)}</p>
          </li>
        ))}
      </ul>
    </Shell>
  );
}
