import type { ResourceCardFragment } from '../../graphql/generated.js';
import { typeInWords } from '../../ui/file-words.js';
import { useForeign } from '../../ui/foreign.js';
import { resourcePath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { Ago } from '../../ui/time.js';

type Props = { community: string; resources: readonly ResourceCardFragment[]; level?: 'h2' | 'h3' };

export function ResourceList({ community, resources, level = 'h2' }: Props) {
  return (
    <ul className="ic-shelf">
      {resources.map((resource) => (
        <li key={resource.id}>
          <ResourceCard community={community} resource={resource} level={level} />
        </li>
      ))}
    </ul>
  );
}

function ResourceCard({
  community,
  resource,
  level: Heading,
}: {
  community: string;
  resource: ResourceCardFragment;
  level: 'h2' | 'h3';
}) {
  const { t, href } = useSite();
  const { title, summary, files, author, publishedAt, version } = resource;
  const foreign = useForeign(resource.language);
  const picture = files.find(({ previewPath }) => previewPath)?.previewPath;
  return (
    <article className="ic-resource">
      {picture && <img className="ic-resource__picture" src={picture} alt="" loading="lazy" />}
      <div className="ic-resource__words">
        <ResourceTags resource={resource} />
        <Heading className="ic-thread__title" lang={foreign}>
          <a href={href(resourcePath(community, resource.id))}>{title}</a>
        </Heading>
        <p className="ic-thread__excerpt" lang={foreign}>
          {summary}
        </p>
        <p className="ic-meta">
          <span>{author?.displayName ?? t('resourcePage.study')}</span>
          <FileTypes files={files} />
          {version > 1 && <span>{t('resourcePage.versionNumber', { number: version })}</span>}
          <Ago at={publishedAt} />
        </p>
      </div>
    </article>
  );
}

/** What kinds of file come with it, each once. */
function FileTypes({ files }: Pick<ResourceCardFragment, 'files'>) {
  const { t } = useSite();
  const types = [...new Set(files.map(({ mediaType }) => typeInWords(t, mediaType)))];
  return types.length > 0 && <span>{types.join(', ')}</span>;
}

type Tagged = Pick<ResourceCardFragment, 'kind' | 'format' | 'dueForReview' | 'themes'>;

/** Which kind of thing it is, what it is about, and whether somebody should look at it again. */
export function ResourceTags({ resource: { kind, format, dueForReview, themes } }: { resource: Tagged }) {
  const { t } = useSite();
  return (
    <p className="ic-tags">
      <Tag tone={kind === 'EVIDENCE' ? 'announcement' : 'change'}>{t(`resourceKind.${kind}`)}</Tag>
      {format !== 'STANDARD' && <Tag tone="quiet">{t(`resourceFormat.${format}`)}</Tag>}
      {dueForReview && <Tag tone="waiting">{t('resourcePage.due')}</Tag>}
      {themes.map(({ id, name }) => (
        <span className="ic-theme" key={id}>
          {name}
        </span>
      ))}
    </p>
  );
}
