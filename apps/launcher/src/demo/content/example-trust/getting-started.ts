import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const gettingStarted: DemoThread[] = [
  {
    group: 'getting-started',
    author: 'juniper',
    kind: 'discussion',
    language: 'en',
    title: 'What should we call people here?',
    body: prose`
      Before we open the doors we need a word. Service user, patient, client, person who uses services,
      survivor, member. Everybody hates at least two of these, and it's never the same two.

      My suggestion: we say "service user" in headings, because it's the study's word and nobody has to
      guess what it means, and everywhere else each of us is whatever we say we are.
    `,
    daysAgo: 176,
    replies: [
      { author: 'blunt-pencil', hoursAfter: 2, body: prose`I don't use it. It uses me.` },
      { author: 'morning-walk', hoursAfter: 4, body: prose`I'd be happy with "Morning Walk".` },
      {
        author: 'second-kettle',
        hoursAfter: 9,
        body: prose`
          Same trouble with "carer". Half the people it's meant for don't know it means them. Could we say
          "family, friends and carers" wherever there's room?
        `,
      },
      {
        author: 'heron',
        hoursAfter: 20,
        body: prose`
          And could somebody find a word for me that isn't "professional"? It always sounds as if it's about
          to be followed by "misconduct".
        `,
      },
      {
        author: 'juniper',
        hoursAfter: 28,
        body: prose`
          Settled, then: service user in headings, "family, friends and carers" where there's room, "staff"
          for Heron, and your own name for yourself. We can change it when it grates.
        `,
      },
    ],
  },
  {
    group: 'getting-started',
    author: 'lamplight',
    kind: 'discussion',
    language: 'en',
    title: 'Where this community comes from',
    body: prose`
      A short note for those who join later.

      A study of care planning in England and Wales ended with an event in July 2016. People who use
      services, carers and staff worked on three themes and voted on the best ideas. One of the things that
      was to follow was a community in each place, to keep the talking and the trying-out going after
      everybody had gone home. This is ours.

      Three groups, one for each theme, and one without staff, because people asked for it. You don't have
      to post. Most people will read, and reading counts.

      One request: write about how things work and not about what's in anybody's notes. If in doubt, ask a
      champion first.
    `,
    daysAgo: 178,
    replies: [
      {
        author: 'plain-paper',
        hoursAfter: 5,
        body: prose`
          Thank you for setting it up. I'd add: if we say we'll do something, we come back here and say
          whether we did. Including "we couldn't, because".
        `,
      },
      {
        author: 'copper-beech',
        hoursAfter: 26,
        body: prose`
          We have two computers at the drop-in and a volunteer who'll sit with anybody who'd like to read
          this and doesn't fancy doing it alone.
        `,
      },
      { author: 'odd-socks', hoursAfter: 31, body: prose`Hello. First post. Is it always this quiet?` },
    ],
  },
];
