import type { ResourceVersionPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { FileList } from '../../ui/file-list.js';
import { useForeign } from '../../ui/foreign.js';
import { Html } from '../../ui/html.js';
import { resourcePath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Day } from '../../ui/time.js';
import { TitleCaption } from '../../ui/title-caption.js';
import { ResourceLinks } from './resource-links.js';
import { VersionTitle } from './versions.view.js';

type Props = { community: string; resource: ResourceVersionPageQuery['resource'] };

export function EarlierVersionsView({ community, resource }: Props) {
  const { t } = useSite();
  const foreign = useForeign(resource.language);
  return (
    <Shell
      title={t('versions.pageTitle', { title: resource.title })}
      back={<BackLink path={resourcePath(community, resource.id)}>{t('resourcePage.back')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">
          <TitleCaption of={resource} />
          {t('versions.title')}
        </h1>
        {resource.versions.map((version) => (
          <article className="ic-post ic-version" id={`version-${version.id}`} key={version.id}>
            <h2 className="nhsuk-heading-m">
              <VersionTitle version={version} />
              <span className="ic-post__when">
                {version.author?.displayName ?? t('resourcePage.study')}, <Day on={version.at} />
              </span>
            </h2>
            {version.note && <p className="ic-version__note">{version.note}</p>}
            <h3 className="nhsuk-heading-s" lang={foreign}>
              {version.title}
            </h3>
            <p lang={foreign}>{version.summary}</p>
            {version.files.length > 0 && <FileList files={version.files} />}
            <ResourceLinks links={version.links} />
            <Html html={version.bodyHtml} lang={foreign} />
          </article>
        ))}
      </div>
    </Shell>
  );
}
