import type { PersonFragment } from '../graphql/generated.js';
import { useSite } from './site.js';

const hues = 6;

/** The first letter of a name in a colour of its own, so that voices are told apart at a glance. */
export function Initial({ person }: { person: Pick<PersonFragment, 'id' | 'displayName'> }) {
  return (
    <span className={`ic-initial ic-initial--${hueOf(person.id)}`} aria-hidden="true">
      {[...person.displayName][0]?.toUpperCase()}
    </span>
  );
}

export function PersonName({ person }: { person: PersonFragment }) {
  const { t } = useSite();
  return (
    <span className="ic-person">
      <span className="ic-person__name">{person.displayName}</span>
      {person.roles.map((role) => (
        <span className="ic-person__role" key={role}>
          {t(`role.${role}`)}
        </span>
      ))}
    </span>
  );
}

function hueOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return sum % hues;
}
