import type { GroupPageQuery } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { groupPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';

type Group = GroupPageQuery['group'];

/** Who looks after a group while no champion does. */
export function Cover({ group }: { group: Group }) {
  const { t } = useSite();
  if (group.champions.length > 0 || group.closedAt) return null;
  return <p>{t(group.deputies.length > 0 ? 'group.covering' : 'group.adminsCover')}</p>;
}

/** To the list of members, and out of the group. */
export function MembersLinks({ community, group }: { community: string; group: Group }) {
  const { t, href } = useSite();
  const path = groupPath(community, group.id, 'members');
  return (
    <>
      {group.viewerSeesMembers && (
        <p>
          <a href={href(path)}>{t('group.seeMembers')}</a>
        </p>
      )}
      {group.viewerJoined && group.access !== 'OPEN' && (
        <form method="post" action={href(`${path}/leave`)}>
          <p>{t('group.leaveText')}</p>
          <Button secondary small>
            {t('group.leave')}
          </Button>
        </form>
      )}
    </>
  );
}
