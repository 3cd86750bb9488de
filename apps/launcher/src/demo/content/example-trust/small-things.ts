import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const smallThings: DemoThread = {
  group: 'relationships',
  author: 'juniper',
  kind: 'discussion',
  language: 'en',
  title: 'One small thing somebody did that helped',
  body: prose`
    We talk a lot here about what's broken. For a change: one small thing a worker, a friend, a stranger or
    a receptionist did that helped. One or two lines each. No names.

    I'll start. I was shaking too much to fill in the form, and the receptionist turned it round and said
    "you talk, I'll be the pen".
  `,
  daysAgo: 14,
  replies: [
    {
      author: 'morning-walk',
      hoursAfter: 1,
      body: prose`She remembered which chair I like. It's the one by the door, and she never asked why.`,
    },
    {
      author: 'odd-socks',
      hoursAfter: 1.5,
      body: prose`Came to my review wearing odd socks. On purpose.`,
    },
    { author: 'blunt-pencil', hoursAfter: 3, body: prose`Rang when he said he'd ring.` },
    {
      author: 'allotment',
      hoursAfter: 4,
      body: prose`Asked my brother what he'd planted before asking anything else.`,
    },
    {
      author: 'heron',
      hoursAfter: 6,
      body: prose`
        Somebody I see noticed I looked worn out and said "we can do short today". I'm not sure I'm allowed
        to count that one.
      `,
    },
    { author: 'juniper', hoursAfter: 6.2, body: prose`It counts.` },
    {
      author: 'tall-hedge',
      hoursAfter: 8,
      body: prose`
        A nurse said "I can't tell you anything, but I can listen for as long as you like". Twenty minutes.
        First time in years.
      `,
    },
    {
      author: 'night-bus',
      hoursAfter: 11,
      body: prose`Said "I don't know". Then found out, and told me.`,
    },
    {
      author: 'second-kettle',
      hoursAfter: 20,
      body: prose`Put a second chair out before I'd asked if I could come in.`,
    },
    {
      author: 'marigold',
      hoursAfter: 22,
      body: prose`Walked. We never sat down once. I said more on that canal than in any room.`,
    },
    {
      author: 'slow-train',
      hoursAfter: 25,
      body: prose`
        When I was off, a man I'd been seeing sent a card to the team: "tell her the trains are still late".
        I have it on my wall.
      `,
    },
    {
      author: 'copper-beech',
      hoursAfter: 28,
      body: prose`A coordinator who comes to the drop-in for a brew and doesn't bring a form.`,
    },
    { author: 'blunt-pencil', hoursAfter: 29, body: prose`Didn't tilt her head.` },
    {
      author: 'odd-socks',
      hoursAfter: 29.5,
      body: prose`THE HEAD TILT. Thank you. I thought it was only me.`,
    },
    {
      author: 'marigold',
      hoursAfter: 31,
      body: prose`I've just realised I tilt my head. I'm going to have to retrain my neck.`,
    },
    {
      author: 'lamplight',
      hoursAfter: 46,
      body: prose`
        Not a worker: the man in the post room who noticed that letters to one person kept coming back, and
        walked up two floors to say so.
      `,
    },
    {
      author: 'morning-walk',
      hoursAfter: 48,
      body: prose`Oh, that's a good one. The people nobody counts.`,
    },
    {
      author: 'rook',
      hoursAfter: 55,
      body: prose`
          On nights: somebody on the phone asked me how *my* shift was going. I said "better for that".
        `,
    },
    {
      author: 'plain-paper',
      hoursAfter: 70,
      body: prose`
        A service user on our plan group stopped the meeting and asked what an acronym meant. Nobody round
        the table knew. We'd used it for a year.
      `,
    },
    { author: 'juniper', hoursAfter: 71, body: prose`I was there. It was a very long silence.` },
    {
      author: 'night-bus',
      hoursAfter: 80,
      body: prose`Wrote to me in pen.`,
    },
    {
      author: 'allotment',
      hoursAfter: 95,
      language: 'cy',
      body: prose`
        Dywedodd hi "bore da" wrth fy mrawd yn Gymraeg. Dim ond hynny. Roedd e'n gwenu trwy'r dydd.
      `,
    },
    {
      author: 'allotment',
      hoursAfter: 95.1,
      body: prose`
        (She said good morning to my brother in Welsh, the language we grew up in. Only that. He smiled all
        day.)
      `,
    },
    { author: 'second-kettle', hoursAfter: 97, body: prose`Lovely. Two words.` },
    {
      author: 'tall-hedge',
      hoursAfter: 120,
      body: prose`Asked what I needed and didn't look at the clock behind me.`,
    },
    {
      author: 'heron',
      hoursAfter: 140,
      body: prose`
          A manager who took two people off my list without being asked, and didn't call it an opportunity.
        `,
    },
    { author: 'blunt-pencil', hoursAfter: 166, body: prose`Apologised. Properly. No "if".` },
    {
      author: 'wayfinder',
      hoursAfter: 170,
      body: prose`
        I've read this thread four times. None of these would appear in a care plan, and I'm trying to work
        out whether that's a fault in the plan or just right.
      `,
    },
    {
      author: 'slow-train',
      hoursAfter: 190,
      body: prose`Just right, mostly. But somebody has to have the time, and the plan could say who.`,
    },
    {
      author: 'copper-beech',
      hoursAfter: 214,
      body: prose`
          I've pinned this up in the kitchen with the names left off. People keep stopping to read it with
          the tap running.
        `,
    },
    {
      author: 'odd-socks',
      hoursAfter: 240,
      body: prose`Somebody kept my place in the queue while I went outside to breathe.`,
    },
    {
      author: 'juniper',
      hoursAfter: 262,
      body: prose`
        I've counted roughly what these are. Being remembered, being told the truth, somebody doing what
        they said, and being asked something ordinary. Hardly any of it needs money. Nearly all of it needs
        somebody who isn't rushing.

        Keep going if you have more.
      `,
    },
    {
      author: 'rook',
      key: 'weighted-blankets',
      hoursAfter: 281,
      body: prose`
        My cousin makes weighted blankets, and what helps people is a good night's sleep. Ten per cent off
        for everybody here this week, ask me for the price list.
      `,
    },
    {
      author: 'morning-walk',
      hoursAfter: 300,
      body: prose`The bus driver waited. He always waits now.`,
    },
  ],
  followers: ['morning-walk', 'copper-beech', 'wayfinder', 'odd-socks'],
  reactions: {
    thanks: ['night-bus', 'allotment', 'marigold', 'plain-paper', 'lamplight'],
    we_do_this_too: ['copper-beech'],
  },
  pinnedDaysAgo: 9,
};
