import type { PersonFragment } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { communityPath } from '../../ui/paths.js';
import { Initial } from '../../ui/person.js';
import { useSite } from '../../ui/site.js';

type Props = { community: string; people: readonly PersonFragment[] };

/** Whom one doesn’t hear from, on one’s own profile page; nobody else sees it. */
export function BlockedPeople({ community, people }: Props) {
  const { t, href } = useSite();
  return (
    <section className="ic-section" id="blocked" aria-labelledby="blocked-title">
      <h2 className="nhsuk-heading-m" id="blocked-title">
        {t('blocking.title')}
      </h2>
      <p>{t(people.length === 0 ? 'blocking.none' : 'blocking.text')}</p>
      <ul className="ic-people ic-people--acts">
        {people.map((person) => (
          <li key={person.id}>
            <Initial person={person} />
            <span>{person.displayName}</span>
            <form method="post" action={href(communityPath(community, 'people', person.id, 'unblock'))}>
              <Button secondary small>
                {t('blocking.unblock.button')}
                <span className="nhsuk-u-visually-hidden"> ({person.displayName})</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
