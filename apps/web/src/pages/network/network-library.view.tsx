import type { NetworkCardFragment, NetworkPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Fold } from '../../ui/folded.js';
import { useForeign } from '../../ui/foreign.js';
import { Empty } from '../../ui/notice.js';
import { Older } from '../../ui/older.js';
import { libraryPath, networkPath } from '../../ui/paths.js';
import { Select } from '../../ui/select.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { Ago } from '../../ui/time.js';
import { networkKindInWords, settingInWords } from './kind-words.js';

export const networkFilters = ['words', 'kind', 'theme', 'setting', 'language', 'from'] as const;
export type NetworkFilter = Readonly<Record<(typeof networkFilters)[number], string>>;

type Props = {
  community: string;
  choices: NetworkPageQuery['networkChoices'];
  items: NetworkPageQuery['networkLibrary'];
  filter: NetworkFilter;
  /** The page with what is chosen. */
  path: string;
  paged: boolean;
};

export function NetworkLibraryView({ community, choices, items, filter, path, paged }: Props) {
  const { t, href } = useSite();
  const isFiltered = networkFilters.some((name) => filter[name]);
  return (
    <Shell
      title={t('networkPage.title')}
      back={<BackLink path={libraryPath(community)}>{t('library.back')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('networkPage.title')}</h1>
        <p className="nhsuk-lede-text">{t('networkPage.intro')}</p>
        <Filters community={community} choices={choices} filter={filter} />
        {items.nodes.length === 0 && (
          <Empty>
            <p>{t(isFiltered ? 'library.nothing' : 'networkPage.empty')}</p>
            {isFiltered && (
              <p>
                <a href={href(networkPath(community))}>{t('library.all')}</a>
              </p>
            )}
          </Empty>
        )}
        <ul className="ic-shelf">
          {items.nodes.map((item) => (
            <li key={item.id}>
              <NetworkCard community={community} item={item} />
            </li>
          ))}
        </ul>
        <Older path={path} pageInfo={items.pageInfo} paged={paged} label={t('networkPage.title')} />
      </div>
    </Shell>
  );
}

function NetworkCard({ community, item }: { community: string; item: NetworkCardFragment }) {
  const { href } = useSite();
  const foreign = useForeign(item.language);
  return (
    <article className="ic-resource">
      <div className="ic-resource__words">
        <NetworkTags item={item} />
        <h2 className="ic-thread__title" lang={foreign}>
          <a href={href(networkPath(community, item.id))}>{item.title}</a>
        </h2>
        <p className="ic-thread__excerpt" lang={foreign}>
          {item.summary}
        </p>
        <p className="ic-meta">
          <span>{item.community.name}</span>
          <Ago at={item.publishedAt} />
        </p>
      </div>
    </article>
  );
}

export function NetworkTags({
  item: { kind, themes },
}: {
  item: Pick<NetworkCardFragment, 'kind' | 'themes'>;
}) {
  const { t } = useSite();
  return (
    <p className="ic-tags">
      <Tag tone="change">{networkKindInWords(t, kind)}</Tag>
      {themes.map((name) => (
        <span className="ic-theme" key={name}>
          {name}
        </span>
      ))}
    </p>
  );
}

function Filters({ community, choices, filter }: Pick<Props, 'community' | 'choices' | 'filter'>) {
  const { t, href } = useSite();
  const narrowed = [filter.theme, filter.setting, filter.language].some(Boolean);
  return (
    <form className="ic-filters" method="get" action={href(networkPath(community))}>
      <TextField form={{ values: filter }} name="words" label={t('networkPage.words')} autoComplete="off" />
      <div className="ic-filter">
        <Select
          name="kind"
          label={t('library.kind')}
          value={filter.kind}
          options={[
            { value: '', label: t('library.anyKind') },
            ...choices.kinds.map((kind) => ({ value: kind, label: networkKindInWords(t, kind) })),
          ]}
        />
        <Select
          name="from"
          label={t('networkPage.from')}
          value={filter.from}
          options={[
            { value: '', label: t('networkPage.anywhere') },
            ...choices.communities.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <Fold summary={t('library.narrow')} open={narrowed}>
        <Select
          name="theme"
          label={t('library.theme')}
          value={filter.theme}
          options={[
            { value: '', label: t('library.anyTheme') },
            ...choices.themes.map((name) => ({ value: name, label: name })),
          ]}
        />
        <Select
          name="setting"
          label={t('library.setting')}
          value={filter.setting}
          options={[
            { value: '', label: t('library.anySetting') },
            ...choices.settings.map((one) => ({ value: one, label: settingInWords(t, one) })),
          ]}
        />
        <Select
          name="language"
          label={t('library.language')}
          value={filter.language}
          options={[
            { value: '', label: t('library.anyLanguage') },
            { value: 'EN', label: t('language.en') },
            { value: 'CY', label: t('language.cy') },
          ]}
        />
      </Fold>
      <Button secondary small>
        {t('library.show')}
      </Button>
    </form>
  );
}
