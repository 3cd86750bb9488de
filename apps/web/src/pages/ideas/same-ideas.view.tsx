import type { SameIdeaCardFragment } from '../../graphql/generated.js';
import { useForeign } from '../../ui/foreign.js';
import { Inset } from '../../ui/notice.js';
import { ideaPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';

export function MergedInto({ community, same }: { community: string; same: SameIdeaCardFragment | null }) {
  const { t } = useSite();
  if (!same) return null;
  return (
    <Inset>
      <p>{t('idea.mergedInto')}</p>
      <p>
        <SameIdea community={community} same={same} />
      </p>
    </Inset>
  );
}

/** Everybody who said the same keeps the credit for it. */
export function Merged({ community, same }: { community: string; same: readonly SameIdeaCardFragment[] }) {
  const { t } = useSite();
  if (same.length === 0) return null;
  return (
    <section aria-labelledby="merged">
      <h2 className="nhsuk-heading-s" id="merged">
        {t('idea.merged', { count: same.length })}
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {same.map((one) => (
          <li key={one.id}>
            <SameIdea community={community} same={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SameIdea({ community, same }: { community: string; same: SameIdeaCardFragment }) {
  const { t, href } = useSite();
  const { id, sentence, raiser, onBehalf } = same;
  const foreign = useForeign(same.language);
  return (
    <>
      <a href={href(ideaPath(community, id))} lang={foreign}>
        {sentence}
      </a>
      <span className="ic-post__when">
        {onBehalf ? t('ideas.onBehalfBy', { raiser: raiser.displayName }) : raiser.displayName}
      </span>
    </>
  );
}
