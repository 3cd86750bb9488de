import { isMessageKey, type Translate } from '#platform';
import { Initial } from '../../ui/person.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import type { DemoPerson } from './demo-people.js';

export function DemoView({ people }: { people: readonly DemoPerson[] }) {
  const { t } = useSite();
  return (
    <Shell title={t('demo.title')}>
      <h1 className="nhsuk-heading-l">{t('demo.title')}</h1>
      <p className="nhsuk-lede-text ic-reading">{t('demo.lede')}</p>
      {circles(people).map(({ name, members }) => (
        <section key={name}>
          <h2 className="nhsuk-heading-m">{name}</h2>
          <ul className="ic-cards ic-cards--people">
            {members.map((person) => (
              <DemoCard key={person.email} person={person} />
            ))}
          </ul>
        </section>
      ))}
    </Shell>
  );
}

function DemoCard({ person }: { person: DemoPerson }) {
  const { t, href } = useSite();
  return (
    <li className="ic-card">
      <form method="post" action={href('/demo')}>
        <input type="hidden" name="email" value={person.email} />
        <h3 className="ic-card__title ic-card__title--person">
          <Initial person={{ id: person.email, displayName: person.displayName }} />
          {person.displayName}
        </h3>
        <p className="ic-card__text">{rolesInWords(t, person)}</p>
        {person.tryThis.map((words) => (
          <p className="ic-card__text" key={words}>
            {words}
          </p>
        ))}
        <p className="ic-card__text ic-card__small">{person.email}</p>
        <button className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="submit">
          {t('demo.signInAs', { name: person.displayName })}
        </button>
      </form>
    </li>
  );
}

function rolesInWords(t: Translate, { communities }: DemoPerson): string {
  const keys = [...new Set(communities.flatMap(({ roles }) => roles))]
    .map((role) => `role.${role.toUpperCase()}`)
    .filter(isMessageKey);
  return keys.length > 0 ? keys.map((key) => t(key)).join(' · ') : t('role.member');
}

/** People by where they belong; those who belong in several places come last. */
function circles(people: readonly DemoPerson[]): { name: string; members: DemoPerson[] }[] {
  const byName = new Map<string, DemoPerson[]>();
  const inOrder = [...people].sort((one, other) => one.communities.length - other.communities.length);
  for (const person of inOrder) {
    const name = person.communities.map((community) => community.name).join(' + ');
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  return [...byName].map(([name, members]) => ({ name, members }));
}
