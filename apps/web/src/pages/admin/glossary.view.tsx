import type { GlossarySettingsPageQuery } from '../../graphql/generated.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';
import { adminPath, communityPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { AdminShell } from './admin-shell.js';

export const glossaryDone = ['saved', 'removed'] as const;
export type GlossaryDone = (typeof glossaryDone)[number];

type Entry = GlossarySettingsPageQuery['community']['glossarySettings'][number];
type Props = { community: string; entries: readonly Entry[]; done: GlossaryDone | undefined };

export function GlossarySettingsView({ community, entries, done }: Props) {
  const { t, href } = useSite();
  return (
    <AdminShell
      community={community}
      title={t('glossaryKeeping.title')}
      done={done && t(`glossaryKeeping.done.${done}`)}
    >
      <h1 className="nhsuk-heading-l">{t('glossaryKeeping.title')}</h1>
      <p>{t('glossaryKeeping.intro')}</p>
      <p>
        <a href={href(communityPath(community, 'glossary'))}>{t('glossaryKeeping.asRead')}</a>
      </p>
      {entries.length === 0 && <Empty>{t('glossary.none')}</Empty>}
      <ul className="ic-entries">
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntryOf community={community} entry={entry} />
          </li>
        ))}
      </ul>
      <ButtonLink path={adminPath(community, 'glossary', 'new')}>{t('glossaryKeeping.add')}</ButtonLink>
    </AdminShell>
  );
}

function EntryOf({ community, entry }: { community: string; entry: Entry }) {
  const { t, href } = useSite();
  const path = (...rest: string[]) => adminPath(community, 'glossary', entry.id, ...rest);
  const which = <span className="nhsuk-u-visually-hidden"> ({entry.termEn})</span>;
  return (
    <article className="ic-entry">
      <h2 className="ic-entry__title" lang="en">
        {entry.termEn}
      </h2>
      <p lang="en">{entry.meaningEn}</p>
      <p lang="cy">
        <strong>{entry.termCy}</strong>: {entry.meaningCy}
      </p>
      <div className="ic-actions">
        <ButtonLink path={path()} secondary small>
          {t('glossaryKeeping.edit')}
          {which}
        </ButtonLink>
        <form method="post" action={href(path('remove'))}>
          <Button secondary small>
            {t('glossaryKeeping.remove')}
            {which}
          </Button>
        </form>
      </div>
    </article>
  );
}
