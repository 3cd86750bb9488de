import { prose } from '../prose.js';
import type { DemoOfferedChange, DemoResource } from '../sharing.js';

export const resources: DemoResource[] = [
  {
    key: 'un-dudalen',
    by: 'gwylan',
    kind: 'template',
    language: 'cy',
    title: 'Un dudalen i’r noson anodd',
    summary:
      'Dalen wag i’w llenwi gyda’ch gilydd cyn bod ei hangen: beth sy’n helpu, pwy i’w ffonio, beth i beidio â’i ddweud.',
    files: [
      {
        type: 'pdf',
        name: 'Un dudalen - dalen wag.pdf',
        lines: [
          "Un dudalen i'r noson anodd",
          '',
          "Beth sy'n helpu?",
          '',
          "Pwy i'w ffonio?",
          '',
          "Beth i beidio â'i ddweud?",
        ],
      },
    ],
    themes: [3],
    settings: ['crisis_team', 'home'],
    audience: ['service_user', 'carer'],
    madeBy: 'Tîm argyfwng a phum defnyddiwr gwasanaeth',
    involved:
      'Rhoddodd pump o bobl gynnig arni gartref am fis. Newidiodd dau o’r pedwar cwestiwn ar ôl hynny.',
    core: 'Geiriau’r person ei hun, a chopi ar yr oergell.',
    adaptable: 'Y drefn, a’r rhifau ffôn wrth gwrs.',
    daysAgo: 42,
    reviewInDays: 323,
    versions: [
      { note: 'Lle i ysgrifennu beth i beidio â’i ddweud. Gofynnodd tri o bobl am hynny.', daysAgo: 20 },
    ],
    network: { daysAgo: 19, showsOwner: true, approved: { by: 'eithin', daysAgo: 18 } },
    followers: ['ffenest'],
  },
  {
    key: 'one-page-english',
    by: 'drizzle',
    kind: 'template',
    language: 'en',
    title: 'One page for the difficult night',
    summary: 'The same sheet in English: what helps, who to ring, what not to say.',
    files: [
      {
        type: 'pdf',
        name: 'One page - blank sheet.pdf',
        lines: [
          'One page for the difficult night',
          '',
          'What helps?',
          '',
          'Who to ring?',
          '',
          'What not to say?',
        ],
      },
    ],
    themes: [3],
    settings: ['crisis_team', 'home'],
    audience: ['service_user', 'carer'],
    sameAs: 'un-dudalen',
    daysAgo: 11,
    reviewInDays: 354,
  },
  {
    key: 'geirfa-risg',
    by: 'ffenest',
    kind: 'guide',
    language: 'cy',
    title: 'Siarad am risg yn Gymraeg',
    summary: 'Deg brawddeg sy’n agor y sgwrs, a thair sy’n ei chau. Casglwyd yma, gan bobl o’r ddwy ochr.',
    body: prose`
      Brawddegau sy’n agor y sgwrs:

      - “Beth sy’n eich cadw’n ddiogel ar ddiwrnod gwael?”
      - “Pwy fyddech chi am i ni ei ffonio?”
      - “Beth ddylen ni ei wneud yn wahanol y tro nesaf?”

      Brawddegau sy’n ei chau:

      - “Mae’n rhaid i mi ofyn hyn.”
      - “Ydych chi’n risg i chi’ch hun?”
    `,
    themes: [3],
    audience: ['staff', 'service_user'],
    daysAgo: 40,
    reviewInDays: -10,
  },
  {
    key: 'cerdded',
    by: 'carreg-ateb',
    kind: 'story',
    language: 'cy',
    title: 'Mynd am dro: stori gofalwr',
    summary: 'Beth ddigwyddodd pan ofynnodd gweithiwr fy mrawd a gâi gerdded gydag ef yn lle eistedd.',
    body: prose`
      Mae’n haws siarad heb edrych ar ein gilydd. Dywedodd fy mrawd fwy ar y llwybr i’r afon nag mewn dwy flynedd yn y
      swyddfa. Ni weithiodd bob tro: pan oedd hi’n bwrw aethon ni’n ôl i’r swyddfa, a’r un distawrwydd.
    `,
    themes: [1],
    audience: ['staff', 'carer'],
    daysAgo: 7,
    reviewInDays: 358,
  },
];

export const offeredChanges: DemoOfferedChange[] = [
  {
    title: 'The plan comes before the meeting, not after it',
    offer: { daysAgo: 15, approved: { by: 'carreg-ateb', daysAgo: 14 } },
  },
];
