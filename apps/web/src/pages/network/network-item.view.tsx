import { isMessageKey } from '#platform';
import type { NetworkItemPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { FileList } from '../../ui/file-list.js';
import { useForeign } from '../../ui/foreign.js';
import { Html } from '../../ui/html.js';
import { Notice } from '../../ui/notice.js';
import { communityPath, networkPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Day } from '../../ui/time.js';
import { Fact } from '../resources/about.view.js';
import { ResourceLinks } from '../resources/resource-links.js';
import { settingInWords } from './kind-words.js';
import { NetworkTags } from './network-library.view.js';
import { Travel } from './travel.view.js';

type Item = NetworkItemPageQuery['networkItem'];
type Props = { community: string; item: Item; recorded: boolean };

export function NetworkItemView({ community, item, recorded }: Props) {
  const { t } = useSite();
  const foreign = useForeign(item.language);
  return (
    <Shell
      title={item.title}
      back={<BackLink path={networkPath(community)}>{t('networkPage.title')}</BackLink>}
    >
      <div className="ic-reading">
        {recorded && (
          <Notice>
            <p>{t('resourcePage.done.recorded')}</p>
          </Notice>
        )}
        <NetworkTags item={item} />
        <h1 className="nhsuk-heading-l" lang={foreign}>
          {item.title}
        </h1>
        <p className="ic-from">
          {item.sharedBy
            ? t('networkPage.sharedBy', { name: item.sharedBy, community: item.community.name })
            : t('networkPage.sharedByCommunity', { community: item.community.name })}
        </p>
        <p className="nhsuk-lede-text" lang={foreign}>
          {item.summary}
        </p>
        <Content item={item} lang={foreign} />
        <Facts item={item} />
        {item.viewerCan.report && <Report community={community} item={item} />}
        <Travel community={community} kind="item" id={item.id} standing={item.standing} />
      </div>
    </Shell>
  );
}

function Report({ community, item }: Pick<Props, 'community' | 'item'>) {
  const { t, href } = useSite();
  return (
    <p>
      <a href={href(`${communityPath(community, 'report')}?kind=network_item&id=${item.id}`)}>
        {t('post.report')}
      </a>
    </p>
  );
}

function Content({ item, lang }: { item: Item; lang: string | undefined }) {
  const { t } = useSite();
  const { files, links, words, core, adaptable } = item;
  return (
    <>
      {(files.length > 0 || links.length > 0) && (
        <section className="ic-take" aria-labelledby="take">
          <h2 className="nhsuk-heading-m" id="take">
            {t('resourcePage.files')}
          </h2>
          {files.length > 0 && <FileList files={files} />}
          <ResourceLinks links={links} />
        </section>
      )}
      {words.length > 0 && (
        <div className="ic-post ic-resource-body">
          {words.map(({ name, html }) => (
            <section className="ic-change__part" key={name}>
              {words.length > 1 && <h2 className="ic-change__question">{partName(name)}</h2>}
              <Html html={html} lang={lang} />
            </section>
          ))}
        </div>
      )}
      {core && <Part title={t('resourcePage.core')} words={core} lang={lang} />}
      {adaptable && <Part title={t('resourcePage.adaptable')} words={adaptable} lang={lang} />}
    </>
  );

  function partName(name: string): string {
    const key = `care.${name}`;
    return isMessageKey(key) ? t(key) : name;
  }
}

function Part({ title, words, lang }: { title: string; words: string; lang: string | undefined }) {
  return (
    <section className="ic-part">
      <h2 className="nhsuk-heading-s">{title}</h2>
      <p className="ic-part__words" lang={lang}>
        {words}
      </p>
    </section>
  );
}

function Facts({ item }: { item: Item }) {
  const { t } = useSite();
  const { licence, madeBy, involved, settings, citation, publishedAt, community } = item;
  const key = `licence.${(licence ?? '').toUpperCase()}`;
  const means = `${key}.means`;
  return (
    <section aria-labelledby="about">
      <h2 className="nhsuk-heading-s" id="about">
        {t('about.resource')}
      </h2>
      <dl className="ic-about">
        <Fact name={t('about.from')}>{community.name}</Fact>
        {isMessageKey(key) && isMessageKey(means) && (
          <Fact name={t('about.licence')}>
            <strong>{t(key)}</strong> {t(means)}
          </Fact>
        )}
        <Fact name={t('about.madeBy')}>{madeBy}</Fact>
        <Fact name={t('about.involved')}>{involved}</Fact>
        <Fact name={t('about.settings')}>{settings.map((one) => settingInWords(t, one)).join(', ')}</Fact>
        <Fact name={t('about.citation')}>{citation}</Fact>
        <Fact name={t('about.published')}>
          <Day on={publishedAt} />
        </Fact>
      </dl>
    </section>
  );
}
