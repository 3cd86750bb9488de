import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const announcements: DemoThread[] = [
  {
    group: 'relationships',
    author: 'juniper',
    kind: 'announcement',
    language: 'en',
    title: 'From the study: the relationship mattered more than the plan',
    citation: 'Health Services and Delivery Research 2016;4(5), https://doi.org/10.3310/hsdr04050',
    body: prose`
      Of everything the study found, this is the sentence I'd put on the wall: relationships with care
      coordinators mattered more to people's recovery than the written plan, which was rarely opened again.

      449 service users and 201 care coordinators answered the survey, at six NHS sites in England and
      Wales. It doesn't say that plans don't matter. It says what they're for.

      I've pinned it here for a while, because half of what we talk about in this group comes back to it.
    `,
    daysAgo: 6,
    themes: [1, 2],
    pinnedDaysAgo: 6,
    reactions: { thanks: ['morning-walk', 'wayfinder', 'heron', 'tall-hedge'], tell_us_more: ['odd-socks'] },
    replies: [
      {
        author: 'slow-train',
        hoursAfter: 20,
        key: 'before-the-form',
        body: prose`
          I read it out at our team meeting on Wednesday, before we opened the forms. Somebody said "so what
          are we doing here for an hour", and it was the best meeting we've had since spring.
        `,
        reactions: { thanks: ['juniper', 'plain-paper'] },
      },
      {
        author: 'plain-paper',
        hoursAfter: 23,
        below: 'before-the-form',
        body: prose`Could you write down what they said next? I mean it. I'd like it for the action plan.`,
      },
    ],
    followers: ['heron'],
  },
];
