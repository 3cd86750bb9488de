import { useSite } from './site.js';

export function Footer() {
  const { t, href } = useSite();
  return (
    <footer className="ic-footer">
      <div className="nhsuk-width-container">
        <p className="ic-footer__promise">{t('footer.noCareRecords')}</p>
        <ul className="ic-footer__links">
          <li>
            <a href={href('/about')}>{t('footer.about')}</a>
          </li>
          <li>
            <a href={href('/accessibility')}>{t('footer.accessibility')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
