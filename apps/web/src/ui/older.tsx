import { useSite } from './site.js';

type PageInfo = { endCursor: string | null; hasNextPage: boolean };

type Props = {
  path: string;
  pageInfo: PageInfo;
  paged: boolean;
  label: string;
  /** `newest`: what comes next is older. `listed`: it is in another order. */
  order?: 'newest' | 'listed';
};

/** Pages by cursor: on to older things, or back to the newest. */
export function Older({ path, pageInfo, paged, label, order = 'newest' }: Props) {
  const { t, href } = useSite();
  if (!pageInfo.hasNextPage && !paged) return null;
  return (
    <nav className="ic-older" aria-label={label}>
      {paged && (
        <a className="nhsuk-link" href={href(path)} rel="first">
          {t(order === 'newest' ? 'paging.newest' : 'paging.first')}
        </a>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <a
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          href={href(
            `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(pageInfo.endCursor)}`,
          )}
          rel="next"
        >
          {t(order === 'newest' ? 'paging.older' : 'paging.next')}
        </a>
      )}
    </nav>
  );
}
