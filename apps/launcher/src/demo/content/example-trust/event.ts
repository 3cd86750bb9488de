import type { DemoWorkshop } from '../planning.js';

/** The study’s event, made anew: three themes, two votes for each, the results the same day. */
export const event: DemoWorkshop = {
  title: 'What would make the biggest difference?',
  words:
    'Ideas from service users, families, friends and staff, on the three themes of the study. Put yours in here, or come on the day: there is lunch, and a quiet room. **Each of us has two votes for each theme**, and the results go up on the wall before anybody goes home.',
  language: 'en',
  openedBy: 'juniper',
  facilitators: ['juniper', 'second-kettle', 'copper-beech'],
  openedDaysAgo: 154,
  startsDaysAgo: 150,
  endsDaysAgo: 140,
  tieRule: 'all_tied',
  phases: { collect: 150, merge: 140.3, vote: 140.2, results: 140.05 },
  notes:
    'We began with a silence, because somebody asked for one.\n\nWhat was said most often, at every table: *tell us what happens next, even when it is nothing*. Two people left early, and had said on arrival that they would. Nobody asked them why.\n\nNext time: a bigger quiet room, name labels that don’t say what we are, and more chips.',
  attended: { total: 47, lived: 25, working: 15, others: 10 },
  voted: [
    'heron',
    'morning-walk',
    'juniper',
    'second-kettle',
    'plain-paper',
    'blunt-pencil',
    'tall-hedge',
    'slow-train',
    'marigold',
    'night-bus',
    'allotment',
    'copper-beech',
    'odd-socks',
  ],
  themes: [
    {
      theme: 1,
      prompt: 'What would help people and workers to trust each other, and keep it that way?',
      paper: [
        {
          by: 'second-kettle',
          papers: 31,
          valid: 29,
          spoilt: 2,
          votes: { 'taught-by-us': 14, goodbye: 16, 'ten-minutes': 9, 'same-worker': 6, 'how-is-it': 8 },
        },
      ],
      ideas: [
        {
          key: 'taught-by-us',
          sentence: 'Training about relationships, taught by people who use services and by families',
          why: 'They get days on the computer and none on talking to people. We know what good looks like. Pay us and we’ll show you.',
          language: 'en',
          by: 'blunt-pencil',
          daysAgo: 149.4,
          from: { thread: 'Training' },
          votes: 8,
          followers: ['marigold', 'heron'],
          answers: [
            {
              state: 'accepted',
              words:
                'Yes. Three afternoons this year, taught by four of you and paid at the going rate. It goes on the action plan with Marigold’s name on it.',
              by: 'plain-paper',
              role: 'lead',
              daysAgo: 134,
            },
          ],
        },
        {
          key: 'being-late',
          sentence: 'Let us teach staff what twenty minutes late feels like from the other chair',
          why: 'I’ve had a lot of practice.',
          language: 'en',
          by: 'odd-socks',
          daysAgo: 145,
          merged: { into: 'taught-by-us', daysAgo: 140.28 },
        },
        {
          key: 'goodbye',
          sentence: 'Nobody loses a worker without a goodbye, and the next one comes to it',
          why: 'Four workers in three years. I don’t mind people moving on. I mind finding out from a letter.',
          language: 'en',
          by: 'night-bus',
          daysAgo: 147.2,
          votes: 7,
          followers: ['odd-socks', 'juniper'],
          answers: [
            {
              state: 'accepted',
              words:
                'Yes. Slow Train writes down what a good goodbye needs, and every team tries it. We’ll say here how it went, also where it didn’t.',
              by: 'plain-paper',
              role: 'lead',
              daysAgo: 134,
            },
          ],
        },
        {
          key: 'ten-minutes',
          sentence: 'The first ten minutes of every appointment without a screen',
          why: 'People talk to the side of our heads.',
          language: 'en',
          by: 'slow-train',
          daysAgo: 146.1,
          votes: 3,
          answers: [
            {
              state: 'looking',
              words:
                'One team tries it first, with the people they see as judges. In a few months we’ll look at what they say, and decide.',
              by: 'plain-paper',
              role: 'lead',
              daysAgo: 133.5,
            },
          ],
        },
        {
          key: 'same-worker',
          sentence: 'The same worker for two years, or an honest word about why not',
          why: 'By the time I’ve told it all once, it’s somebody new.',
          language: 'en',
          by: 'tall-hedge',
          daysAgo: 144.3,
          votes: 2,
          answers: [
            {
              state: 'not_now',
              words:
                'We couldn’t promise the two years and mean it: people leave, fall ill and have babies. What we can do is the honest word, and a proper goodbye. That is on the plan.',
              by: 'plain-paper',
              role: 'lead',
              daysAgo: 132.5,
            },
          ],
        },
        {
          key: 'how-is-it',
          sentence: 'Ask us regularly what it is like to work with you, and show everybody the answers',
          why: 'Somebody at the drop-in asked me to put this in. She’d answer on paper, and she’d want to see what came of it.',
          language: 'en',
          by: 'copper-beech',
          daysAgo: 143.2,
          onBehalf: true,
          votes: 5,
          followers: ['blunt-pencil', 'morning-walk'],
          answers: [
            {
              state: 'accepted',
              words:
                'Yes, about teams and never about one worker, on paper too, and nothing shown from fewer than eight answers.',
              by: 'plain-paper',
              role: 'lead',
              daysAgo: 132.4,
            },
          ],
        },
      ],
    },
    {
      theme: 2,
      prompt: 'What would make the plan belong to the person it is about?',
      paper: [
        {
          by: 'second-kettle',
          papers: 31,
          valid: 30,
          spoilt: 1,
          votes: { 'in-the-room': 19, letter: 12, 'whom-to-listen-to': 12, evenings: 11, 'drop-in': 3 },
        },
      ],
      ideas: [
        {
          key: 'in-the-room',
          sentence: 'Write the plan together, in the room, in the person’s own words',
          why: 'The best review I’ve had was the one where we started with my three things.',
          language: 'en',
          by: 'morning-walk',
          daysAgo: 149.1,
          from: { thread: 'Bringing my own agenda' },
          votes: 10,
          followers: ['heron', 'slow-train'],
          answers: [
            {
              state: 'accepted',
              words:
                'Yes. Heron’s team starts, with one sheet of paper and four questions, and the others follow when it works.',
              by: 'plain-paper',
              role: 'lead',
              daysAgo: 134,
            },
          ],
        },
        {
          key: 'no-translating',
          sentence: 'Stop turning what we say into other words',
          why: 'I said I’d like to sleep in my own bed. It became “accommodation needs”.',
          language: 'en',
          by: 'odd-socks',
          daysAgo: 145.1,
          from: { thread: 'What is a care plan for? Six answers I was given' },
          merged: { into: 'in-the-room', daysAgo: 140.27 },
        },
        {
          key: 'letter',
          sentence: 'One page we can read, instead of eleven that we can’t',
          why: 'The thing I asked for was on page nine.',
          language: 'en',
          by: 'night-bus',
          daysAgo: 144.8,
          votes: 6,
          answers: [
            {
              state: 'accepted',
              words:
                'Yes: a letter that starts with “Dear” and says who does what. Lamplight looks after it.',
              by: 'plain-paper',
              role: 'lead',
              daysAgo: 133,
            },
          ],
        },
        {
          key: 'whom-to-listen-to',
          sentence: 'Write on every plan whom to listen to, and about what',
          why: 'I’m not a carer, I’m his brother. But I know by how he’s digging what sort of week it is.',
          language: 'en',
          by: 'allotment',
          daysAgo: 148.6,
          from: { thread: 'Am I a carer?' },
          votes: 6,
          followers: ['second-kettle', 'tall-hedge'],
          answers: [
            {
              state: 'accepted',
              words:
                'Yes, where the person wants it, in their words, with a date. Second Kettle leads on it, so that it isn’t only us deciding.',
              by: 'plain-paper',
              role: 'lead',
              daysAgo: 133,
            },
          ],
        },
        {
          key: 'evenings',
          sentence: 'Reviews in the evening or on a Saturday, so that people with jobs can come',
          why: 'A father asked me to put this in. He has used eleven days of leave on meetings.',
          language: 'en',
          by: 'second-kettle',
          daysAgo: 142.2,
          onBehalf: true,
          votes: 3,
          answers: [
            {
              state: 'accepted',
              words: 'We’ll try two evenings a month in one team, and tell you honestly whether it can last.',
              by: 'plain-paper',
              role: 'lead',
              daysAgo: 132,
            },
          ],
        },
        {
          key: 'drop-in',
          sentence: 'Let people have their review at the drop-in, if they’d rather',
          why: 'There’s a kettle, a door that shuts and a side way out.',
          language: 'en',
          by: 'copper-beech',
          daysAgo: 141.5,
          votes: 0,
          answers: [
            {
              state: 'already',
              words:
                'It’s happening: two people have had theirs there and a third has asked. Nobody had said so out loud, so we’re saying it.',
              by: 'second-kettle',
              role: 'champion',
              daysAgo: 131,
            },
          ],
        },
      ],
    },
    {
      theme: 3,
      prompt: 'What would let us talk about risk openly, and not behind anybody’s back?',
      paper: [
        {
          by: 'copper-beech',
          papers: 31,
          valid: 28,
          spoilt: 3,
          votes: { 'risk-together': 17, 'who-noticed': 15, 'two-questions': 9, 'whom-to-ring': 8 },
        },
      ],
      ideas: [
        {
          key: 'risk-together',
          sentence: 'Fill in the risk page together, and read it out before anybody goes home',
          why: 'We’d walk out of a good meeting and write the frightening part on our own.',
          language: 'en',
          by: 'rook',
          daysAgo: 146.4,
          votes: 9,
          followers: ['blunt-pencil', 'plain-paper'],
          answers: [
            {
              state: 'accepted',
              words:
                'Yes, starting with the duty team. Where the person and we don’t agree, both views go in, in the same size of writing.',
              by: 'plain-paper',
              role: 'lead',
              daysAgo: 134,
            },
          ],
        },
        {
          key: 'who-noticed',
          sentence: 'Ask the people who notice first, and write down what they see',
          why: 'There was a meeting about what could have been seen sooner. The people who had seen it weren’t at it.',
          language: 'en',
          by: 'allotment',
          daysAgo: 147.9,
          from: { thread: 'Nobody asked us what we had noticed' },
          votes: 7,
          followers: ['juniper'],
          answers: [
            {
              state: 'accepted',
              words:
                'Yes. It belongs with “whom to listen to”, so it is one action on the plan and nobody has to ask twice.',
              by: 'plain-paper',
              role: 'lead',
              daysAgo: 133,
            },
          ],
        },
        {
          key: 'ring-in',
          sentence: 'Somebody to ring when we notice something, who needn’t tell us anything',
          why: 'Privacy is about what comes out. Nothing stops it going in.',
          language: 'en',
          by: 'tall-hedge',
          daysAgo: 144.2,
          merged: { into: 'who-noticed', daysAgo: 140.26 },
        },
        {
          key: 'two-questions',
          sentence: 'Ask “what worries you, and what worries me?” before anybody says “risk”',
          why: 'People had a lot to say about safety that had never come up under “risk”.',
          language: 'en',
          by: 'slow-train',
          daysAgo: 145.7,
          votes: 4,
          answers: [
            {
              state: 'looking',
              words:
                'Some of us like it, and Blunt Pencil wants the plain word kept. We’re asking more people.',
              by: 'juniper',
              role: 'champion',
              daysAgo: 130,
            },
            {
              state: 'accepted',
              words:
                'Both, so that nothing is hidden: the page will be called “Staying safe (this is our risk assessment)”, and opens with the two questions.',
              by: 'lamplight',
              role: 'admin',
              daysAgo: 10.6,
            },
          ],
        },
        {
          key: 'whom-to-ring',
          sentence: 'Say on every letter whom to ring when it’s nine in the evening',
          why: 'The number on mine is for an office that shuts at five.',
          language: 'en',
          by: 'night-bus',
          daysAgo: 143.9,
          votes: 4,
          answers: [
            {
              state: 'accepted',
              words: 'Yes. It is one line on each template, and there are nineteen templates.',
              by: 'plain-paper',
              role: 'lead',
              daysAgo: 131.5,
            },
          ],
        },
      ],
    },
  ],
};
