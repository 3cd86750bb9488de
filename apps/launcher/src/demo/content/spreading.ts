import type { DemoAdoption, DemoQuestion } from './sharing.js';

const trust = 'example-trust';
const board = 'bwrdd-enghreifftiol';

/** Who uses what, within a community and between the two. */
export const adoptions: DemoAdoption[] = [
  {
    of: { community: trust, key: 'four-questions' },
    community: trust,
    by: 'marigold',
    setting: 'Riverside community team',
    language: 'en',
    steps: [
      { stage: 'trying', daysAgo: 37 },
      { stage: 'using', daysAgo: 12 },
    ],
    kept: 'All four questions, and that the person keeps the sheet.',
    changed: 'We print it on yellow paper. White gets lost in the pile.',
    happened:
      'Reviews take ten minutes longer. We stopped writing the plan up twice, so it comes out even. Two people would rather talk than write, and that is fine.',
    mayAsk: true,
  },
  {
    of: { community: trust, key: 'four-questions' },
    community: trust,
    by: 'copper-beech',
    setting: 'Saturday drop-in',
    language: 'en',
    steps: [
      { stage: 'interested', daysAgo: 41 },
      { stage: 'trying', daysAgo: 34 },
      { stage: 'stopped', daysAgo: 5 },
    ],
    happened:
      'It didn’t work for us. People come to get away from forms, and this looked like one. We still ask the first question over tea.',
  },
  {
    of: { community: trust, key: 'four-questions' },
    community: board,
    by: 'robin-goch',
    setting: 'Tîm cymunedol y glannau',
    language: 'cy',
    steps: [
      { stage: 'interested', daysAgo: 13 },
      { stage: 'adapted', daysAgo: 4 },
    ],
    kept: 'Y pedwar cwestiwn, a bod y person yn cadw’r ddalen.',
    changed: 'Gwnaethom hi’n ddwyieithog, gyda’r ddwy iaith ochr yn ochr.',
    happened:
      'Mae’n gweithio’n dda gartref. Ar y ward nid oedd amser i’w llenwi gyda’n gilydd, felly rhoesom y gorau iddi yno.',
    mayAsk: true,
  },
  {
    of: { community: trust, key: 'four-questions' },
    community: board,
    by: 'cwmpawd',
    setting: 'Older people’s team',
    language: 'en',
    steps: [{ stage: 'trying', daysAgo: 3 }],
    happened: 'Too early to say. The boxes are small for some people’s handwriting.',
    mayAsk: true,
  },
  {
    of: { community: board, key: 'un-dudalen' },
    community: trust,
    by: 'juniper',
    setting: 'The Bench, a group without staff',
    language: 'en',
    steps: [{ stage: 'interested', daysAgo: 17 }],
    onlyHere: true,
  },
  {
    of: { community: board, key: 'un-dudalen' },
    community: trust,
    by: 'heron',
    setting: 'Home treatment team',
    language: 'en',
    steps: [
      { stage: 'interested', daysAgo: 16 },
      { stage: 'trying', daysAgo: 6 },
    ],
    changed: 'We use the English sheet, and added the number of our own crisis line.',
    happened: 'Three people have one on the fridge. One said no, and we left it.',
    mayAsk: true,
  },
  {
    of: { community: trust, key: 'The first ten minutes without a laptop' },
    community: board,
    by: 'ffenest',
    setting: 'Tîm ymyrraeth gynnar',
    language: 'cy',
    steps: [{ stage: 'using', daysAgo: 10 }],
    happened: 'Deg munud oedd yn ormod i ddechrau. Pum munud yw hi gyda ni, ac mae pawb yn ei wneud.',
    mayAsk: true,
  },
];

export const questions: DemoQuestion[] = [
  {
    of: { community: trust, key: 'four-questions' },
    from: { community: trust, by: 'second-kettle' },
    language: 'en',
    body: 'Has anybody filled it in together with somebody’s family in the room? Who held the pen?',
    daysAgo: 3.5,
    answers: [
      {
        community: board,
        by: 'robin-goch',
        language: 'en',
        body: 'Twice. The first time the son held the pen, and it became his plan. Now we ask the person first, and there are two pens on the table.',
        daysAgo: 2.5,
      },
      {
        community: trust,
        by: 'marigold',
        language: 'en',
        body: 'Once, with a sister. She filled in “what helps” while he talked, and read it back to him. He crossed out half and laughed.',
        daysAgo: 1.5,
      },
    ],
  },
];
