import { communityPath } from './paths.js';
import { useSite } from './site.js';

type Props = {
  community: string;
  /** What the idea would come from. */
  kind: 'thread' | 'reply' | 'resource';
  id: string;
  /** Tells the links of one post from those of another. */
  author?: string;
};

/** One click from what somebody said to an idea that comes from it. */
export function IdeaLink({ community, kind, id, author }: Props) {
  const { t, href, frame } = useSite();
  if (!frame.mayProposeIdea) return null;
  return (
    <a href={href(`${communityPath(community, 'ideas', 'new')}?from=${kind}:${id}`)}>
      {t('newIdea.link')}
      {author && <span className="nhsuk-u-visually-hidden"> {t('post.by', { author })}</span>}
    </a>
  );
}
