import { useForeign } from '../../ui/foreign.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { Ago } from '../../ui/time.js';
import type { Found } from './search.view.js';

export function Hits({ hits }: { hits: Found['nodes'] }) {
  return (
    <ol className="ic-hits">
      {hits.map((hit) => (
        <li key={hit.subject.path}>
          <Hit hit={hit} />
        </li>
      ))}
    </ol>
  );
}

function Hit({ hit }: { hit: Found['nodes'][number] }) {
  const { t, href } = useSite();
  const foreign = useForeign(hit.language);
  return (
    <article className="ic-thread">
      <p className="ic-tags">
        <Tag tone={hit.kind === 'PRACTICE_CHANGE' ? 'change' : 'quiet'}>
          {t(`searching.kind.${hit.kind}`)}
        </Tag>
      </p>
      <h3 className="ic-thread__title" lang={foreign}>
        <a href={href(hit.subject.path)}>{hit.subject.title}</a>
      </h3>
      <p className="ic-hits__excerpt" lang={foreign} dangerouslySetInnerHTML={{ __html: hit.excerptHtml }} />
      <p className="ic-meta">
        {hit.author && <span>{hit.author.displayName}</span>}
        {hit.group && <span>{hit.group.name}</span>}
        <Ago at={hit.at} />
      </p>
    </article>
  );
}
