import type { GroupSettingsFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { adminPath, communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';

type Props = { community: string; groups: GroupSettingsFragment[]; saved: boolean };

export function AdminGroupsView({ community, groups, saved }: Props) {
  const { t, href } = useSite();
  return (
    <Shell
      title={t('adminGroups.title')}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        {saved && (
          <Notice>
            <p>{t('adminGroups.saved')}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{t('adminGroups.title')}</h1>
        <p>{t('adminGroups.text')}</p>
        <ButtonLink path={adminPath(community, 'groups', 'new')}>{t('adminGroups.new')}</ButtonLink>
        <ul className="ic-cards">
          {groups.map((group) => (
            <li className="ic-card" key={group.id}>
              <h2 className="ic-card__title">
                <a href={href(adminPath(community, 'groups', group.id))}>{group.name}</a>
              </h2>
              <p className="ic-meta">
                <Tag tone="quiet">{t(`group.access.${group.access}`)}</Tag>
                {group.hidden && <Tag tone="quiet">{t('adminGroups.hidden')}</Tag>}
                {group.withoutStaff && <Tag tone="quiet">{t('group.withoutStaff')}</Tag>}
                {group.closedAt && <Tag tone="quiet">{t('group.closed')}</Tag>}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}
