import { inLanguage } from '../language-prefix.js';
import { adminPath, communityPath, libraryPath } from './paths.js';
import { useSite } from './site.js';
import { SearchBox } from './search-box.js';
import { Switcher } from './switcher.js';

/** The community's own name heads the page. */
export function Header() {
  const { t, href, frame } = useSite();
  const { community } = frame;
  return (
    <header className="ic-header">
      <div className="nhsuk-width-container ic-header__bar">
        <a className="ic-header__name" href={href(community ? communityPath(community.slug) : '/')}>
          <Mark />
          <span>{community?.name ?? t('site.name')}</span>
        </a>
        <LanguageLink />
      </div>
      <Switcher />
      <SearchBox />
      <Navigation />
      <DemoBanner />
    </header>
  );
}

function Navigation() {
  const { t, frame } = useSite();
  const { community, viewer } = frame;
  return (
    <nav className="ic-nav" aria-label={t('nav.label')}>
      <div className="nhsuk-width-container">
        <ul className="ic-nav__list">
          {community && (
            <>
              <Item path={communityPath(community.slug)}>{t('nav.home')}</Item>
              <Item path={communityPath(community.slug, 'ideas')}>{t('ideas.title')}</Item>
              <Item path={communityPath(community.slug, 'plans')}>{t('nav.plans')}</Item>
              <Item path={libraryPath(community.slug)}>{t('nav.library')}</Item>
              <Item path={communityPath(community.slug, 'notifications')}>
                {t('nav.notifications')} <Unread count={viewer?.unreadNotificationCount ?? 0} />
              </Item>
              <Item path={communityPath(community.slug, 'settings')}>{t('nav.settings')}</Item>
              {viewer?.waitingReportCount != null && (
                <Item path={communityPath(community.slug, 'champion')}>
                  {t('nav.reports')} <Waiting count={viewer.waitingReportCount} />
                </Item>
              )}
              {viewer?.roles?.includes('ADMIN') && (
                <Item path={adminPath(community.slug)}>{t('nav.lookAfter')}</Item>
              )}
            </>
          )}
          {viewer && (!community || viewer.communities.length > 1) && (
            <Item path="/">{t('nav.communities')}</Item>
          )}
          <li className="ic-nav__item">
            <a className="ic-nav__link" href="#urgent-help">
              {t('nav.urgentHelp')}
            </a>
          </li>
          {viewer && <SignOut />}
        </ul>
      </div>
    </nav>
  );
}

function SignOut() {
  const { t, href } = useSite();
  return (
    <li className="ic-nav__item ic-nav__item--end">
      <form method="post" action={href('/sign-out')} data-forget-drafts="">
        <button className="ic-nav__link" type="submit">
          {t('nav.signOut')}
        </button>
      </form>
    </li>
  );
}

function Item({ path, children }: { path: string; children: React.ReactNode }) {
  const site = useSite();
  const here = site.path.split('?')[0] === path;
  return (
    <li className="ic-nav__item">
      <a className="ic-nav__link" href={site.href(path)} aria-current={here ? 'page' : undefined}>
        {children}
      </a>
    </li>
  );
}

function Unread({ count }: { count: number }) {
  const { t } = useSite();
  return <Count of={count}>{t('nav.unread', { count })}</Count>;
}

function Waiting({ count }: { count: number }) {
  const { t } = useSite();
  return <Count of={count}>{t('nav.waiting', { count })}</Count>;
}

/** A number, in words for those who hear the page; nothing where there is nothing to count. */
function Count({ of: count, children }: { of: number; children: string }) {
  if (count === 0) return null;
  return (
    <span className="ic-nav__count">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="nhsuk-u-visually-hidden">{children}</span>
    </span>
  );
}

function LanguageLink() {
  const { t, language, path } = useSite();
  const other = language === 'en' ? 'cy' : 'en';
  return (
    <a
      className="ic-header__language"
      href={inLanguage(path, other)}
      hrefLang={other}
      lang={other}
      rel="alternate"
    >
      {t(`language.${other}`)}
    </a>
  );
}

function DemoBanner() {
  const { t, href, demo } = useSite();
  if (!demo) return null;
  return (
    <div className="ic-demo">
      <p className="nhsuk-width-container">
        <strong className="ic-demo__tag">{t('demo.tag')}</strong>
        <span>{t('demo.banner')}</span>
        <span className="ic-demo__links">
          <a href={href('/demo')}>{t('demo.people')}</a>
          <a href={href('/mailbox')}>{t('demo.mailbox')}</a>
        </span>
      </p>
    </div>
  );
}

/** Ripples from one drop: what an impact community is about. */
function Mark() {
  return (
    <svg className="ic-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round">
        <path d="M3.5 19.5a12.7 12.7 0 0 0 25 0" />
        <path d="M9 19a7 7 0 0 0 14 0" />
      </g>
      <circle cx="16" cy="10" r="4.5" fill="#f3b95f" />
    </svg>
  );
}
