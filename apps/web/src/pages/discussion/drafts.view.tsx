import type { DraftOfferFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { DraftOffer } from '../../ui/draft-offers.js';
import { Empty } from '../../ui/notice.js';
import { communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

type Props = { community: string; drafts: readonly DraftOfferFragment[] };

export function DraftsView({ community, drafts }: Props) {
  const { t } = useSite();
  return (
    <Shell
      title={t('drafts.title')}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('drafts.title')}</h1>
        <p>{t('drafts.intro')}</p>
        {drafts.length === 0 && <Empty>{t('drafts.none')}</Empty>}
        <ul className="ic-drafts__list">
          {drafts.map((draft) => (
            <li className="ic-post" key={draft.id}>
              <DraftOffer community={community} draft={draft} back={communityPath(community, 'drafts')} />
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}
