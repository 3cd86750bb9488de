import type { DemoGroup } from '../content.js';

export const groups: DemoGroup[] = [
  {
    key: 'perthnasoedd',
    name: { en: 'Therapeutic relationships', cy: 'Perthnasoedd therapiwtig' },
    description: {
      en: 'Trust, time and language: what helps people work together, and what stands in the way.',
      cy: 'Ymddiriedaeth, amser ac iaith: beth sy’n helpu pobl i gydweithio, a beth sy’n eu rhwystro.',
    },
    access: 'open',
    withoutStaff: false,
    theme: 1,
    followers: ['gwylan', 'llwybr-glas', 'robin-goch', 'ffenest', 'cwmpawd'],
  },
  {
    key: 'partneriaeth',
    name: { en: 'Working in partnership', cy: 'Gweithio mewn partneriaeth' },
    description: {
      en: 'Care and treatment plans that belong to the person, made with those who matter to them.',
      cy: 'Cynlluniau gofal a thriniaeth sy’n perthyn i’r person, wedi’u llunio gyda’r rhai sy’n bwysig iddo.',
    },
    access: 'open',
    withoutStaff: false,
    theme: 2,
    followers: ['gwylan', 'hen-feic', 'nodyn', 'dydd-gwener', 'pont'],
  },
  {
    key: 'risg-a-diogelwch',
    name: { en: 'Risk and safety', cy: 'Risg a diogelwch' },
    description: {
      en: 'Open conversations about risk, as part of the plan. For ideas and practice, not for help now.',
      cy: 'Sgyrsiau agored am risg, yn rhan o’r cynllun. Lle i syniadau ac ymarfer, nid i gael help nawr.',
    },
    access: 'open',
    withoutStaff: false,
    theme: 3,
    followers: ['tide-table', 'ffenest', 'cwmpawd'],
  },
  {
    key: 'aelwyd',
    name: { en: 'The Hearth', cy: 'Yr Aelwyd' },
    description: {
      en: 'A smaller place to talk. Staff of the health board can’t read it. Anybody else can ask to join.',
      cy: 'Lle llai i sgwrsio. All staff y bwrdd iechyd ddim ei ddarllen. Gall unrhyw un arall ofyn am ymuno.',
    },
    access: 'on_request',
    withoutStaff: true,
    members: ['eithin', 'llwybr-glas', 'drizzle', 'long-field', 'mwyar-duon', 'carreg-ateb', 'hen-feic'],
    followers: ['llwybr-glas', 'mwyar-duon'],
    question: {
      en: 'What would you like from this place?',
      cy: 'Beth hoffech chi ei gael o’r lle hwn?',
    },
    requests: [
      {
        from: 'nodyn',
        answer:
          'Mae fy merch wedi dechrau cynllun newydd ac mae’n haws i mi holi pobl sydd wedi bod drwyddo. Byddaf yn gwrando’n fwy na siarad.',
        daysAgo: 1,
      },
    ],
  },
  {
    key: 'dechrau-arni',
    name: { en: 'Getting started', cy: 'Dechrau arni' },
    description: {
      en: 'What we said to each other while this community was being set up.',
      cy: 'Beth ddywedon ni wrth ein gilydd tra oedd y gymuned hon yn cael ei sefydlu.',
    },
    access: 'open',
    withoutStaff: false,
    closed: true,
  },
];
