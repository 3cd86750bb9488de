import type { DemoIdea, DemoWorkshop } from '../planning.js';
import { event } from './event.js';

/** Where people vote now. */
const reviews: DemoWorkshop = {
  title: 'A review worth coming to',
  words:
    'What would make you glad that you came? Ideas came in for three weeks. **Now choose: two for each theme.** You can change your mind until voting closes, and nobody can see who chose what.',
  language: 'en',
  openedBy: 'second-kettle',
  facilitators: ['second-kettle', 'heron'],
  openedDaysAgo: 25,
  startsDaysAgo: 23,
  endsDaysAgo: -6,
  tieRule: 'all_tied',
  phases: { collect: 23, merge: 3.2, vote: 2.2 },
  slips: [
    { by: 'blunt-pencil', ideas: ['shorter', 'who-are-you', 'how-it-went'] },
    { by: 'tall-hedge', ideas: ['chair', 'shorter', 'last-time'] },
    { by: 'rook', ideas: ['shorter', 'last-time', 'how-it-went'] },
    { by: 'night-bus', ideas: ['who-are-you', 'chair', 'same-room'] },
    { by: 'marigold', ideas: ['who-are-you', 'last-time'] },
  ],
  themes: [
    {
      theme: 1,
      prompt: 'What would make it easier to say what you came to say?',
      ideas: [
        {
          key: 'last-time',
          sentence: 'Begin with what we said we’d do last time, and whether we did it',
          why: 'Both of us. I’d have to own up too.',
          language: 'en',
          by: 'morning-walk',
          daysAgo: 20.3,
        },
        {
          key: 'how-it-went',
          sentence: 'End with “what did we miss today?”, and wait for the answer',
          why: 'It costs two minutes, and it isn’t a form.',
          language: 'en',
          by: 'slow-train',
          daysAgo: 15.5,
          followers: ['heron'],
        },
        {
          key: 'same-room',
          sentence: 'The same room each time, or a warning that it’s another one',
          why: 'I spend the first ten minutes working out where the door is.',
          language: 'en',
          by: 'night-bus',
          daysAgo: 9.1,
        },
      ],
    },
    {
      theme: 2,
      prompt: 'What would make it your meeting?',
      ideas: [
        {
          key: 'who-are-you',
          sentence: 'Nobody sits in who can’t say why they’re there',
          why: 'Mine had seven people at it and I’d met two.',
          language: 'en',
          by: 'night-bus',
          daysAgo: 21.4,
          from: { thread: 'Bringing my own agenda' },
          followers: ['slow-train', 'juniper'],
        },
        {
          key: 'fewer-people',
          sentence: 'Ask me who should be in the room before you ask them',
          why: 'It’s about me.',
          language: 'en',
          by: 'odd-socks',
          daysAgo: 17.2,
          merged: { into: 'who-are-you', daysAgo: 2.9 },
        },
        {
          key: 'chair',
          sentence: 'Put the second chair out before anybody has to ask for one',
          why: 'Whether or not somebody comes to sit in it, it says that they could.',
          language: 'en',
          by: 'second-kettle',
          daysAgo: 19.8,
        },
        {
          key: 'shorter',
          sentence: 'Forty minutes, and what is left goes to next time',
          why: 'After that I’m agreeing so that I can go.',
          language: 'en',
          by: 'blunt-pencil',
          daysAgo: 12.6,
        },
      ],
    },
  ],
};

/** Where ideas are collected now. */
const safety: DemoWorkshop = {
  title: 'Safety, in words that we’d all use',
  words:
    'For two weeks we collect ideas; then we put together what says the same, and vote. **One sentence is enough.** You can also put one in for somebody who isn’t here, if they’d like you to.',
  language: 'en',
  openedBy: 'juniper',
  facilitators: ['juniper', 'rook'],
  openedDaysAgo: 4.2,
  startsDaysAgo: 3,
  endsDaysAgo: -11,
  tieRule: 'lots',
  phases: { collect: 2.9 },
  themes: [
    {
      theme: 3,
      prompt: 'What would you change about how we talk about safety, or write about it?',
      ideas: [
        {
          key: 'read-mine',
          sentence: 'Nobody’s risk assessment is kept until they have read it',
          why: 'I’d have said what was right about mine. Nobody asked.',
          language: 'en',
          by: 'blunt-pencil',
          daysAgo: 2.1,
          from: { thread: 'I read my risk assessment' },
          followers: ['plain-paper'],
        },
        {
          key: 'person-first',
          sentence: 'Put who the person is above the risk page, not below it',
          why: 'Out of hours that’s the order in which I’d want to meet somebody.',
          language: 'en',
          by: 'rook',
          daysAgo: 1.6,
          from: { thread: 'Who reads the risk section, and what do you do with it?' },
        },
      ],
    },
  ],
};

export const workshops: DemoWorkshop[] = [event, reviews, safety];

/** Put in outside a workshop. */
export const ideas: DemoIdea[] = [
  {
    key: 'quiet-chair',
    sentence: 'One chair in the waiting room that faces the door',
    why: 'All of them face the screen with the names on it. I stand.',
    language: 'en',
    by: 'odd-socks',
    daysAgo: 41.3,
    themes: [1],
    followers: ['night-bus', 'morning-walk'],
  },
  {
    key: 'plain-envelopes',
    sentence: 'Plain envelopes, with no name of a service on the front',
    why: 'I’ve got neighbours.',
    language: 'en',
    by: 'blunt-pencil',
    daysAgo: 7.1,
    themes: [2],
    from: { thread: 'A one-page letter to the person instead of a copy of the form' },
    answers: [
      {
        state: 'already',
        words:
          'Ordered, with a post office box as the return address. The old ones are being used for the recycling.',
        by: 'lamplight',
        role: 'admin',
        daysAgo: 5.2,
      },
    ],
  },
  {
    key: 'start-here',
    sentence: 'Half a page that I can hand to a new worker and say “start here”',
    why: 'So that the first meeting isn’t me reciting my life to somebody looking at a screen.',
    language: 'en',
    by: 'night-bus',
    daysAgo: 0.06,
    themes: [1],
    from: { thread: 'What would you want a new worker to know first?' },
  },
];
