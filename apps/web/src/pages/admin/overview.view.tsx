import type { ReactNode } from 'react';
import type { AdminPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Notice } from '../../ui/notice.js';
import { adminPath, communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { Day } from '../../ui/time.js';

type Community = AdminPageQuery['community'];

export function OverviewView({ community, done }: { community: Community; done: boolean }) {
  const { t } = useSite();
  const { slug } = community;
  return (
    <Shell
      title={t('lookAfter.title')}
      back={<BackLink path={communityPath(slug)}>{t('back.community')}</BackLink>}
    >
      {done && (
        <Notice>
          <p>{t('lookAfter.saved')}</p>
        </Notice>
      )}
      <h1 className="nhsuk-heading-l">{t('lookAfter.title')}</h1>
      <p>{t('lookAfter.intro')}</p>
      <ul className="ic-cards">
        <Card path={adminPath(slug, 'settings')} title={t('communitySettings.title')}>
          {t('lookAfter.settings.text')}
        </Card>
        <Card path={adminPath(slug, 'rules')} title={t('groundRules.title')}>
          <Rules rules={community.groundRules} />
        </Card>
        <Card path={adminPath(slug, 'words')} title={t('localWords.title')}>
          {t('lookAfter.words.text')}
        </Card>
        <Card path={adminPath(slug, 'glossary')} title={t('glossaryKeeping.title')}>
          {t('lookAfter.glossary.text')}
        </Card>
        <Card path={adminPath(slug, 'themes')} title={t('themes.title')}>
          {t('lookAfter.themes.text')}
        </Card>
        <Card path={adminPath(slug, 'urgent-help')} title={t('urgentHelp.title')}>
          <Help entries={community.urgentHelp} />
        </Card>
        <Card path={adminPath(slug, 'groups')} title={t('lookAfter.groups.title')}>
          {t('lookAfter.groups.text')}
        </Card>
        <Card path={adminPath(slug, 'people')} title={t('lookAfter.people.title')}>
          {t('lookAfter.people.text')}
        </Card>
        <Card path={adminPath(slug, 'invitations')} title={t('lookAfter.invitations.title')}>
          {t('lookAfter.invitations.text')}
        </Card>
        <Card path={adminPath(slug, 'emails')} title={t('delivery.title')}>
          {t('delivery.card')}
        </Card>
        <Card path={adminPath(slug, 'audit')} title={t('audit.title')}>
          {t('lookAfter.audit.text')}
        </Card>
      </ul>
    </Shell>
  );
}

function Card({ path, title, children }: { path: string; title: string; children: ReactNode }) {
  const { href } = useSite();
  return (
    <li className="ic-card">
      <h2 className="ic-card__title">
        <a href={href(path)}>{title}</a>
      </h2>
      <div className="ic-card__text">{children}</div>
    </li>
  );
}

function Rules({ rules }: { rules: Community['groundRules'] }) {
  const { t } = useSite();
  if (!rules) return t('lookAfter.rules.none');
  return (
    <>
      {t('lookAfter.rules.text', { version: rules.version })} <Day on={rules.publishedAt} />
    </>
  );
}

function Help({ entries }: { entries: Community['urgentHelp'] }) {
  const { t } = useSite();
  const stale = entries.filter((entry) => entry.stale).length;
  return (
    <>
      {t('lookAfter.help.text', { count: entries.length })}
      {stale > 0 && (
        <span className="ic-meta">
          <Tag tone="waiting">{t('lookAfter.help.stale', { count: stale })}</Tag>
        </span>
      )}
    </>
  );
}
