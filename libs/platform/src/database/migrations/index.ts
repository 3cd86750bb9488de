import { CreatePeople0202611211900 } from './202611211900-create-people.js';
import { CreateActivity0202611211910 } from './202611211910-create-activity.js';
import { CreateDiscussion0202611211920 } from './202611211920-create-discussion.js';
import { CreateDigests0202611211930 } from './202611211930-create-digests.js';
import { LetPeopleIn0202611212100 } from './202611212100-let-people-in.js';
import { RestOnABreak0202611212110 } from './202611212110-rest-on-a-break.js';
import { OpenTheDoor0202611212140 } from './202611212140-open-the-door.js';
import { DeepenDiscussion0202611220900 } from './202611220900-deepen-discussion.js';
import { LookAfter0202611220910 } from './202611220910-look-after.js';
import { FindAndWrite0202611220920 } from './202611220920-find-and-write.js';
import { KeepFiles0202611221000 } from './202611221000-keep-files.js';
import { ShareResources0202611221010 } from './202611221010-share-resources.js';
import { ShareWithNetwork0202611221020 } from './202611221020-share-with-network.js';
import { RelyOnDigests0202611221200 } from './202611221200-rely-on-digests.js';
import { LinkTheChain0202611221290 } from './202611221290-link-the-chain.js';
import { GatherIdeas0202611221300 } from './202611221300-gather-ideas.js';
import { KeepPlans0202611221310 } from './202611221310-keep-plans.js';
import { WelcomeNewcomers0202611221400 } from './202611221400-welcome-newcomers.js';
import { ReportAcross0202611221410 } from './202611221410-report-across.js';
import { TakePapersOut0202611221420 } from './202611221420-take-papers-out.js';
import { TakeIds0202611221430 } from './202611221430-take-ids.js';
import { ForgetPapers0202611221435 } from './202611221435-forget-papers.js';
import { RewordAnswers0202611221440 } from './202611221440-reword-answers.js';

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
  FindAndWrite0202611220920,
  KeepFiles0202611221000,
  ShareResources0202611221010,
  ShareWithNetwork0202611221020,
  RelyOnDigests0202611221200,
  LinkTheChain0202611221290,
  GatherIdeas0202611221300,
  KeepPlans0202611221310,
  WelcomeNewcomers0202611221400,
  ReportAcross0202611221410,
  TakePapersOut0202611221420,
  TakeIds0202611221430,
  ForgetPapers0202611221435,
  RewordAnswers0202611221440,
];
