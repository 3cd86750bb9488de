import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const partnershipPractice: DemoThread[] = [
  {
    group: 'partnership',
    author: 'heron',
    kind: 'practice_change',
    language: 'en',
    title: "We write the plan in the room, in the person's own words",
    practiceChange: {
      changed: prose`
        I take one sheet of paper with four questions on it: *what matters to you now, what helps, what gets
        in the way, who does what by when.* We fill it in together, and the person can hold the pen if they
        want it. The sheet is photocopied before they leave. I type it into the system later, exactly as
        written. No translating "I want to sleep in my own bed" into "client to maintain accommodation".
      `,
      why: prose`
        Somebody read me one of my own plans aloud and asked who it was about. I couldn't tell either.
      `,
      involved: prose`
        Me, six of the people I see, and a student who timed it. One mother asked to come and her son said
        yes. My manager agreed to look the other way about the template for three months.
      `,
      happened: prose`
        It takes about fifteen minutes longer in the room and saves about thirty at my desk. I didn't expect
        that.

        Four of the six have brought the sheet back without being asked. One has it on the fridge. One hated
        it ("it's like being at school") so we stopped, and talked, and I wrote it afterwards the old way
        with her words in it.

        The system still wants its boxes. I paste the same sheet into the first one and write "see above" in
        the others. Nobody has complained yet, which makes me wonder who reads them.
      `,
    },
    daysAgo: 4,
    reactions: {
      thanks: ['morning-walk', 'odd-socks', 'second-kettle'],
      tell_us_more: ['lamplight', 'wayfinder'],
    },
    replies: [
      {
        author: 'lamplight',
        hoursAfter: 3,
        body: prose`
          Speaking as somebody who looks after the system: nobody reads the others. I've checked which ones
          get opened. I'll send you what I found.
        `,
      },
      {
        author: 'odd-socks',
        hoursAfter: 12,
        body: prose`"Client to maintain accommodation." I laughed, and then I looked at mine.`,
      },
      {
        author: 'slow-train',
        hoursAfter: 29,
        body: prose`
          One caution, kindly meant. Own words are right. But some people will write what they think you
          want, with you sitting there. I'd leave a sheet with them as well, to fill in at home and bring
          back or not.
        `,
      },
      {
        author: 'heron',
        hoursAfter: 33,
        body: prose`That's true and I hadn't thought of it. Taking spare sheets from Monday.`,
      },
      {
        author: 'wayfinder',
        key: 'may-i-tell',
        hoursAfter: 60,
        body: prose`
          May I tell the other community I belong to about this one? Without your name, or your bird's name.
        `,
      },
      {
        author: 'heron',
        below: 'may-i-tell',
        hoursAfter: 61,
        body: prose`Yes. You can say it was a bird.`,
      },
      {
        author: 'heron',
        key: 'the-corner-flat',
        hoursAfter: 70,
        body: prose`
          One I can't stop thinking about: a retired postman in the corner flat above the chip shop, who
          wrote "I want to hear the sea once more" and nothing else. We went on the Friday.
        `,
      },
    ],
    followers: ['morning-walk', 'plain-paper', 'odd-socks'],
  },
  {
    group: 'partnership',
    author: 'lamplight',
    kind: 'practice_change',
    language: 'en',
    title: 'A one-page letter to the person instead of a copy of the form',
    practiceChange: {
      changed: prose`
        After a review the person gets a letter addressed to them, one page, saying what was agreed and who
        will do it. It starts "Dear" and uses "you". The form stays in the record for those who need it, and
        anybody can still ask for it.
      `,
      why: prose`
        The printed form is eleven pages. The person's name is on every one and the thing they asked for is
        on page nine. People told us they put it straight in the bin, or worse, worried about it.
      `,
      involved: prose`
        Two teams, our records staff, three service users who read drafts and were merciless, and a carer
        who asked why there was nowhere for her name. There is now, if the person wants it there.
      `,
      happened: prose`
        Two months in. It's faster to write than I feared (about a quarter of an hour) because it's short.
        The drafts taught us most: "we will continue to monitor" was crossed out by all three readers, with
        "who? what? why?" next to it.

        What we haven't solved: some letters arrive late because they wait for a signature nobody needs. I'm
        working on that. And one person told us plainly that she doesn't want any post at all, so we now
        ask.
      `,
    },
    daysAgo: 9,
    replies: [
      {
        author: 'night-bus',
        hoursAfter: 4,
        body: prose`I got one of these. I thought it was a mistake. It was readable.`,
      },
      {
        author: 'second-kettle',
        hoursAfter: 16,
        body: prose`
          I'm the carer who asked. Having a line with my name on it has made more difference than the two
          years of meetings before it.
        `,
      },
      {
        author: 'blunt-pencil',
        hoursAfter: 30,
        body: prose`
          Ask about the envelope too. Mine has the service's name across the front. I've got neighbours.
        `,
      },
      {
        author: 'lamplight',
        hoursAfter: 53,
        body: prose`
          You're right and it should have been the first thing we looked at. Plain envelopes ordered, return
          address as a box number. It'll take until the old ones run out unless I can get them pulped, and
          I'm going to enjoy asking.
        `,
      },
    ],
    followers: ['second-kettle', 'blunt-pencil'],
  },
  {
    group: 'partnership',
    author: 'copper-beech',
    kind: 'practice_change',
    language: 'en',
    title: 'Reviews at the drop-in, if the person wants',
    practiceChange: {
      changed: prose`
        People can have their review in the back room of our drop-in and not at the clinic. There's a
        kettle, a door that shuts and a side way out.
      `,
      why: prose`
        Several people who come here most days had stopped going to reviews. It's two buses to the clinic,
        and for some it's a building with bad memories. Nobody had put those two facts together.
      `,
      involved: prose`
        Our volunteers, one community team and the people who come here, who decided what goes on the door.
        (It says "in use". They turned down everything else.)
      `,
      happened: prose`
        Nine reviews so far. Everybody who booked one came. Two people tried it and went back to the clinic
        because they like to keep the drop-in for not thinking about all that, which is fair.

        It costs us a room for half a day a fortnight, and I had to be firm that our volunteers aren't note
        takers.
      `,
    },
    daysAgo: 30,
    replies: [
      {
        author: 'heron',
        hoursAfter: 10,
        body: prose`I did two of those nine. Better conversations and better biscuits.`,
      },
    ],
  },
];
