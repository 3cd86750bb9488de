import type { LibraryPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Fold } from '../../ui/folded.js';
import { Empty } from '../../ui/notice.js';
import { Older } from '../../ui/older.js';
import { communityPath, libraryPath, networkPath } from '../../ui/paths.js';
import { Select } from '../../ui/select.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import {
  filteredLibrary,
  freshnesses,
  isFiltered,
  isNarrowed,
  languages,
  type LibraryFilter,
} from './library-filter.js';
import { ResourceList } from './resource-card.js';
import { resourceFormats, resourceKinds, resourceSettings } from './resource-choices.js';

type Props = {
  community: string;
  themes: LibraryPageQuery['community']['themes'];
  resources: LibraryPageQuery['resources'];
  filter: LibraryFilter;
  paged: boolean;
};

export function LibraryView({ community, themes, resources, filter, paged }: Props) {
  const { t, href } = useSite();
  return (
    <Shell
      title={t('library.title')}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('library.title')}</h1>
        <p className="nhsuk-lede-text">{t('library.intro')}</p>
        <div className="ic-actions">
          <ButtonLink path={communityPath(community, 'share')}>{t('sharing.title')}</ButtonLink>
        </div>
        <p>
          <a href={href(networkPath(community))}>{t('library.network')}</a>
        </p>
        <FilterForm community={community} themes={themes} filter={filter} />
        {resources.nodes.length === 0 ? (
          <Empty>
            <p>{t(isFiltered(filter) ? 'library.nothing' : 'library.empty')}</p>
            {isFiltered(filter) && (
              <p>
                <a href={href(libraryPath(community))}>{t('library.all')}</a>
              </p>
            )}
          </Empty>
        ) : (
          <ResourceList community={community} resources={resources.nodes} />
        )}
        <Older
          path={filteredLibrary(community, filter)}
          pageInfo={resources.pageInfo}
          paged={paged}
          label={t('library.title')}
        />
      </div>
    </Shell>
  );
}

function FilterForm({ community, themes, filter }: Pick<Props, 'community' | 'themes' | 'filter'>) {
  const { t, href } = useSite();
  return (
    <form className="ic-filters" method="get" action={href(libraryPath(community))}>
      <div className="ic-filter">
        <Select
          name="kind"
          label={t('library.kind')}
          value={filter.kind}
          options={[
            { value: '', label: t('library.anyKind') },
            ...resourceKinds.map((kind) => ({ value: kind, label: t(`resourceKind.${kind}`) })),
          ]}
        />
        {themes.length > 0 && (
          <Select
            name="theme"
            label={t('library.theme')}
            value={filter.theme}
            options={[
              { value: '', label: t('library.anyTheme') },
              ...themes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </div>
      <Fold summary={t('library.narrow')} open={isNarrowed(filter)}>
        <More filter={filter} />
      </Fold>
      <Button secondary small>
        {t('library.show')}
      </Button>
    </form>
  );
}

function More({ filter }: Pick<Props, 'filter'>) {
  const { t } = useSite();
  return (
    <>
      <Select
        name="setting"
        label={t('library.setting')}
        value={filter.setting}
        options={[
          { value: '', label: t('library.anySetting') },
          ...resourceSettings.map((setting) => ({ value: setting, label: t(`resourceSetting.${setting}`) })),
        ]}
      />
      <Select
        name="language"
        label={t('library.language')}
        value={filter.language}
        options={[
          { value: '', label: t('library.anyLanguage') },
          ...languages.map((one) => ({ value: one, label: t(one === 'CY' ? 'language.cy' : 'language.en') })),
        ]}
      />
      <Select
        name="format"
        label={t('library.format')}
        value={filter.format}
        options={[
          { value: '', label: t('library.anyFormat') },
          ...resourceFormats.map((format) => ({ value: format, label: t(`resourceFormat.${format}`) })),
        ]}
      />
      <Select
        name="freshness"
        label={t('library.freshness')}
        value={filter.freshness}
        options={[
          { value: '', label: t('library.freshness.ALL') },
          ...freshnesses.map((one) => ({ value: one, label: t(`library.freshness.${one}`) })),
        ]}
      />
      <Select
        name="order"
        label={t('library.order')}
        value={filter.order}
        options={[
          { value: '', label: t('library.order.NEWEST') },
          { value: 'REVIEW', label: t('library.order.REVIEW') },
        ]}
      />
    </>
  );
}
