type Link = { url: string; label: string };

/** Pages elsewhere, each with the site that it is on: people want to know where they are going. */
export function ResourceLinks({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="nhsuk-list ic-links">
      {links.map(({ url, label }) => (
        <li key={url}>
          <a href={safe(url)} rel="noreferrer">
            {label || url}
          </a>
          <span className="ic-links__site"> {siteOf(url)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is typed on a form has not been looked at by the API. */
const safe = (url: string): string | undefined => (/^https?:\/\//i.test(url) ? url : undefined);

function siteOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? '';
}
