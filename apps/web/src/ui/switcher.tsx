import { communityPath } from './paths.js';
import { useSite } from './site.js';

/** For members of several communities: from one to another in one step. */
export function Switcher() {
  const { t, href, frame } = useSite();
  const { community, viewer } = frame;
  if (!community || !viewer || viewer.communities.length < 2) return null;
  return (
    <nav className="ic-switcher" aria-label={t('switch.label')}>
      <ul className="nhsuk-width-container ic-switcher__list">
        {viewer.communities.map(({ slug, name }) => (
          <li key={slug}>
            <a href={href(communityPath(slug))} aria-current={slug === community.slug ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
