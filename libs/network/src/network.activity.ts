import { defineFact, type Subject } from '#activity';
import type { AdoptedPractice } from './practices.js';

interface Moved {
  practice: AdoptedPractice;
  actorId: string | null;
}

/** To those who may say yes. */
export const networkOffered = defineFact<Moved & { told: string[] }>(
  'network.offered',
  ({ practice, actorId, told }) => ({
    actorId,
    subject: subjectOf(practice),
    groupId: practice.groupId,
    placeIds: told,
    personal: true,
  }),
);

/** To its owner, and those who follow it. */
const toItsPeople = ({ practice, actorId }: Moved) => ({
  actorId,
  subject: subjectOf(practice),
  groupId: practice.groupId,
  placeIds: [practice.subjectId, ...(practice.ownerId ? [practice.ownerId] : [])],
});

export const networkPublished = defineFact<Moved>('network.published', toItsPeople);

/** In the community that the practice is from; of another community nobody is named. */
export const adoptionRecorded = defineFact<Moved>('adoption.recorded', toItsPeople);

interface Told {
  id: string;
  /** Ids of members of the community in which it is told. */
  told: string[];
}

/** People of several communities talk here: no member of this one did it. */
const toEach =
  (kind: 'adopter_question' | 'adopter_answer') =>
  ({ id, told }: Told) => ({
    actorId: null,
    subject: { kind, id },
    groupId: null,
    placeIds: told,
    personal: true,
  });

export const adoptersAsked = defineFact('adopters.asked', toEach('adopter_question'));

export const adopterAnswered = defineFact('adopter.answered', toEach('adopter_answer'));

export const subjectOf = ({ kind, subjectId }: Pick<AdoptedPractice, 'kind' | 'subjectId'>): Subject => ({
  kind,
  id: subjectId,
});
