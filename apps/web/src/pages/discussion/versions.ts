import type { EarlierVersionFragment } from '../../graphql/generated.js';

/** What a post said from a moment on. */
export type Version = Omit<EarlierVersionFragment, 'id'>;

type Written = Omit<Version, 'writtenAt'> & {
  createdAt: string;
  editedAt: string | null;
  revisions: readonly EarlierVersionFragment[];
};

/** All versions, the one that stands now first. */
export const versionsOf = ({
  title,
  body,
  practiceChange,
  createdAt,
  editedAt,
  revisions,
}: Written): Version[] => [{ title, body, practiceChange, writtenAt: editedAt ?? createdAt }, ...revisions];
