import type { DemoCase } from '../content.js';

export const reports: DemoCase[] = [
  {
    about: 'nobody-would-notice',
    reports: [
      {
        from: 'mwyar-duon',
        reason: 'worried',
        words:
          'Dw i’n nabod y frawddeg honna o’r tu mewn. Gaiff rhywun holi sut mae Long Field, os gwelwch yn dda?',
        hoursAgo: 4,
      },
      { from: 'gwylan', reason: 'worried', words: '', hoursAgo: 3 },
    ],
  },
  {
    about: 'cracked-record',
    reports: [
      {
        from: 'hen-feic',
        reason: 'hurtful',
        words: 'She wrote about her own life, and got told it was a cracked record.',
        hoursAgo: 11,
      },
    ],
  },
  {
    about: 'life-coaching',
    reports: [{ from: 'ffenest', reason: 'spam', words: '', hoursAgo: 40 }],
    taken: { by: 'eithin', hoursAgo: 7 },
    notes: [
      {
        from: 'eithin',
        text: 'Dw i’n meddwl mai caredigrwydd sydd yma, nid busnes. Fe ofynna i i Tide Table yn gyntaf.',
        hoursAgo: 6.5,
      },
    ],
  },
  {
    about: 'y-postmon',
    reports: [
      {
        from: 'nodyn',
        reason: 'identifies',
        words: 'Mae’n hawdd gwybod pwy yw e: un dyn yn y stryd sy’n cadw colomennod.',
        hoursAgo: 32,
      },
    ],
    taken: { by: 'carreg-ateb', hoursAgo: 27 },
    decided: {
      by: 'carreg-ateb',
      decision: 'ask_to_edit',
      hoursAgo: 26,
      reason:
        'Diolch am anfon pobl at y bwrdd. Mae’r stryd a’r colomennod yn dangos pwy yw e. Allwch chi ei ddweud hebddyn nhw? Wedyn bydd pawb yn gallu ei ddarllen eto.',
    },
  },
  {
    about: 'three-things',
    reports: [
      {
        from: 'tide-table',
        reason: 'other',
        words: 'Was that hers to tell us?',
        hoursAgo: 17,
      },
    ],
    taken: { by: 'eithin', hoursAgo: 14 },
    decided: {
      by: 'eithin',
      decision: 'no_action',
      hoursAgo: 13.5,
      reason:
        'We looked at your reply because somebody asked us to. Nobody could be recognised from it, and it helps. It stays as it is.',
    },
  },
];
