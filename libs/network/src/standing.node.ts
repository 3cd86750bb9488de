import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AdoptedPractice } from './practices.js';

export const NetworkState = {
  PRIVATE: 'private',
  OFFERED: 'offered',
  PUBLISHED: 'published',
  WITHDRAWN: 'withdrawn',
} as const;
export type NetworkState = (typeof NetworkState)[keyof typeof NetworkState];

registerEnumType(NetworkState, {
  name: 'NetworkState',
  valuesMap: {
    PRIVATE: { description: 'Of its own community alone.' },
    OFFERED: { description: 'It waits for a champion, a lead or an admin.' },
    PUBLISHED: { description: 'Members of all communities can read it.' },
    WITHDRAWN: { description: 'It was offered, and is no longer.' },
  },
});

@ObjectType()
export class NetworkPermissions {
  @Field()
  offer: boolean;

  @Field()
  approve: boolean;

  @Field()
  withdraw: boolean;

  @Field()
  recordAdoption: boolean;

  @Field({ description: 'There is somebody to ask.' })
  ask: boolean;
}

@ObjectType({
  description:
    'How a practice stands between communities: whether others read it, who uses it, what was asked of them.',
})
export class NetworkStanding {
  practice: AdoptedPractice;
}

export const standingOf = (practice: AdoptedPractice): NetworkStanding =>
  Object.assign(new NetworkStanding(), { practice });
