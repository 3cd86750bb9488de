import type { UrgentHelpPageQuery } from '../../graphql/generated.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';
import { adminPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { Day } from '../../ui/time.js';
import { AdminShell } from './admin-shell.js';

export type UrgentHelpDone = 'saved' | 'confirmed' | 'removed';

type Community = UrgentHelpPageQuery['community'];
type Entry = Community['urgentHelp'][number];

export function UrgentHelpView({
  community,
  done,
}: {
  community: Community;
  done: UrgentHelpDone | undefined;
}) {
  const { t } = useSite();
  const { slug, urgentHelp } = community;
  return (
    <AdminShell community={slug} title={t('urgentHelp.title')} done={done && t(`urgentHelp.done.${done}`)}>
      <h1 className="nhsuk-heading-l">{t('urgentHelp.title')}</h1>
      <p>{t('urgentHelp.intro')}</p>
      {urgentHelp.length === 0 && (
        <Empty>
          <p>{t('urgentHelp.none')}</p>
        </Empty>
      )}
      <ul className="ic-entries">
        {urgentHelp.map((entry) => (
          <li key={entry.id}>
            <EntryOf community={slug} entry={entry} />
          </li>
        ))}
      </ul>
      <ButtonLink path={adminPath(slug, 'urgent-help', 'new')}>{t('urgentHelp.add')}</ButtonLink>
    </AdminShell>
  );
}

function EntryOf({ community, entry }: { community: string; entry: Entry }) {
  const { t } = useSite();
  return (
    <article className="ic-entry" aria-labelledby={`entry-${entry.id}`}>
      {entry.stale && (
        <p className="ic-tags">
          <Tag tone="waiting">{t('urgentHelp.stale')}</Tag>
        </p>
      )}
      <div id={`entry-${entry.id}`}>
        <p lang="en">{entry.textEn}</p>
        <p lang="cy">{entry.textCy}</p>
      </div>
      <p className="ic-meta">
        <span>
          {entry.owner.former
            ? t('urgentHelp.ownerLeft')
            : t('urgentHelp.owner', { name: entry.owner.displayName })}
        </span>
        <span>
          {t('urgentHelp.checked')} <Day on={entry.checkedOn} />
        </span>
      </p>
      <EntryButtons community={community} entry={entry} />
    </article>
  );
}

function EntryButtons({ community, entry: { id, text } }: { community: string; entry: Entry }) {
  const { t, href } = useSite();
  const path = (...rest: string[]) => adminPath(community, 'urgent-help', id, ...rest);
  return (
    <div className="ic-actions">
      <form method="post" action={href(path('confirm'))}>
        <Button secondary small>
          {t('urgentHelp.confirm')}
          <Which text={text} />
        </Button>
      </form>
      <ButtonLink path={path()} secondary small>
        {t('urgentHelp.edit')}
        <Which text={text} />
      </ButtonLink>
      <form method="post" action={href(path('remove'))}>
        <Button secondary small>
          {t('urgentHelp.remove')}
          <Which text={text} />
        </Button>
      </form>
    </div>
  );
}

/** Tells the buttons of one entry from those of another. */
const Which = ({ text }: { text: string }) => <span className="nhsuk-u-visually-hidden"> ({text})</span>;
