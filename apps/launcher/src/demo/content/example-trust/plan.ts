import type { DemoPlan } from '../planning.js';

export const plan: DemoPlan = {
  title: 'What we said we would change',
  aim: 'People who use our services, their families and friends, and the staff can say that care is planned with them, by somebody they know, and that risk is talked about openly.',
  summary:
    'This plan comes from the ideas that 47 of us worked on together. Each action says who first asked for it and what should be different. Where we couldn’t do something, it says so and why.',
  language: 'en',
  lead: 'plain-paper',
  openedDaysAgo: 136,
  endsInDays: 229,
  followers: ['juniper', 'second-kettle', 'lamplight', 'morning-walk', 'heron', 'blunt-pencil', 'wayfinder'],
  actions: [
    {
      what: 'Three afternoons about relationships, taught by people who use services and by families',
      why: 'Every community team has spent an afternoon learning from people on the other side of the table, and has changed one thing since.',
      language: 'en',
      owner: 'marigold',
      deputy: 'heron',
      dueInDays: -15,
      themes: [1],
      involved: ['staff', 'service_user', 'carer'],
      involvement:
        'Four people who use services and one carer planned and taught all three afternoons, and were paid. They decided what was left out: slides.',
      from: [{ idea: 'taught-by-us' }],
      addedDaysAgo: 132,
      milestones: [
        { name: 'Agree the pay, and pay it on the day', weight: 2, done: { by: 'marigold', daysAgo: 118 } },
        { name: 'First afternoon', weight: 1, done: { by: 'marigold', daysAgo: 97 } },
        { name: 'Second afternoon', weight: 1, done: { by: 'heron', daysAgo: 52 } },
        { name: 'Third afternoon', weight: 1, done: { by: 'marigold', daysAgo: 24.5 } },
      ],
      evidence: [
        {
          by: 'marigold',
          daysAgo: 24,
          note: '58 staff came. Each wrote down one thing they would change and gave it to somebody at their table. 41 had done it when we asked six weeks later.',
        },
        {
          by: 'heron',
          daysAgo: 2.8,
          note: 'One of the 41. It began as a dare on the second afternoon.',
          shows: { thread: 'The first ten minutes without a laptop' },
        },
      ],
      news: [
        {
          by: 'marigold',
          daysAgo: 125,
          words: 'Five of us met. Blunt Pencil does the being late one.',
          state: 'under_way',
        },
        {
          by: 'marigold',
          daysAgo: 96.8,
          words: 'First afternoon done. The silence after the being late one was very long.',
        },
        {
          by: 'plain-paper',
          daysAgo: 70,
          words:
            'The second afternoon was cancelled: no room with a door wide enough. We won’t do it in one that isn’t.',
          state: 'at_risk',
        },
        {
          by: 'plain-paper',
          daysAgo: 66,
          words: 'Six weeks more, for a room that everybody can get into.',
          moved: { from: -57, to: -15 },
        },
        {
          by: 'heron',
          daysAgo: 51.5,
          words: 'Second afternoon, in the library. Wide doors, terrible tea.',
          state: 'under_way',
        },
        {
          by: 'marigold',
          daysAgo: 23,
          words:
            'All three are done, and every team has been. We’ve been asked for two more, and said yes if the pay is the same.',
          state: 'complete',
        },
      ],
      followers: ['blunt-pencil'],
    },
    {
      what: 'Nobody loses a worker without a goodbye',
      why: 'People hear it from their worker, four weeks before, and meet the next one while the last one is still there.',
      language: 'en',
      owner: 'slow-train',
      deputy: 'marigold',
      dueInDays: -4,
      themes: [1],
      involved: ['staff', 'service_user'],
      involvement:
        'Night Bus and two others who had found out from a letter wrote the first version. The teams cut it by half, with them.',
      from: [{ idea: 'goodbye' }],
      addedDaysAgo: 132,
      milestones: [
        { name: 'Write down what a good goodbye needs', weight: 1, done: { by: 'slow-train', daysAgo: 104 } },
        { name: 'Try it with the next ten who leave', weight: 3, done: { by: 'slow-train', daysAgo: 31 } },
        { name: 'Ask those ten people how it was', weight: 2, done: { by: 'marigold', daysAgo: 12 } },
      ],
      evidence: [
        {
          by: 'marigold',
          daysAgo: 17.5,
          shows: { thread: 'We say goodbye properly when a worker leaves' },
        },
        { by: 'slow-train', daysAgo: 25.5, shows: { resource: 'goodbye-letter' } },
      ],
      news: [
        {
          by: 'slow-train',
          daysAgo: 120,
          words: 'First draft is three pages. Night Bus says one.',
          state: 'under_way',
        },
        { by: 'slow-train', daysAgo: 84, words: 'One page now. Two teams are using it.' },
        {
          by: 'slow-train',
          daysAgo: 58,
          words:
            'Somebody left at a week’s notice and there was no time. We’ve added what to do then: a phone call, from them, not from us.',
        },
        {
          by: 'slow-train',
          daysAgo: 11,
          words:
            'Ten people left since it began and nine said goodbye in person. The tenth wrote a letter, by hand. All ten people heard it from their worker first.',
          state: 'complete',
        },
      ],
    },
    {
      what: 'Write the plan in the room, in the person’s own words, in all five teams',
      why: 'People recognise themselves in their plan, keep it, and bring it out again.',
      language: 'en',
      owner: 'heron',
      deputy: 'slow-train',
      dueInDays: 47,
      themes: [2],
      involved: ['staff', 'service_user', 'carer'],
      involvement:
        'Morning Walk and Odd Socks sit on the small group that looks at it every month, with a carer. They chose the four questions.',
      from: [{ idea: 'in-the-room' }],
      addedDaysAgo: 131.5,
      milestones: [
        { name: 'One sheet with four questions', weight: 1, done: { by: 'heron', daysAgo: 88 } },
        { name: 'An easy read one', weight: 1, done: { by: 'heron', daysAgo: 12 } },
        { name: 'Two teams use it', weight: 2, done: { by: 'slow-train', daysAgo: 29 } },
        { name: 'All five teams use it', weight: 3, dueInDays: 40 },
        { name: 'Ask thirty people whether they have kept theirs', weight: 2, dueInDays: 45 },
      ],
      evidence: [
        { by: 'heron', daysAgo: 43.5, shows: { resource: 'four-questions' } },
        {
          by: 'heron',
          daysAgo: 3.8,
          shows: { thread: "We write the plan in the room, in the person's own words" },
        },
      ],
      news: [
        {
          by: 'heron',
          daysAgo: 117,
          words: 'Started with my own ten. I talk less, which they have noticed.',
          state: 'under_way',
        },
        {
          by: 'slow-train',
          daysAgo: 62,
          words:
            'Some people write what they think we want to read. We ask again a week later, without the sheet.',
        },
        {
          by: 'heron',
          daysAgo: 3.7,
          words: 'Two and a half teams. The half is one person who does it on the quiet.',
        },
      ],
      followers: ['morning-walk', 'odd-socks'],
    },
    {
      what: 'One letter that people can read, instead of a copy of the form',
      why: 'Whoever opens the envelope knows on the first page what was agreed and who will do it.',
      language: 'en',
      owner: 'lamplight',
      deputy: 'second-kettle',
      dueInDays: 6,
      themes: [2],
      involved: ['staff', 'service_user', 'carer'],
      involvement:
        'Three service users and a carer read every draft out loud. What couldn’t be read out came out.',
      from: [{ idea: 'letter' }],
      addedDaysAgo: 130,
      milestones: [
        {
          name: 'A letter that four people can read out loud',
          weight: 2,
          done: { by: 'lamplight', daysAgo: 76 },
        },
        { name: 'Two teams send it', weight: 2, done: { by: 'lamplight', daysAgo: 33 } },
        { name: 'The system prints it', weight: 3, dueInDays: 4 },
      ],
      evidence: [
        {
          by: 'lamplight',
          daysAgo: 8.7,
          shows: { thread: 'A one-page letter to the person instead of a copy of the form' },
        },
      ],
      news: [
        {
          by: 'lamplight',
          daysAgo: 110,
          words: 'The form has eleven pages. We have found out what four of them are for.',
          state: 'under_way',
        },
        {
          by: 'second-kettle',
          daysAgo: 75,
          words: 'It fits on one page, with a line for family and friends.',
        },
        {
          by: 'lamplight',
          daysAgo: 6.4,
          words:
            'The change to the system is booked for after the due date. I’m asking for an earlier day, and we type them by hand till then.',
          state: 'at_risk',
        },
      ],
    },
    {
      what: 'Every plan says whom to listen to, and about what',
      why: 'Whoever notices first can tell somebody and be thanked, without anything being told to them.',
      language: 'en',
      owner: 'second-kettle',
      deputy: 'heron',
      dueInDays: -6,
      themes: [2, 3],
      involved: ['staff', 'service_user', 'carer', 'family_friend'],
      involvement:
        'Written by families first, then put right by people who had said no to sharing and meant it. Both agreed on the wording.',
      from: [{ idea: 'whom-to-listen-to' }, { idea: 'who-noticed' }],
      addedDaysAgo: 130.5,
      milestones: [
        {
          name: 'Agree the words, with people who say no as well',
          weight: 2,
          done: { by: 'second-kettle', daysAgo: 81 },
        },
        {
          name: 'A card for whoever answers the phone',
          weight: 1,
          done: { by: 'second-kettle', daysAgo: 40 },
        },
        { name: 'Ask everybody at their next review', weight: 3, dueInDays: -8 },
      ],
      evidence: [{ by: 'second-kettle', daysAgo: 39.5, shows: { resource: 'what-families-can-be-told' } }],
      news: [
        {
          by: 'second-kettle',
          daysAgo: 114,
          words: 'Nine of us round two tables pushed together. Nobody agreed, in a good way.',
          state: 'under_way',
        },
        { by: 'heron', daysAgo: 44, words: 'The card is by four phones of six.' },
        {
          by: 'second-kettle',
          daysAgo: 8.3,
          words:
            'About half have been asked. Reviews were cancelled for two weeks because of sickness, so this will be late.',
        },
      ],
      followers: ['allotment', 'tall-hedge'],
    },
    {
      what: 'The risk page is filled in together and read out',
      why: 'Nobody is surprised by what is written about them, and where we disagree both views are there.',
      language: 'en',
      owner: 'rook',
      deputy: 'slow-train',
      dueInDays: 61,
      themes: [3],
      involved: ['staff', 'service_user', 'carer'],
      involvement:
        'Two carers, two people who had read their own records, and the duty staff who have to use it at night.',
      from: [{ idea: 'risk-together' }, { idea: 'two-questions' }],
      addedDaysAgo: 129,
      milestones: [
        { name: 'The duty team tries it', weight: 2, done: { by: 'rook', daysAgo: 72 } },
        {
          name: 'The page has a new name and opens with two questions',
          weight: 1,
          done: { by: 'rook', daysAgo: 9 },
        },
        { name: 'Three more teams', weight: 3, dueInDays: 50 },
        { name: 'Say after three months what went wrong', weight: 2, dueInDays: 58 },
      ],
      evidence: [
        {
          by: 'rook',
          daysAgo: 7.2,
          shows: { thread: 'The risk page is part of the plan now, and filled in together' },
        },
      ],
      news: [
        {
          by: 'rook',
          daysAgo: 109,
          words: 'Tried it with four people. I was more nervous than they were.',
          state: 'under_way',
        },
        {
          by: 'rook',
          daysAgo: 71.5,
          words:
            'The duty team does it as a matter of course. One of us still hates it, and says so, which helps.',
        },
        {
          by: 'slow-train',
          daysAgo: 9,
          words: '“Staying safe (this is our risk assessment)” is at the top of the page.',
        },
      ],
      followers: ['blunt-pencil', 'allotment'],
    },
    {
      what: 'Ask people every three months what it is like to work with us',
      why: 'Teams hear from the people they see whether seeing them is any use, and everybody can read what they heard.',
      language: 'en',
      owner: 'plain-paper',
      deputy: 'juniper',
      dueInDays: 75,
      themes: [1],
      involved: ['staff', 'service_user', 'community_partner'],
      involvement:
        'The drop-in asked what people would answer honestly. What they said: paper, teams only, and nothing shown from a handful.',
      from: [{ idea: 'how-is-it' }],
      addedDaysAgo: 128,
      milestones: [
        {
          name: 'Three questions that nobody can be identified by',
          weight: 2,
          done: { by: 'juniper', daysAgo: 47 },
        },
        { name: 'A yes from those who look after our data', weight: 1, dueInDays: 14 },
        { name: 'The first three months', weight: 3, dueInDays: 70 },
      ],
      news: [
        {
          by: 'plain-paper',
          daysAgo: 100,
          words: 'Seven draft questions. Blunt Pencil crossed out five.',
          state: 'under_way',
        },
        {
          by: 'juniper',
          daysAgo: 46.5,
          words: 'Three questions, and a box for words. We tried them on ourselves.',
        },
        {
          by: 'plain-paper',
          daysAgo: 19,
          words:
            'We need to know where the paper goes before anybody fills one in. I’ve asked, and have no answer yet.',
          state: 'blocked',
        },
      ],
      followers: ['blunt-pencil', 'copper-beech'],
    },
    {
      what: 'Say on every letter whom to ring in the evening',
      why: 'Nobody rings an office that is shut.',
      language: 'en',
      owner: 'rook',
      dueInDays: 33,
      themes: [3],
      involved: ['staff'],
      from: [{ idea: 'whom-to-ring' }],
      addedDaysAgo: 127,
      milestones: [
        { name: 'Find all the templates', weight: 1, done: { by: 'rook', daysAgo: 61 } },
        { name: 'Change them', weight: 2, dueInDays: 25 },
      ],
      news: [
        {
          by: 'rook',
          daysAgo: 60.5,
          words: 'There are nineteen, and a twentieth that nobody admits to.',
          state: 'under_way',
        },
      ],
      followers: ['night-bus'],
    },
    {
      what: 'Reviews on two evenings a month',
      why: 'People with jobs, and families who work, can come without losing a day’s pay.',
      language: 'en',
      owner: 'plain-paper',
      deputy: 'heron',
      dueInDays: -32,
      themes: [2],
      involved: ['staff', 'carer'],
      involvement: 'The father who asked for it came to both meetings, by telephone, in the evening.',
      from: [{ idea: 'evenings' }],
      addedDaysAgo: 127.5,
      milestones: [
        { name: 'Try four evenings', weight: 2, done: { by: 'heron', daysAgo: 64 } },
        { name: 'Decide whether it can last', weight: 1, done: { by: 'plain-paper', daysAgo: 38.2 } },
      ],
      news: [
        {
          by: 'heron',
          daysAgo: 92,
          words: 'First evening: six people, all of whom would otherwise not have come.',
          state: 'under_way',
        },
        {
          by: 'plain-paper',
          daysAgo: 38,
          words:
            'We couldn’t keep it up. Two staff alone in the building in the evening isn’t safe for anybody, and there is no money for a third. What we offer instead: reviews at the drop-in on Saturdays, and by telephone after six.',
          state: 'not_doing',
        },
      ],
      followers: ['second-kettle'],
    },
    {
      what: 'Somebody meets people at the door on their first visit',
      why: 'Nobody sits in a waiting room for the first time without having been spoken to.',
      language: 'en',
      owner: 'paper-boat',
      deputy: 'marigold',
      dueInDays: 26,
      themes: [1],
      involved: ['staff', 'service_user'],
      involvement:
        'Asked for by people at the second afternoon, who would like to do the meeting themselves, and be paid.',
      from: [{ thread: 'One small thing somebody did that helped' }],
      addedDaysAgo: 13.2,
      milestones: [
        { name: 'Find three people who’d like to', weight: 1, done: { by: 'marigold', daysAgo: 9.5 } },
        { name: 'Try it for a month at one clinic', weight: 2, dueInDays: 20 },
      ],
      news: [],
    },
  ],
};
