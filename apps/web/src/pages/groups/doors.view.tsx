import type { DoorsFragment } from '../../graphql/generated.js';
import { ButtonLink } from '../../ui/button.js';
import { Inset } from '../../ui/notice.js';
import { communityPath, groupPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';

type Door = DoorsFragment['doors'][number];

/** On the community's home, for those who let people in: how many wait. */
export function Waiting({ community, count }: { community: string; count: number }) {
  const { t, href } = useSite();
  if (count === 0) return null;
  return (
    <Inset>
      <p>
        <a href={href(communityPath(community, 'requests'))}>{t('doors.waiting', { count })}</a>
      </p>
    </Inset>
  );
}

/** On the community's home: rooms one isn't in. */
export function Doors({ community, doors }: { community: string; doors: Door[] }) {
  const { t } = useSite();
  if (doors.length === 0) return null;
  return (
    <section aria-labelledby="doors">
      <h2 className="nhsuk-heading-m" id="doors">
        {t('doors.title')}
      </h2>
      <p>{t('doors.text')}</p>
      <ul className="ic-cards">
        {doors.map((door) => (
          <li className="ic-card" key={door.id}>
            <h3 className="ic-card__title">{door.name}</h3>
            <p className="ic-card__text">{door.description}</p>
            <Entrance community={community} door={door} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entrance({ community, door }: { community: string; door: Door }) {
  const { t } = useSite();
  if (door.asked)
    return (
      <p className="ic-meta">
        <Tag tone="waiting">{t('doors.asked')}</Tag>
        <span>{t('doors.askedText')}</span>
      </p>
    );
  if (door.whyNot === 'NOT_FOR_YOUR_PERSPECTIVE') return <p className="ic-meta">{t('doors.notForYou')}</p>;
  if (door.whyNot)
    return (
      <p className="ic-meta">
        <Tag tone="quiet">{t('doors.closed')}</Tag>
        <span>{t('doors.closedText')}</span>
      </p>
    );
  return (
    <>
      {door.declined && <p className="ic-meta">{t('doors.declined')}</p>}
      <ButtonLink path={groupPath(community, door.id, 'ask')} secondary small>
        {t('doors.ask', { group: door.name })}
      </ButtonLink>
    </>
  );
}
