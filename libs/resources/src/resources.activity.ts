import { defineFact } from '#activity';
import { subjectOf, type Resource } from './resource.entity.js';

/** Whoever follows what it was adapted from hears of it. */
export const resourceShared = defineFact<Resource>('resource.shared', (resource) => ({
  actorId: resource.authorId,
  subject: subjectOf(resource),
  groupId: null,
  placeIds: resource.adaptedFromId ? [resource.adaptedFromId] : [],
}));

/** Told to those who follow it; whoever uses it follows it. */
export const resourceVersion = defineFact<{ resource: Resource; actorId: string }>(
  'resource.version',
  ({ resource, actorId }) => ({
    actorId,
    subject: subjectOf(resource),
    groupId: null,
    placeIds: [resource.id],
  }),
);

interface Reminder {
  id: string;
  /** Ids of members. */
  told: string[];
}

const reminder = ({ id, told }: Reminder) => ({
  actorId: null,
  subject: { kind: 'resource', id },
  groupId: null,
  placeIds: told,
  personal: true,
});

/** The database knows these two kinds by their names: they go away with the resource (resource_away). */
export const reviewSoon = defineFact<Reminder>('resource.review-soon', reminder);
export const reviewDue = defineFact<Reminder>('resource.review-due', reminder);
