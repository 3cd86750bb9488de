import { stateOf, type Form } from '../../forms/form.js';
import type { SearchPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Empty } from '../../ui/notice.js';
import { communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Hits } from './hits.js';
import { SearchForm } from './search-form.js';
import { isNarrowed, searchFields, searchPath, type SearchField } from './search-fields.js';

type Community = SearchPageQuery['community'];
export type Found = NonNullable<SearchPageQuery['search']>;

type Props = {
  community: string;
  groups: Community['groups'];
  themes: Community['themes'];
  /** null where nothing was asked. */
  found: Found | null;
  form: Form<SearchField>;
  paged: boolean;
};

export function SearchView({ community, groups, themes, found, form, paged }: Props) {
  const { t } = useSite();
  const { q } = form.values;
  const title = q.trim() === '' ? t('searching.title') : t('searching.titleFor', { words: q.trim() });
  return (
    <Shell
      title={title}
      state={stateOf(form)}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={searchFields} />
        <h1 className="nhsuk-heading-l">{title}</h1>
        <SearchForm community={community} groups={groups} themes={themes} form={form} />
        {found && (
          <section aria-labelledby="found">
            <h2 className="nhsuk-u-visually-hidden" id="found">
              {t('searching.found')}
            </h2>
            {found.nodes.length === 0 && <Nothing community={community} form={form} />}
            <Hits hits={found.nodes} />
            <More community={community} found={found} form={form} paged={paged} />
          </section>
        )}
      </div>
    </Shell>
  );
}

/** What somebody can try next, instead of a shrug. */
function Nothing({ community, form }: Pick<Props, 'community' | 'form'>) {
  const { t, href } = useSite();
  const blank = Object.fromEntries(searchFields.map((name) => [name, ''])) as typeof form.values;
  return (
    <Empty>
      <p>
        <strong>
          {form.values.q.trim()
            ? t('searching.nothing', { words: form.values.q.trim() })
            : t('searching.nothingHere')}
        </strong>
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>{t('searching.try.fewer')}</li>
        <li>{t('searching.try.other')}</li>
        {isNarrowed(form.values) && (
          <li>
            <a href={href(searchPath(community, { ...blank, q: form.values.q }))}>
              {t('searching.try.everywhere')}
            </a>
          </li>
        )}
      </ul>
    </Empty>
  );
}

function More({
  community,
  found,
  form,
  paged,
}: Pick<Props, 'community' | 'form' | 'paged'> & { found: Found }) {
  const { t, href } = useSite();
  const { hasNextPage, endCursor } = found.pageInfo;
  const path = searchPath(community, form.values);
  if (!hasNextPage && !paged) return null;
  return (
    <nav className="ic-older" aria-label={t('searching.found')}>
      {paged && (
        <a className="nhsuk-link" href={href(path)} rel="first">
          {t('searching.first')}
        </a>
      )}
      {hasNextPage && endCursor && (
        <a
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          href={href(`${path}&after=${encodeURIComponent(endCursor)}`)}
          rel="next"
        >
          {t('searching.more')}
        </a>
      )}
    </nav>
  );
}
