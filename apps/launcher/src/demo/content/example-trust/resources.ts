import { prose } from '../prose.js';
import type { DemoOfferedChange, DemoResource } from '../sharing.js';

export const resources: DemoResource[] = [
  {
    key: 'four-questions',
    by: 'heron',
    kind: 'template',
    language: 'en',
    title: 'Four questions on one sheet',
    summary:
      'A blank sheet to fill in together, in the room. What matters to you, what helps, what gets in the way, who does what by when. It takes about fifteen minutes.',
    files: [
      {
        type: 'pdf',
        name: 'Four questions - blank sheet.pdf',
        lines: [
          'Four questions on one sheet',
          '',
          'What matters to you now?',
          '',
          'What helps?',
          '',
          'What gets in the way?',
          '',
          'Who does what, by when?',
          '',
          'You keep this sheet. We keep a copy.',
        ],
      },
    ],
    themes: [1, 2],
    settings: ['community_team', 'early_intervention'],
    audience: ['staff', 'service_user'],
    madeBy: 'One community team, with six of the people they see',
    involved:
      'Six service users tried it, and changed the order of the questions. One mother read every draft. One person hated it and said why.',
    core: 'It is filled in together, and the person keeps it. Their words go into the system as they are.',
    adaptable:
      'The wording, the order, the size of the boxes. Print it on coloured paper if that helps to read it.',
    daysAgo: 44,
    reviewInDays: 321,
    versions: [
      {
        note: 'Bigger boxes, and “who does what by when” is now on the front. Two people told us they never turned it over.',
        daysAgo: 16,
      },
    ],
    network: { daysAgo: 15, approved: { by: 'juniper', daysAgo: 14 } },
    followers: ['marigold', 'slow-train'],
  },
  {
    key: 'four-questions-easy',
    by: 'odd-socks',
    kind: 'template',
    language: 'en',
    title: 'Four questions, easy read',
    summary: 'The same four questions in easy read. One question on each page, with a picture.',
    files: [
      {
        type: 'pdf',
        name: 'Four questions - easy read.pdf',
        lines: ['Four questions', '', 'This is your sheet.', '', '1. What is important to you?'],
      },
    ],
    themes: [2],
    audience: ['service_user'],
    format: 'easy_read',
    sameAs: 'four-questions',
    madeBy: 'The easy read group at the drop-in',
    daysAgo: 12,
    reviewInDays: 353,
  },
  {
    key: 'first-ten-minutes',
    by: 'second-kettle',
    kind: 'poster',
    language: 'en',
    title: 'Poster: the first ten minutes belong to you',
    summary:
      'A poster for the waiting room. It says that nobody will open a laptop for the first ten minutes.',
    files: [{ type: 'png', name: 'First ten minutes - poster.png', words: 'ripples' }],
    themes: [1],
    settings: ['community_team', 'inpatient'],
    audience: ['service_user', 'carer', 'staff'],
    madeBy: 'Carers’ group',
    involved: 'Three carers drew it. The team agreed to every word before it went up.',
    adaptable: 'The colours and the number of minutes.',
    daysAgo: 8,
    reviewInDays: 357,
  },
  {
    key: 'what-families-can-be-told',
    by: 'plain-paper',
    kind: 'checklist',
    language: 'en',
    title: 'What you can always tell a family',
    summary:
      'A short list for the office wall: what staff can say to families and friends without breaking anybody’s confidence.',
    body: prose`
      You can always:

      - listen, and write down what they tell you
      - explain how the service works, and who to ring at night
      - say what the words mean
      - ask what they have noticed

      You can’t:

      - say what the person told you, unless the person agreed
    `,
    themes: [2, 3],
    settings: ['community_team', 'crisis_team', 'inpatient'],
    audience: ['staff', 'carer', 'family_friend'],
    involved: 'Written after a discussion here. Two carers and a ward manager agreed the list, line by line.',
    daysAgo: 43,
    reviewInDays: -6,
  },
  {
    key: 'goodbye-letter',
    by: 'slow-train',
    kind: 'guide',
    language: 'en',
    title: 'Saying goodbye when a worker leaves',
    summary: 'Five things to do in the last month, so that nobody finds out from a letterbox.',
    files: [
      {
        type: 'txt',
        name: 'Five things before you leave.txt',
        text: [
          'Five things before you leave',
          '',
          '1. Say it yourself, at least four weeks before.',
          '2. Ask who should know, and who should not.',
          '3. Visit once together with whoever comes next.',
          '4. Write one page together about what has helped.',
          '5. Say thank you, and goodbye.',
        ].join('\n'),
      },
    ],
    themes: [1],
    settings: ['community_team'],
    audience: ['staff'],
    daysAgo: 26,
    reviewInDays: 25,
    network: { daysAgo: 2 },
  },
];

export const offeredChanges: DemoOfferedChange[] = [
  {
    title: 'The first ten minutes without a laptop',
    offer: { daysAgo: 21, showsOwner: true, approved: { by: 'lamplight', daysAgo: 20 } },
  },
];
