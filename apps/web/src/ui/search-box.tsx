import { communityPath } from './paths.js';
import { useSite } from './site.js';

/** On every page of a community; what is looked for is in the address of the answer. */
export function SearchBox() {
  const { t, href, frame, path } = useSite();
  const { community, viewer } = frame;
  if (!community || !viewer?.member) return null;
  const page = communityPath(community.slug, 'search');
  // That page has the box as a part of its own form.
  if (path.split('?')[0] === page) return null;
  return (
    <search className="ic-search">
      <form className="nhsuk-width-container ic-search__form" method="get" action={href(page)}>
        <label className="nhsuk-u-visually-hidden" htmlFor="search-box">
          {t('nav.searchLabel')}
        </label>
        <input
          className="nhsuk-input ic-search__words"
          id="search-box"
          name="q"
          type="search"
          placeholder={t('nav.searchLabel')}
          autoComplete="off"
        />
        <button className="ic-search__button" type="submit">
          {t('nav.search')}
        </button>
      </form>
    </search>
  );
}
