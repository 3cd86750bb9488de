import { aelwyd } from './bwrdd-enghreifftiol/aelwyd.js';
import { cyhoeddiadau } from './bwrdd-enghreifftiol/cyhoeddiadau.js';
import { cynllun } from './bwrdd-enghreifftiol/cynllun.js';
import { dechrauArni } from './bwrdd-enghreifftiol/dechrau-arni.js';
import { geiriauSynGweithio } from './bwrdd-enghreifftiol/geiriau-syn-gweithio.js';
import { glossary } from './bwrdd-enghreifftiol/glossary.js';
import { groups } from './bwrdd-enghreifftiol/groups.js';
import { gweithdai, syniadau } from './bwrdd-enghreifftiol/gweithdai.js';
import { keeping } from './bwrdd-enghreifftiol/keeping.js';
import { members } from './bwrdd-enghreifftiol/members.js';
import { partneriaethPractice } from './bwrdd-enghreifftiol/partneriaeth-practice.js';
import { partneriaeth } from './bwrdd-enghreifftiol/partneriaeth.js';
import { perthnasoeddPractice } from './bwrdd-enghreifftiol/perthnasoedd-practice.js';
import { perthnasoedd } from './bwrdd-enghreifftiol/perthnasoedd.js';
import { reports } from './bwrdd-enghreifftiol/reports.js';
import { risgADiogelwch } from './bwrdd-enghreifftiol/risg-a-diogelwch.js';
import type { DemoCommunity } from './content.js';
import { offeredChanges, resources } from './bwrdd-enghreifftiol/adnoddau.js';

export const bwrddEnghreifftiol: DemoCommunity = {
  slug: 'bwrdd-enghreifftiol',
  odsCode: 'DEMO-W1',
  nation: 'wales',
  name: { en: 'Example Health Board (demo)', cy: 'Bwrdd Iechyd Enghreifftiol (demo)' },
  welcome: {
    en: 'A place for service users, families, friends and staff to change together how care is planned. Write in Welsh or in English, about how things work, under a name you choose. Leave out anything from somebody’s care record.',
    cy: 'Lle i ddefnyddwyr gwasanaeth, teuluoedd, ffrindiau a staff gydweithio i newid sut mae gofal yn cael ei gynllunio. Ysgrifennwch yn Gymraeg neu yn Saesneg, am sut mae pethau’n gweithio, o dan enw o’ch dewis. Peidiwch â chynnwys dim byd o gofnod gofal neb.',
  },
  keeping,
  members,
  groups,
  threads: [
    ...cyhoeddiadau,
    ...perthnasoedd,
    ...perthnasoeddPractice,
    geiriauSynGweithio,
    ...partneriaeth,
    ...partneriaethPractice,
    ...risgADiogelwch,
    ...aelwyd,
    ...dechrauArni,
  ],
  glossary,
  reports,
  resources,
  offeredChanges,
  workshops: gweithdai,
  ideas: syniadau,
  plans: [cynllun],
};
