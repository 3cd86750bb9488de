import { defineFact, type Subject } from '#activity';
import { subjectOf, type Idea } from './ideas/idea.entity.js';
import type { Workshop } from './workshops/workshop.entity.js';

interface Act<T> {
  thing: T;
  actorId: string;
  /** Ids of what people follow to hear of this. */
  places: readonly string[];
}

const ofIdea = ({ thing, actorId, places }: Act<Idea>) => ({
  actorId,
  subject: subjectOf(thing),
  groupId: thing.groupId,
  placeIds: [...places],
});

export const ideaProposed = defineFact<Act<Idea>>('idea.proposed', ofIdea);
/** Told to those who raised or follow an idea that was merged: where it is now. */
export const ideaMerged = defineFact<Act<Idea>>('idea.merged', ofIdea);
export const ideaAnswered = defineFact<Act<Idea>>('idea.answered', ofIdea);

export const workshopSubjectOf = ({ id }: Pick<Workshop, 'id'>): Subject => ({ kind: 'workshop', id });

const ofWorkshop = ({ thing, actorId, places }: Act<Workshop>) => ({
  actorId,
  subject: workshopSubjectOf(thing),
  groupId: thing.groupId,
  placeIds: [...places],
});

export const workshopOpened = defineFact<Act<Workshop>>('workshop.opened', ofWorkshop);

/** Of voting nothing is told but that it has begun, and what came out. */
export const phaseFacts = {
  collect: defineFact<Act<Workshop>>('workshop.collecting', ofWorkshop),
  merge: defineFact<Act<Workshop>>('workshop.merging', ofWorkshop),
  vote: defineFact<Act<Workshop>>('workshop.voting', ofWorkshop),
  results: defineFact<Act<Workshop>>('workshop.results', ofWorkshop),
};
