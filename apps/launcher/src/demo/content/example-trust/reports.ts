import type { DemoCase } from '../content.js';

export const reports: DemoCase[] = [
  {
    about: 'tired-of-tuesday',
    reports: [
      {
        from: 'rook',
        reason: 'worried',
        words:
          'Odd Socks doesn’t usually write like this. Perhaps nothing, but I’d want somebody to ask how they are.',
        hoursAgo: 6,
      },
      { from: 'plain-paper', reason: 'worried', words: '', hoursAgo: 4.5 },
    ],
  },
  {
    about: 'weighted-blankets',
    reports: [
      {
        from: 'copper-beech',
        reason: 'spam',
        words: 'I have nothing against blankets. It’s the price list.',
        hoursAgo: 26,
      },
    ],
  },
  {
    about: 'the-one-at-the-health-centre',
    reports: [
      {
        from: 'heron',
        reason: 'identifies',
        words:
          'It’s one of my colleagues, and everybody in the building would know him. What is said about the typing is fair.',
        hoursAgo: 9,
      },
      { from: 'marigold', reason: 'identifies', words: 'The car.', hoursAgo: 8 },
    ],
    taken: { by: 'slow-train', hoursAgo: 3 },
    notes: [
      {
        from: 'slow-train',
        text: 'I work with him, so I’d rather Juniper looked at the wording with me. I would keep the sentence about typing and lose the beard and the car.',
        hoursAgo: 2.8,
      },
    ],
  },
  {
    about: 'the-corner-flat',
    reports: [
      {
        from: 'tall-hedge',
        reason: 'identifies',
        words: 'There is one chip shop with a corner flat, and I think I know his sister.',
        hoursAgo: 24,
      },
    ],
    taken: { by: 'second-kettle', hoursAgo: 22 },
    decided: {
      by: 'second-kettle',
      decision: 'ask_to_edit',
      hoursAgo: 21,
      reason:
        'It’s a lovely story, and we would like others to read it. His work and where he lives could show who he is. Could you tell it without those? The sea is enough.',
    },
  },
  {
    about: 'whatever-you-send',
    reports: [
      { from: 'odd-socks', reason: 'hurtful', words: 'I asked a real question.', hoursAgo: 38 },
      { from: 'morning-walk', reason: 'hurtful', words: '', hoursAgo: 37 },
    ],
    taken: { by: 'second-kettle', hoursAgo: 32 },
    decided: {
      by: 'second-kettle',
      decision: 'remove',
      hoursAgo: 31,
      reason:
        'We removed your reply because it tells somebody that their trouble is not worth the postage. You are welcome here, and so is disagreeing about the plan itself.',
    },
  },
  {
    about: 'she-would-know',
    reports: [
      {
        from: 'allotment',
        reason: 'other',
        words: 'It sounds as if one worker is meant.',
        hoursAgo: 19,
      },
    ],
    taken: { by: 'juniper', hoursAgo: 16 },
    decided: {
      by: 'juniper',
      decision: 'no_action',
      hoursAgo: 15.5,
      reason:
        'We looked at your reply because somebody asked us to. It names nobody, and what it says matters to what Heron asked. It stays as it is.',
    },
  },
];
