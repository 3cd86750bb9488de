import { beginningOf } from '../forms/own-drafts.js';
import type { DraftOfferFragment } from '../graphql/generated.js';
import { communityPath } from './paths.js';
import { useSite } from './site.js';
import { Moment } from './time.js';

type Props = {
  community: string;
  drafts: readonly DraftOfferFragment[];
  /** The page that offers them. */
  place: string;
};

/** What was begun here before and not posted. */
export function DraftOffers({ community, drafts, place }: Props) {
  const { t } = useSite();
  if (drafts.length === 0) return null;
  return (
    <section className="ic-drafts" aria-labelledby="drafts-here">
      <h2 className="nhsuk-heading-s" id="drafts-here">
        {t('drafts.here')}
      </h2>
      <ul className="ic-drafts__list">
        {drafts.map((draft) => (
          <li key={draft.id} data-draft={draft.id}>
            <DraftOffer community={community} draft={draft} back={place} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type OfferProps = { community: string; draft: DraftOfferFragment; back: string };

export function DraftOffer({ community, draft, back }: OfferProps) {
  const { t, href } = useSite();
  const beginning = beginningOf(draft);
  const on = `${draft.place}${draft.place.includes('?') ? '&' : '?'}draft=${draft.id}#reply`;
  return (
    <>
      <p className="ic-drafts__words">
        <span className="ic-post__when">
          {t(kindOf(draft))}, <Moment at={draft.savedAt} />
        </span>
        {beginning}
      </p>
      <form className="ic-actions" method="post" action={href(communityPath(community, 'drafts', 'discard'))}>
        <a className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" href={href(on)}>
          {t('drafts.goOn')}
          <span className="nhsuk-u-visually-hidden">: {beginning}</span>
        </a>
        <input type="hidden" name="id" value={draft.id} />
        <input type="hidden" name="back" value={back} />
        <button className="ic-link" type="submit">
          {t('drafts.discard')}
          <span className="nhsuk-u-visually-hidden">: {beginning}</span>
        </button>
      </form>
    </>
  );
}

/** What it was to be, by the form that it was typed in. */
function kindOf({ place }: DraftOfferFragment) {
  if (place.includes('/threads/')) return 'drafts.reply';
  if (place.endsWith('/share') || place.endsWith('/adapt')) return 'drafts.resource';
  if (place.endsWith('/ideas/new')) return 'drafts.idea';
  if (place.endsWith('/answer')) return 'drafts.ideaAnswer';
  return place.endsWith('/practice-change') ? 'kind.PRACTICE_CHANGE' : 'drafts.thread';
}
