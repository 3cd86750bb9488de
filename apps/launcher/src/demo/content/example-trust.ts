import type { DemoCommunity } from './content.js';
import { announcements } from './example-trust/announcements.js';
import { bench } from './example-trust/bench.js';
import { gettingStarted } from './example-trust/getting-started.js';
import { glossary } from './example-trust/glossary.js';
import { groups } from './example-trust/groups.js';
import { keeping } from './example-trust/keeping.js';
import { members } from './example-trust/members.js';
import { partnershipPractice } from './example-trust/partnership-practice.js';
import { partnership } from './example-trust/partnership.js';
import { relationshipsPractice } from './example-trust/relationships-practice.js';
import { relationships } from './example-trust/relationships.js';
import { plan } from './example-trust/plan.js';
import { reports } from './example-trust/reports.js';
import { offeredChanges, resources } from './example-trust/resources.js';
import { riskAndSafety } from './example-trust/risk-and-safety.js';
import { smallThings } from './example-trust/small-things.js';
import { whoIsInTheRoom } from './example-trust/who-is-in-the-room.js';
import { ideas, workshops } from './example-trust/workshops.js';

export const exampleTrust: DemoCommunity = {
  slug: 'example-trust',
  odsCode: 'DEMO-E1',
  nation: 'england',
  name: { en: 'Example Trust (demo)', cy: 'Ymddiriedolaeth Enghreifftiol (demo)' },
  welcome: {
    en: 'A place for service users, families, friends and staff to change together how care is planned. Write about how things work, under a name you choose. Leave out anything from somebody’s care record.',
    cy: 'Lle i ddefnyddwyr gwasanaeth, teuluoedd, ffrindiau a staff gydweithio i newid sut mae gofal yn cael ei gynllunio. Ysgrifennwch am sut mae pethau’n gweithio, o dan enw o’ch dewis. Peidiwch â chynnwys dim byd o gofnod gofal neb.',
  },
  keeping,
  members,
  groups,
  threads: [
    ...announcements,
    ...relationships,
    ...relationshipsPractice,
    smallThings,
    ...partnership,
    ...partnershipPractice,
    ...whoIsInTheRoom,
    ...riskAndSafety,
    ...bench,
    ...gettingStarted,
  ],
  glossary,
  reports,
  resources,
  offeredChanges,
  workshops,
  ideas,
  plans: [plan],
};
