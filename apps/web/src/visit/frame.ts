import type { LocalTerm, LocalWords } from '#platform';
import type { CommunityFrameFragment, SiteFrameFragment } from '../graphql/generated.js';

type CommunityViewer = NonNullable<CommunityFrameFragment['viewer']>;
type SiteViewer = NonNullable<SiteFrameFragment['viewer']>;

/** What surrounds every page: whose it is and in which community. */
export type Frame = Readonly<{
  viewer: (SiteViewer & Partial<CommunityViewer>) | null;
  community: CommunityFrameFragment['community'] | null;
  /** Beside whatever people say stands the way to make an idea of it. */
  mayProposeIdea: boolean;
}>;

export const nobody: Frame = { viewer: null, community: null, mayProposeIdea: false };

export const frameOf = (data: SiteFrameFragment | CommunityFrameFragment): Frame => ({
  viewer: data.viewer,
  community: 'community' in data ? data.community : null,
  mayProposeIdea: 'canProposeIdea' in data && data.canProposeIdea,
});

/** How things are called where the page is; the usual words outside a community. */
export const localWordsOf = ({ community }: Frame): LocalWords | undefined =>
  community
    ? Object.fromEntries(
        community.localWords.map(({ term, word }) => [term.toLowerCase() as LocalTerm, word]),
      )
    : undefined;
