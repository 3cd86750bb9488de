import { viewingMember } from '#people';
import { AppError, ErrorCode, limit } from '#platform';

const HOUR = 60;
const DAY = 24 * HOUR;

/** For people who have come within the last week: enough for anybody who means it. */
const limits = {
  thread: { purpose: 'start a thread as a newcomer', most: 5, minutes: DAY },
  reply: { purpose: 'post a reply as a newcomer', most: 20, minutes: HOUR },
};

/**
 * Counts one more post of a newcomer. Asked after the row was inserted, so that what is sent twice counts once;
 * the refusal takes the row back. Of others nothing is counted: moderators pause who posts too much.
 * @throws AppError NEWCOMER_LIMIT
 */
export async function countPost(what: keyof typeof limits): Promise<void> {
  const { id, newcomer } = viewingMember();
  if (!newcomer) return;
  try {
    await limit(limits[what], id);
  } catch (error) {
    throw error instanceof AppError ? new AppError(ErrorCode.NEWCOMER_LIMIT) : error;
  }
}
