import { PracticePageDocument, type FileCardFragment } from '../../graphql/generated.js';
import type { Operations } from '../../graphql/operations.js';
import { frameOf, type Frame } from '../../visit/frame.js';
import { PageFailure, refusedTo } from '../../visit/page-failure.js';
import type { Visit } from '../../visit/visit.js';
import { practiceAt, type Practice, type Standing } from './practice-address.js';

export type PracticeAddress = { community: string; kind: string; id: string };

/** A practice as forms about it show it. */
export type PracticeOnPage = Readonly<{
  practice: Practice;
  title: string;
  files: readonly FileCardFragment[];
  standing: Standing;
  frame: Frame;
}>;

export async function practiceOnPage(
  operations: Operations,
  visit: Visit,
  address: PracticeAddress,
): Promise<PracticeOnPage> {
  const practice = practiceAt(address);
  const { community, kind, id } = practice;
  const which = { isHere: kind !== 'item', isResource: kind === 'resource', isThread: kind === 'thread' };
  const variables = { community, kind, id, ...which };
  const data = await operations.dataOf(visit, PracticePageDocument, variables, { community });
  const standing = data.networkStanding ?? data.networkItem?.standing;
  const thing = data.resource ?? data.thread ?? data.networkItem;
  if (!standing || !thing) throw new PageFailure('NOT_FOUND');
  const files = data.resource?.files ?? [];
  return { practice, title: thing.title, files, standing, frame: frameOf(data) };
}

/** Why somebody can’t do what a form is for: the ground rules come first, or it isn’t for them. */
export const refusedBy = ({ frame }: PracticeOnPage): PageFailure => refusedTo(frame);
