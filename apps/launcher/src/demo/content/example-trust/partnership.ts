import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const partnership: DemoThread[] = [
  {
    group: 'partnership',
    author: 'odd-socks',
    kind: 'discussion',
    language: 'en',
    title: "My plan came in the post. It's last year's.",
    body: prose`
      Word for word. I know because last year's had a spelling mistake in my road name and so does this one.
      It says I'd like to "explore volunteering opportunities", and I've been volunteering since March. It
      says my goals were agreed with me on a date when I was at my cousin's wedding.

      I'm not after anybody's head. I know how many people she looks after. But there's a box at the bottom
      for me to sign to say I was involved, and I've been staring at it for two days. If I sign, it's a fib.
      If I don't, I'm "not engaging".

      What would you do?
    `,
    daysAgo: 1.8,
    edited: {
      minutesAfter: 4,
      body: prose`
        Word for word. I know because last year's had a spelling mistake in my road name and so does this
        one. It says I'd like to "explore volunteering opportunities", and I've been volunteering since
        March.

        I'm not after anybody's head. But there's a box for me to sign and I've been staring at it for two
        days. What would you do?
      `,
    },
    replies: [
      { author: 'blunt-pencil', hoursAfter: 0.5, body: prose`Don't sign.` },
      {
        author: 'rook',
        key: 'whatever-you-send',
        hoursAfter: 0.8,
        body: prose`Some people complain whatever you send them. Not worth the stamp.`,
      },
      {
        author: 'second-kettle',
        hoursAfter: 1.2,
        body: prose`
          Write in the box instead of signing it. "I was not at this meeting. I would like to be at the next
          one." Then sign *that*, and keep a copy.
        `,
      },
      {
        author: 'heron',
        hoursAfter: 5,
        body: prose`
          I've done this. Not to you, I hope, but I've done it: five reviews overdue, a target on Friday,
          copy, change the date, send. I felt sick about it and I did it again the next year.

          I'm not excusing it. I think you should know it mostly isn't that somebody thought you didn't
          matter. It's that the form being in date is watched and the form being true isn't.

          Second Kettle's wording is good. Send it back. It gives your coordinator something to show her
          manager.
        `,
      },
      {
        author: 'odd-socks',
        hoursAfter: 6,
        body: prose`
          That's the most useful thing anybody who works here has ever said to me, and I'm including the
          nice ones.
        `,
      },
      {
        author: 'tall-hedge',
        hoursAfter: 10,
        body: prose`
          At least yours came in the post. We found ours by accident, in a drawer, after the person it was
          for had moved.
        `,
      },
      {
        author: 'plain-paper',
        hoursAfter: 18,
        mentions: ['heron'],
        body: prose`
          @Heron is right about what's watched. I can't change the target on my own. I can ask for a second
          line beside it: of the plans in date, how many were written with the person there. I'd expect it
          to look bad at first. I'd rather it looked bad than not be there.
        `,
      },
      {
        author: 'morning-walk',
        hoursAfter: 26,
        body: prose`Also: well done on the volunteering. Somebody should put that in a plan.`,
      },
      {
        author: 'odd-socks',
        hoursAfter: 40,
        mentions: ['second-kettle'],
        body: prose`
          Update. I wrote @Second Kettle's sentence, plus "PS I already volunteer". She rang me herself this
          morning and said sorry, no "if" in it. We're meeting on the 3rd with the old plan, a pen and the
          crossing-out kind of attitude.
        `,
      },
    ],
    followers: ['second-kettle', 'juniper', 'plain-paper', 'heron'],
  },
  {
    group: 'partnership',
    author: 'plain-paper',
    kind: 'discussion',
    language: 'en',
    title: 'What is a care plan for? Six answers I was given',
    body: prose`
      People at the study's event asked for clarity about the purpose and the format of care plans. So I
      asked around: "what is it for?" These are the answers, in the order I got them.

      1. "To show we've done it." (a manager)
      2. "So the next worker doesn't start from nothing." (a nurse)
      3. "So that I know what you've promised." (a service user)
      4. "In case of an inquiry." (a different manager, not joking)
      5. "I've never been told." (a carer)
      6. "To help me remember, on a bad day, what I knew on a good one." (a service user)

      I think one document can't do all six. If we had to choose, I know which two I'd choose. Which would
      you?
    `,
    daysAgo: 158,
    themes: [2, 1],
    reactions: { thanks: ['tall-hedge', 'night-bus'], tell_us_more: ['juniper'] },
    replies: [
      {
        author: 'morning-walk',
        hoursAfter: 2,
        body: prose`Six. Easily six. Whoever said six, thank you.`,
      },
      { author: 'blunt-pencil', hoursAfter: 5, body: prose`3` },
      {
        author: 'rook',
        hoursAfter: 9,
        body: prose`
          Two, and I'd like to defend it. At three in the morning I have a person on the phone I've never
          met and ninety seconds to find out what helps. If the plan is only a keepsake I can't use it. It
          could be six *and* two if it were short.
        `,
      },
      {
        author: 'heron',
        hoursAfter: 21,
        body: prose`
          Three and six for the person, two for us. One and four should be somebody else's document, and
          somebody else should write it.
        `,
      },
      {
        author: 'tall-hedge',
        key: 'i-was-five',
        hoursAfter: 30,
        body: prose`I think I was five.`,
      },
      {
        author: 'plain-paper',
        quotes: { of: 'i-was-five', words: 'I think I was five.' },
        hoursAfter: 52,
        body: prose`
          So far it's three, six and a short two. I'm going to write that at the top of the template as one
          sentence and see who objects. Tall Hedge, you were. I'm sorry. That answer has stayed with me
          longer than the others.
        `,
      },
    ],
    followers: ['heron', 'rook', 'tall-hedge'],
  },
  {
    group: 'partnership',
    author: 'morning-walk',
    kind: 'discussion',
    language: 'en',
    title: 'Bringing my own agenda',
    body: prose`
      A small win. I wrote three things on a card before my review, sent it two days early and said "I'd
      like to start with mine". It was the first time I've left one of those meetings feeling I'd been *at*
      it.

      Number three was "can the meeting be shorter". It was.
    `,
    daysAgo: 160,
    replies: [
      {
        author: 'juniper',
        hoursAfter: 7,
        body: prose`Sending it early is the trick. On the day it's "we'll come to that if there's time".`,
      },
      {
        author: 'night-bus',
        hoursAfter: 25,
        body: prose`
          Mine had seven people at it and I'd met two. I wouldn't have known where to stand, never mind
          start. Next time I'll ask who's coming.
        `,
      },
      {
        author: 'slow-train',
        hoursAfter: 31,
        body: prose`I've been one of the seven. I'm ashamed to say I didn't know why I was there either.`,
      },
    ],
  },
];
