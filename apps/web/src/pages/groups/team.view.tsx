import type { TeamMemberFragment, TeamPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { adminPath, communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Find } from './find.js';
import { Presence } from './presence.js';

type Props = {
  community: string;
  team: TeamMemberFragment[];
  name: string;
  found: TeamPageQuery['community']['membersNamed'];
};

export function TeamView({ community, team, name, found }: Props) {
  const { t, href } = useSite();
  return (
    <Shell
      title={t('team.title')}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('team.title')}</h1>
        <p>{t('team.text')}</p>
        <People community={community} people={team.filter(({ suspendedAt }) => !suspendedAt)} />
        <Suspended community={community} people={team.filter(({ suspendedAt }) => suspendedAt)} />
        <Find
          action={adminPath(community, 'people')}
          label={t('team.find')}
          hint={t('team.findHint')}
          button={t('team.search')}
          nobody={t('team.nobody')}
          name={name}
          found={found}
        >
          {(person) => <a href={href(adminPath(community, 'people', person.id))}>{person.displayName}</a>}
        </Find>
      </div>
    </Shell>
  );
}

type PeopleProps = { community: string; people: readonly TeamMemberFragment[]; level?: 'h2' | 'h3' };

function People({ community, people, level: Heading = 'h2' }: PeopleProps) {
  const { href } = useSite();
  return (
    <ul className="ic-cards ic-cards--people">
      {people.map((one) => (
        <li className="ic-card" key={one.member.id}>
          <Heading className="ic-card__title ic-card__title--person">
            <a href={href(adminPath(community, 'people', one.member.id))}>{one.member.displayName}</a>
          </Heading>
          <Presence person={one} />
        </li>
      ))}
    </ul>
  );
}

function Suspended({ community, people }: PeopleProps) {
  const { t } = useSite();
  if (people.length === 0) return null;
  return (
    <section className="ic-section" aria-labelledby="suspended">
      <h2 className="nhsuk-heading-m" id="suspended">
        {t('team.suspended')}
      </h2>
      <p>{t('team.suspendedText')}</p>
      <People community={community} people={people} level="h3" />
    </section>
  );
}
