import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const relationshipsPractice: DemoThread[] = [
  {
    group: 'relationships',
    author: 'slow-train',
    kind: 'practice_change',
    language: 'en',
    title: 'The first ten minutes without a laptop',
    practiceChange: {
      changed: prose`
        For the first ten minutes of an appointment the laptop stays in the bag. After that we open it
        together, with the screen where both of us can see it, and write down what was agreed. If there's no
        time left to write, we write less.
      `,
      why: prose`
        Two people told us separately that they talk to the side of our heads. One had started bringing a
        crossword. We were embarrassed, and then curious about whether we needed the laptop as much as we
        thought.
      `,
      involved: prose`
        Four of us in one team, and three people who come to the clinic, one of whom chose the ten minutes.
        (We'd suggested five. "Five is a fire drill.")
      `,
      happened: prose`
        It's been six weeks.

        - Notes are shorter. Nobody has missed the rest.
        - Turning the screen round was harder than putting the laptop away. You write differently when
        somebody is reading. That's the point, I suppose.
        - It doesn't work on home visits with no table. One of us has gone back to a notebook and types it
        up afterwards, which costs her twenty minutes she hasn't got.
        - We forget when we're running late, which is exactly when it matters.
      `,
    },
    daysAgo: 3,
    reactions: { thanks: ['odd-socks', 'morning-walk'], we_do_this_too: ['heron', 'marigold'] },
    replies: [
      {
        author: 'odd-socks',
        hoursAfter: 4,
        body: prose`
          I was nearly the crossword person, but I do sudoku. Good change. Please spread it to whoever has
          the squeaky keyboard.
        `,
      },
      {
        author: 'heron',
        hoursAfter: 9,
        body: prose`
          I tried it on Tuesday. The silence where the typing used to be was awful for about a minute and
          then she told me something she hasn't told me in two years. I then ran forty minutes late for
          everybody else. I don't know how to feel about that.
        `,
      },
      {
        author: 'plain-paper',
        key: 'how-would-you-know',
        hoursAfter: 22,
        body: prose`
          How would you know if it had stopped working? I don't mean that as a trap. I'd like to suggest it
          to other teams and that's what they'll ask me.
        `,
      },
      {
        author: 'slow-train',
        below: 'how-would-you-know',
        hoursAfter: 27,
        body: prose`
          Fair question. The honest measure is that the person who chose ten minutes has promised to put her
          coat back on if the laptop comes out early. I'll think about something the board would recognise.
        `,
      },
      {
        author: 'morning-walk',
        below: 'how-would-you-know',
        hoursAfter: 47,
        body: prose`I'd recognise the coat.`,
      },
      {
        author: 'blunt-pencil',
        key: 'the-one-at-the-health-centre',
        hoursAfter: 60,
        body: prose`
          Tell that to the tall one who does Thursdays at the health centre, grey beard, drives the yellow
          car. Types through everything. Everybody who goes there knows who I mean.
        `,
      },
    ],
    followers: ['heron', 'plain-paper'],
  },
  {
    group: 'relationships',
    author: 'marigold',
    kind: 'practice_change',
    language: 'en',
    title: 'We say goodbye properly when a worker leaves',
    practiceChange: {
      changed: prose`
        When a care coordinator is leaving, the person hears it from them, at least four weeks before, in a
        meeting and not in a letter. The next worker comes to one of those meetings. The person chooses what
        gets handed over out loud and what they'd rather tell the new one themselves.
      `,
      why: prose`
        I've been on both sides. Before I was a peer worker I found out my own coordinator had gone when a
        stranger rang and said "I'm your new one". I'm told it still happened here last spring. People then
        spend months finding out whether the new one will stay before they say anything real, and we write
        "difficult to engage".
      `,
      involved: prose`
        Two peer workers, two care coordinators (one leaving, so this was tested on the spot), the team
        manager, and five people whose workers had changed in the past year. They wrote the four weeks rule.
        We'd written two.
      `,
      happened: prose`
        Three workers have left since. Two goodbyes went as planned. In the third the worker was off sick
        and never came back, so there was no meeting, and I rang people instead and said so plainly. That
        seemed to be worth doing.

        What didn't work: "the next worker comes along" needs there to be a next worker. Twice there wasn't
        one yet, and we had to say that as well.
      `,
    },
    daysAgo: 18,
    replies: [
      {
        author: 'night-bus',
        hoursAfter: 5,
        body: prose`
          Mine told me about the dog before she told me she was leaving, so I'd worked it out. But she did
          tell me. I'd have been all right with three weeks.
        `,
      },
      {
        author: 'juniper',
        hoursAfter: 12,
        body: prose`
          "There isn't anybody yet" is still better than silence. I'd like that sentence printed on a card.
        `,
      },
      {
        author: 'heron',
        hoursAfter: 33,
        body: prose`
          Nobody tells us either, for what it's worth. I once found out I had a new caseload from a
          spreadsheet.
        `,
      },
      {
        author: 'marigold',
        hoursAfter: 40,
        body: prose`Then you should get four weeks and a biscuit too. I mean that.`,
      },
    ],
    followers: ['night-bus', 'plain-paper'],
  },
];
