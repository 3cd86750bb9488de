import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Action } from '../action.entity.js';
import { Evidence } from '../evidence.entity.js';
import { StoryPart } from './provenance.js';

export const WhatWeDid = {
  DID: 'did',
  DOING: 'doing',
  COULD_NOT: 'could_not',
  NOTHING_YET: 'nothing_yet',
} as const;
export type WhatWeDid = (typeof WhatWeDid)[keyof typeof WhatWeDid];

registerEnumType(WhatWeDid, {
  name: 'WhatWeDid',
  valuesMap: {
    COULD_NOT: { description: 'We couldn’t, because.' },
    NOTHING_YET: { description: 'No action came of it so far.' },
  },
});

@ObjectType({ description: 'What was said, what was done, and what changed.' })
export class YouSaidWeDidEntry {
  @Field(() => [StoryPart], { description: 'Ideas, threads and replies, where it was first said first.' })
  said: StoryPart[];

  @Field({ description: 'Nobody is known to have said it, as far as the viewer may see.' })
  lacksSource: boolean;

  @Field(() => Action, { nullable: true })
  action: Action | null;

  @Field()
  lacksAction: boolean;

  @Field(() => WhatWeDid)
  answer: WhatWeDid;

  @Field({ description: 'What was done so far, or why it couldn’t be; may be empty. Plain text.' })
  words: string;

  @Field(() => [Evidence], { description: 'What shows what changed, as far as the viewer may see.' })
  evidence: Evidence[];
}
