import { communityPath } from './paths.js';
import { useSite } from './site.js';

export function Footer() {
  const { t, href, frame } = useSite();
  return (
    <footer className="ic-footer">
      <div className="nhsuk-width-container">
        <p className="ic-footer__promise">{t('footer.noCareRecords')}</p>
        <ul className="ic-footer__links">
          {frame.community && (
            <>
              <li>
                <a href={href(communityPath(frame.community.slug, 'rules'))}>{t('groundRules.title')}</a>
              </li>
              <li>
                <a href={href(communityPath(frame.community.slug, 'glossary'))}>{t('glossary.title')}</a>
              </li>
            </>
          )}
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
