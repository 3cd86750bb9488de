import type { ReactNode } from 'react';
import type { ResourcePageQuery, StoryFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { FileList } from '../../ui/file-list.js';
import { FollowForm } from '../../ui/follow-form.js';
import { useForeign } from '../../ui/foreign.js';
import { Glossary, type Entry } from '../../ui/glossary.js';
import { Html } from '../../ui/html.js';
import { IdeaLink } from '../../ui/idea-link.js';
import { Inset, Notice } from '../../ui/notice.js';
import { communityPath, libraryPath, resourcePath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Story } from '../../ui/story.js';
import { Day } from '../../ui/time.js';
import { Travel } from '../network/travel.view.js';
import { About } from './about.view.js';
import { ResourceTags } from './resource-card.js';
import { ResourceLinks } from './resource-links.js';
import { Versions } from './versions.view.js';

export const doneToResource = ['shared', 'version', 'offered', 'approved', 'withdrawn', 'recorded'] as const;
export type DoneToResource = (typeof doneToResource)[number];

export type ResourceOnPage = ResourcePageQuery['resource'];

type Props = {
  community: string;
  resource: ResourceOnPage;
  story: StoryFragment;
  standing: ResourcePageQuery['networkStanding'];
  glossary: readonly Entry[];
  done: DoneToResource | null;
};

export function ResourceView({ community, resource, story, standing, glossary, done }: Props) {
  const { t } = useSite();
  const foreign = useForeign(resource.language);
  const path = resourcePath(community, resource.id);
  return (
    <Shell
      title={resource.title}
      back={<BackLink path={libraryPath(community)}>{t('library.back')}</BackLink>}
    >
      <div className="ic-reading" id={`post-${resource.id}`}>
        {done && (
          <Notice>
            <p>{t(`resourcePage.done.${done}`)}</p>
          </Notice>
        )}
        <ResourceTags resource={resource} />
        <h1 className="nhsuk-heading-l" lang={foreign}>
          {resource.title}
        </h1>
        <p className="nhsuk-lede-text" lang={foreign}>
          {resource.summary}
        </p>
        <Due path={path} resource={resource} />
        <Origin community={community} resource={resource} />
        <Content resource={resource} glossary={glossary} community={community} foreign={foreign} />
        <Formats community={community} resource={resource} />
        <About resource={resource} />
        <Tools path={path} community={community} resource={resource} />
        <FollowForm path={path} following={resource.following} what="resource" />
        <Story story={story} quiet />
        <Travel community={community} kind="resource" id={resource.id} standing={standing} />
        <Versions path={path} versions={resource.versions} />
      </div>
    </Shell>
  );
}

/** Old advice should not look like new. */
function Due({ path, resource }: { path: string; resource: ResourceOnPage }) {
  const { t, href } = useSite();
  if (!resource.dueForReview || !resource.reviewOn) return null;
  return (
    <Inset>
      <p>
        <strong>{t('resourcePage.due')}</strong> {t('resourcePage.dueText')} <Day on={resource.reviewOn} />
      </p>
      {resource.viewerCan.edit && (
        <p>
          <a href={href(`${path}/edit`)}>{t('resourcePage.reviewNow')}</a>
        </p>
      )}
    </Inset>
  );
}

function Origin({ community, resource: { adaptedFrom } }: { community: string; resource: ResourceOnPage }) {
  const { t, href } = useSite();
  if (!adaptedFrom) return null;
  const { title, resource } = adaptedFrom;
  return (
    <p>
      {t('resourcePage.adaptedFrom')}{' '}
      {resource ? <a href={href(resourcePath(community, resource.id))}>{title}</a> : <cite>{title}</cite>}
    </p>
  );
}

type ContentProps = {
  community: string;
  resource: ResourceOnPage;
  glossary: readonly Entry[];
  foreign: string | undefined;
};

function Content({ community, resource, glossary, foreign }: ContentProps) {
  const { t } = useSite();
  const { files, links, bodyHtml, coreHtml, adaptableHtml } = resource;
  const isShared = files.length > 0 || links.length > 0;
  return (
    <Glossary entries={glossary} community={community}>
      {isShared && (
        <section className="ic-take" aria-labelledby="take">
          <h2 className="nhsuk-heading-m" id="take">
            {t('resourcePage.files')}
          </h2>
          {files.length > 0 && <FileList files={files} />}
          <ResourceLinks links={links} />
        </section>
      )}
      {bodyHtml && (
        <div className="ic-post ic-resource-body">
          <Html html={bodyHtml} lang={foreign} explained />
        </div>
      )}
      {coreHtml && (
        <Part title={t('resourcePage.core')}>
          <Html html={coreHtml} lang={foreign} explained />
        </Part>
      )}
      {adaptableHtml && (
        <Part title={t('resourcePage.adaptable')}>
          <Html html={adaptableHtml} lang={foreign} explained />
        </Part>
      )}
    </Glossary>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="ic-part">
      <h2 className="nhsuk-heading-s">{title}</h2>
      {children}
    </section>
  );
}

/** The same thing for somebody who reads otherwise. */
function Formats({ community, resource }: { community: string; resource: ResourceOnPage }) {
  const { t, href } = useSite();
  const { id, formats, isStudyFinding } = resource;
  return (
    <section aria-labelledby="formats">
      <h2 className="nhsuk-heading-s" id="formats">
        {t('resourcePage.formats')}
      </h2>
      {formats.length === 0 && <p>{t('resourcePage.noFormats')}</p>}
      <ul className="nhsuk-list">
        {formats.map((other) => {
          const lang = other.language === 'CY' ? 'cy' : 'en';
          return (
            <li key={other.id}>
              <a href={href(resourcePath(community, other.id))} lang={lang} hrefLang={lang}>
                {other.title}
              </a>{' '}
              <span className="ic-file__facts">
                {t('resourcePage.formatOf', {
                  format: t(`resourceFormat.${other.format}`),
                  language: t(`language.${lang}`),
                })}
              </span>
            </li>
          );
        })}
      </ul>
      {!isStudyFinding && (
        <p>
          <a href={href(`${communityPath(community, 'share')}?sameAs=${id}&kind=${resource.kind}`)}>
            {t('resourcePage.addFormat')}
          </a>
        </p>
      )}
    </section>
  );
}

function Tools({ path, community, resource }: { path: string; community: string; resource: ResourceOnPage }) {
  const { t, href } = useSite();
  const { id, viewerCan } = resource;
  return (
    <div className="ic-post__tools ic-resource-tools">
      {viewerCan.publishVersion && <a href={href(`${path}/version`)}>{t('version.title')}</a>}
      {viewerCan.edit && <a href={href(`${path}/edit`)}>{t('sharing.editTitle')}</a>}
      {viewerCan.adapt && <a href={href(`${path}/adapt`)}>{t('resourcePage.adapt')}</a>}
      <IdeaLink community={community} kind="resource" id={id} />
      {viewerCan.withdraw && <a href={href(`${path}/withdraw`)}>{t('resourcePage.withdraw')}</a>}
      {viewerCan.report && (
        <a href={href(`${communityPath(community, 'report')}?kind=resource&id=${id}`)}>{t('post.report')}</a>
      )}
    </div>
  );
}
