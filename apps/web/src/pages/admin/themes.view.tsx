import type { ThemesPageQuery } from '../../graphql/generated.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';
import { adminPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { AdminShell } from './admin-shell.js';

export const themesDone = ['saved', 'retired', 'restored'] as const;
export type ThemesDone = (typeof themesDone)[number];

type Theme = ThemesPageQuery['community']['themeSettings'][number];
type Props = { community: string; themes: readonly Theme[]; done: ThemesDone | undefined };

export function ThemesView({ community, themes, done }: Props) {
  const { t } = useSite();
  return (
    <AdminShell community={community} title={t('themes.title')} done={done && t(`themes.done.${done}`)}>
      <h1 className="nhsuk-heading-l">{t('themes.title')}</h1>
      <p>{t('themes.intro')}</p>
      {themes.length === 0 && <Empty>{t('themes.none')}</Empty>}
      <ul className="ic-entries">
        {themes.map((theme) => (
          <li key={theme.id}>
            <ThemeCard community={community} theme={theme} />
          </li>
        ))}
      </ul>
      <ButtonLink path={adminPath(community, 'themes', 'new')}>{t('themes.add')}</ButtonLink>
    </AdminShell>
  );
}

function ThemeCard({ community, theme }: { community: string; theme: Theme }) {
  const { t, href } = useSite();
  const path = (...rest: string[]) => adminPath(community, 'themes', theme.id, ...rest);
  const act = theme.retiredAt ? 'restore' : 'retire';
  const which = <span className="nhsuk-u-visually-hidden"> ({theme.nameEn})</span>;
  return (
    <article className="ic-entry">
      {theme.retiredAt && (
        <p className="ic-tags">
          <Tag tone="quiet">{t('themes.retired')}</Tag>
        </p>
      )}
      <h2 className="ic-entry__title" lang="en">
        {theme.nameEn}
      </h2>
      <p lang="cy">{theme.nameCy}</p>
      <div className="ic-actions">
        <ButtonLink path={path()} secondary small>
          {t('themes.edit')}
          {which}
        </ButtonLink>
        <form method="post" action={href(path(act))}>
          <Button secondary small>
            {t(`themes.${act}`)}
            {which}
          </Button>
        </form>
      </div>
    </article>
  );
}
