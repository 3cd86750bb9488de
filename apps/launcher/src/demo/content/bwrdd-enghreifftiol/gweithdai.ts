import type { DemoIdea, DemoWorkshop } from '../planning.js';
import { diwrnod } from './diwrnod.js';

/** Lle mae pobl yn pleidleisio nawr. */
const adolygiad: DemoWorkshop = {
  title: 'Adolygiad gwerth dod iddo',
  words:
    'Beth fyddai’n gwneud i chi fod yn falch eich bod wedi dod? Daeth syniadau i mewn am dair wythnos. **Nawr dewiswch ddau.** Gallwch newid eich meddwl nes i’r bleidlais gau, a does neb yn gallu gweld pwy ddewisodd beth.',
  language: 'cy',
  openedBy: 'carreg-ateb',
  facilitators: ['carreg-ateb', 'gwylan'],
  openedDaysAgo: 24,
  startsDaysAgo: 22,
  endsDaysAgo: -7,
  tieRule: 'all_tied',
  phases: { collect: 22, merge: 3.4, vote: 2.3 },
  slips: [
    { by: 'drizzle', ideas: ['good-news', 'y-gadair'] },
    { by: 'hen-feic', ideas: ['y-gadair', 'un-person'] },
    { by: 'robin-goch', ideas: ['good-news', 'tri-pheth'] },
    { by: 'mwyar-duon', ideas: ['tri-pheth', 'good-news'] },
  ],
  themes: [
    {
      theme: 2,
      prompt: 'Beth fyddai’n ei wneud yn gyfarfod i chi?',
      ideas: [
        {
          key: 'good-news',
          sentence: 'Dechrau gyda’r hyn aeth yn iawn eleni',
          why: 'Roedd hi’n flwyddyn dda i mi, a doedd hi ddim yn y cynllun o gwbl.',
          language: 'cy',
          by: 'llwybr-glas',
          daysAgo: 20.2,
          followers: ['mwyar-duon'],
        },
        {
          key: 'yn-iawn',
          sentence: 'Somewhere to put the good things',
          why: 'Mine has a heading for everything else.',
          language: 'en',
          by: 'long-field',
          daysAgo: 16.4,
          merged: { into: 'good-news', daysAgo: 3.1 },
        },
        {
          key: 'tri-pheth',
          sentence: 'Fy nhri pheth i yn gyntaf, cyn i neb agor y ffurflen',
          why: 'Maen nhw ar gerdyn yn fy mhoced. Fel arfer maen nhw’n dal yno wrth i mi fynd adref.',
          language: 'cy',
          by: 'mwyar-duon',
          daysAgo: 8.6,
          from: { thread: 'Rhywun wrth eich ochr cyn yr adolygiad' },
        },
        {
          key: 'y-gadair',
          sentence: 'A chair for whoever made the tea',
          why: 'Three polite people in one small house, and nobody’s said anything.',
          language: 'en',
          by: 'hen-feic',
          daysAgo: 11.3,
          followers: ['carreg-ateb', 'nodyn'],
        },
        {
          key: 'un-person',
          sentence: 'Neb yn yr ystafell na all ddweud pam ei fod yno',
          why: 'Gan gynnwys ni, y staff. Rydw i wedi bod yno heb wybod pam.',
          language: 'cy',
          by: 'gwylan',
          daysAgo: 13.1,
        },
      ],
    },
  ],
};

/** Lle mae syniadau’n cael eu casglu nawr. */
const llythyrau: DemoWorkshop = {
  title: 'Llythyrau y byddai rhywun eisiau eu hagor',
  words:
    'Rydyn ni’n casglu syniadau am bythefnos, yn rhoi at ei gilydd y rhai sy’n dweud yr un peth, ac yna’n pleidleisio. **Mae un frawddeg yn ddigon.** Gallwch gynnig un ar ran rhywun arall hefyd, os yw’n dymuno hynny.\n\nOne sentence is enough, in either language.',
  language: 'cy',
  openedBy: 'eithin',
  facilitators: ['eithin', 'llechen'],
  openedDaysAgo: 4.4,
  startsDaysAgo: 3,
  endsDaysAgo: -11,
  tieRule: 'lots',
  phases: { collect: 2.8 },
  themes: [
    {
      theme: 1,
      prompt: 'Beth fyddech chi’n ei newid am y llythyrau a ddaw oddi wrthon ni?',
      ideas: [
        {
          key: 'brawddeg-fer',
          sentence: 'Dechrau pob llythyr gyda brawddeg fer, fel petaech chi’n siarad',
          why: 'Mae’r rhan fwyaf yn dechrau gyda brawddeg hirach na dim y mae neb erioed wedi’i ddweud yn y gegin.',
          language: 'cy',
          by: 'ffenest',
          daysAgo: 2.2,
          from: { thread: 'Un frawddeg a helpodd / One sentence that helped' },
          followers: ['eithin'],
        },
        {
          key: 'not-by-letter',
          sentence: 'If it’s about a person leaving, ring before you write',
          why: 'Letter came Saturday. First appointment Tuesday.',
          language: 'en',
          by: 'drizzle',
          daysAgo: 1.05,
          from: { thread: 'They changed my worker and told the letterbox' },
        },
      ],
    },
  ],
};

export const gweithdai: DemoWorkshop[] = [diwrnod, adolygiad, llythyrau];

/** Y tu allan i weithdy. */
export const syniadau: DemoIdea[] = [
  {
    key: 'ble-i-barcio',
    sentence: 'Holi ble i barcio, cyn y tro cyntaf',
    why: 'Mae pawb yn y pentref yn adnabod y car.',
    language: 'cy',
    by: 'nodyn',
    daysAgo: 40.4,
    themes: [1],
    followers: ['hen-feic'],
  },
  {
    key: 'rhif-nos',
    sentence: 'Rhif y tîm nos ar gefn y cerdyn apwyntiad',
    why: 'Mae’r cerdyn yn fy mhwrs. Mae’r llythyr yn rhywle.',
    language: 'cy',
    by: 'mwyar-duon',
    daysAgo: 12.2,
    themes: [3],
    answers: [
      {
        state: 'looking',
        words:
          'Rydyn ni’n holi faint o gardiau sydd wedi’u hargraffu’n barod, ac a oes modd rhoi sticer ar y rheini.',
        by: 'llechen',
        role: 'admin',
        daysAgo: 8.1,
      },
    ],
  },
  {
    key: 'tractor-rule',
    sentence: 'The tractor rule: whoever it is about helps to write it',
    why: 'I wrote the one for the machinery, because I’m the one who uses the thing.',
    language: 'en',
    by: 'long-field',
    daysAgo: 0.5,
    themes: [3],
    from: { thread: 'My tractor has a better risk assessment than I do' },
    followers: ['tide-table'],
  },
];
