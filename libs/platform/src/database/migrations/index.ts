import { CreatePeople0202611211900 } from './202611211900-create-people.js';
import { CreateActivity0202611211910 } from './202611211910-create-activity.js';
import { CreateDiscussion0202611211920 } from './202611211920-create-discussion.js';
import { CreateDigests0202611211930 } from './202611211930-create-digests.js';
import { LetPeopleIn0202611212100 } from './202611212100-let-people-in.js';
import { RestOnABreak0202611212110 } from './202611212110-rest-on-a-break.js';
import { OpenTheDoor0202611212140 } from './202611212140-open-the-door.js';
import { DeepenDiscussion0202611220900 } from './202611220900-deepen-discussion.js';
import { LookAfter0202611220910 } from './202611220910-look-after.js';

/** In the order they run. TypeORM reads a migration's place from the last 13 digits of its name. */
export const migrations = [
  CreatePeople0202611211900,
  CreateActivity0202611211910,
  CreateDiscussion0202611211920,
  CreateDigests0202611211930,
  LetPeopleIn0202611212100,
  RestOnABreak0202611212110,
  OpenTheDoor0202611212140,
  DeepenDiscussion0202611220900,
  LookAfter0202611220910,
];
