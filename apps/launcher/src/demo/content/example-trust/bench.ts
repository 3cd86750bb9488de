import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const bench: DemoThread[] = [
  {
    group: 'bench',
    author: 'odd-socks',
    kind: 'question',
    language: 'en',
    title: 'Does anybody else rehearse for a review?',
    body: prose`
      In the shower. Out loud. Doing both voices. I'm very eloquent until about the soap, and then on the
      day I say "yeah, fine".
    `,
    daysAgo: 0.4,
    answer: 'take-a-card',
    replies: [
      {
        author: 'night-bus',
        hoursAfter: 1,
        body: prose`Top deck, back seat. People move away. It's ideal.`,
      },
      {
        author: 'morning-walk',
        key: 'take-a-card',
        hoursAfter: 2.5,
        body: prose`
          I do it to the dog next door. He's heard some excellent speeches. What helped in the end was
          taking the card in with me and reading it out, shaking and all.
        `,
      },
      {
        author: 'odd-socks',
        below: 'take-a-card',
        hoursAfter: 3,
        body: prose`I'll do a card. "Yeah, fine" crossed out at the top to remind me.`,
      },
    ],
  },
  {
    group: 'bench',
    author: 'night-bus',
    kind: 'discussion',
    language: 'en',
    title: "Things I don't say where staff can read it",
    body: prose`
      Nothing dramatic. That I like my worker and I don't want her to get in trouble, so I don't say when
      something's off. That I sometimes say I'm worse than I am because I'm afraid of being discharged, and
      sometimes better because I'm afraid of the opposite. That I clean the flat before she comes and then
      get marked down as coping.

      I think they'd want to know the last one.
    `,
    daysAgo: 5,
    replies: [
      { author: 'blunt-pencil', hoursAfter: 2, body: prose`Everyone cleans the flat.` },
      {
        author: 'juniper',
        hoursAfter: 5,
        body: prose`
          Everyone cleans the flat. I'd love to say that one in the open group, as mine, with nobody else in
          it. Would you mind? I won't if you'd rather not.
        `,
      },
      {
        author: 'night-bus',
        hoursAfter: 7,
        body: prose`Go on. Say it was several people. It obviously was.`,
      },
      {
        author: 'second-kettle',
        hoursAfter: 9,
        body: prose`
          From the family side of the bench: we clean it as well. Then we're told how well everything looks.
        `,
      },
      {
        author: 'morning-walk',
        hoursAfter: 21,
        body: prose`
          The one about not wanting her in trouble, I carry that too. It's a kind of loyalty. I'd like
          somewhere to put it that isn't a complaint.
        `,
      },
      { author: 'odd-socks', hoursAfter: 30, body: prose`I leave one mug out. For realism.` },
    ],
    followers: ['juniper', 'morning-walk'],
  },
  {
    group: 'bench',
    author: 'juniper',
    kind: 'discussion',
    language: 'en',
    title: 'How the Bench works',
    body: prose`
      A few things people have asked.

      - Staff of the trust aren't members and can't read this group.
      - What's said here stays here. If you want something taken to the open groups, say so and I'll take
      it, without you in it.
      - I look in most mornings. I take breaks, and when I do I'll say so here and not apologise.
      - It's not somewhere to get help quickly. The numbers are on every page. Use them, and then come back
      and tell us about the hold music.
    `,
    daysAgo: 12,
    replies: [
      { author: 'blunt-pencil', hoursAfter: 1, body: prose`Who runs the computer then.` },
      {
        author: 'juniper',
        hoursAfter: 3,
        body: prose`
          Good question and I asked it too. Whoever keeps the machine running can get at the database, as
          with anything on a computer. They aren't members, it isn't on any page they use, and it's not
          their job to look. I'd rather tell you that than say "completely private".
        `,
      },
      { author: 'blunt-pencil', hoursAfter: 3.5, body: prose`OK. Good answer.` },
    ],
  },
  {
    group: 'bench',
    author: 'blunt-pencil',
    kind: 'discussion',
    language: 'en',
    title: 'Tea',
    body: prose`The tea at the clinic. Discuss.`,
    daysAgo: 27,
    replies: [
      { author: 'odd-socks', hoursAfter: 0.5, body: prose`I have seen it called tea.` },
      {
        author: 'night-bus',
        hoursAfter: 2,
        body: prose`It's a measure of engagement. If you finish it you're well.`,
      },
      {
        author: 'second-kettle',
        hoursAfter: 8,
        body: prose`I've been bringing a flask since 2011. I have said nothing. I have simply poured.`,
      },
      { author: 'morning-walk', hoursAfter: 10, body: prose`Best thread on here.` },
    ],
  },
];
