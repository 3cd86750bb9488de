import type { DemoGroup } from '../content.js';

export const groups: DemoGroup[] = [
  {
    key: 'relationships',
    name: { en: 'Therapeutic relationships', cy: 'Perthnasoedd therapiwtig' },
    description: {
      en: 'What makes working together feel safe, honest and human, and what gets in the way.',
      cy: 'Beth sy’n gwneud cydweithio’n ddiogel, yn onest ac yn ddynol, a beth sy’n rhwystr.',
    },
    access: 'open',
    withoutStaff: false,
    theme: 1,
    followers: ['heron', 'morning-walk', 'marigold', 'slow-train', 'plain-paper'],
  },
  {
    key: 'partnership',
    name: { en: 'Working in partnership', cy: 'Gweithio mewn partneriaeth' },
    description: {
      en: 'Planning care with the person, and with family and friends where they are wanted.',
      cy: 'Cynllunio gofal gyda’r person, a gyda theulu a ffrindiau lle mae croeso iddynt.',
    },
    access: 'open',
    withoutStaff: false,
    theme: 2,
    followers: ['heron', 'tall-hedge', 'allotment', 'copper-beech', 'odd-socks', 'wayfinder'],
  },
  {
    key: 'risk-and-safety',
    name: { en: 'Risk and safety', cy: 'Risg a diogelwch' },
    description: {
      en: 'Talking openly about risk, and making it part of the plan. For ideas and practice, not for help now.',
      cy: 'Siarad yn agored am risg, a’i gwneud yn rhan o’r cynllun. Lle i syniadau ac ymarfer, nid i gael help nawr.',
    },
    access: 'open',
    withoutStaff: false,
    theme: 3,
    followers: ['rook', 'slow-train', 'plain-paper'],
  },
  {
    key: 'bench',
    name: { en: 'The Bench', cy: 'Y Fainc' },
    description: {
      en: 'A smaller place to sit and talk. Staff of the trust can’t read it. Anybody else can ask to join.',
      cy: 'Lle llai i eistedd a sgwrsio. All staff yr ymddiriedolaeth ddim ei ddarllen. Gall unrhyw un arall ofyn am ymuno.',
    },
    access: 'on_request',
    withoutStaff: true,
    members: ['juniper', 'morning-walk', 'blunt-pencil', 'night-bus', 'odd-socks', 'second-kettle'],
    followers: ['morning-walk', 'odd-socks'],
    question: {
      en: 'What would you like from this place?',
      cy: 'Beth hoffech chi ei gael o’r lle hwn?',
    },
    requests: [
      {
        from: 'tall-hedge',
        answer:
          'My brother’s plan is due again and I would like to talk it over with people who have sat on the other side of the table. I can mostly listen.',
        daysAgo: 2,
      },
    ],
  },
  {
    key: 'getting-started',
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
