import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const whoIsInTheRoom: DemoThread[] = [
  {
    group: 'partnership',
    author: 'tall-hedge',
    kind: 'discussion',
    language: 'en',
    title: "Shut out again. I understand why, and I'm still cross.",
    body: prose`
      I rang to say something, not to ask something. I know they can't tell me things. Nobody is a bigger
      believer in privacy than I am, I raised a teenager.

      But I was told "we can't discuss that with you" before I'd finished my first sentence. I didn't want
      to discuss. I wanted to say that something had changed at home this week, in case it was any use to
      them when they met. Then I'd have put the phone down and got on with the washing.

      Confidentiality is about what comes out. I don't see how it stops anything going in. Am I wrong?
    `,
    daysAgo: 0.3,
    replies: [
      {
        author: 'rook',
        hoursAfter: 2,
        body: prose`
          You're not wrong. Listening breaks nothing. Whoever answers can hear you out, say thank you, and
          pass it on. The one thing they should tell you is whether the person might find out it came from
          you, so you can decide.

          I think people are frightened of saying the wrong thing, so they say nothing at all, quickly.
        `,
      },
      {
        author: 'second-kettle',
        hoursAfter: 4.5,
        body: prose`
          Next time try "I don't need you to tell me anything. I have something to tell you. Have you got a
          pen?" The pen works surprisingly often.
        `,
      },
    ],
    followers: ['second-kettle', 'allotment'],
  },
  {
    group: 'partnership',
    author: 'second-kettle',
    kind: 'discussion',
    language: 'en',
    title: 'What anybody can tell a family without breaking a rule',
    body: prose`
      After Tall Hedge's earlier posts I asked three workers and our information people what *can* be said
      to family and friends when the person hasn't agreed to share anything. This is what they all agreed
      on:

      - how the service works, who does what, and how to reach it
      - what to do and whom to ring out of hours
      - general information, of the kind in any leaflet
      - what support there is for **you**
      - "thank you for telling us"

      And what they all said we should do more of: ask the person *again*. People say no on a bad day, in
      front of strangers, and nobody goes back to check. Several said it needn't be all or nothing either.
      "You can tell my sister about appointments and nothing else" is a perfectly good answer.

      I'd like to turn this into a card for every phone in every team. What's missing?
    `,
    daysAgo: 6.5,
    replies: [
      {
        author: 'allotment',
        hoursAfter: 3,
        body: prose`
          That you can say "I'm his brother" and not be asked to prove it before somebody will tell you the
          opening hours.
        `,
      },
      {
        author: 'night-bus',
        hoursAfter: 8,
        body: prose`
          From the other side. I said no to my family being told anything and I meant it, and I'd say it
          again. I'd be glad if the card had a line for that. Some of us have reasons, and we don't owe
          anybody the reasons.
        `,
      },
      {
        author: 'second-kettle',
        hoursAfter: 10,
        body: prose`
          It absolutely will. "No means no, ask again kindly at the next review, and leave it there." Is
          that all right?
        `,
      },
      { author: 'night-bus', hoursAfter: 11, body: prose`Yes. "Kindly" is doing a lot of work but yes.` },
      {
        author: 'heron',
        hoursAfter: 26,
        body: prose`
          Put it on the back of the card that we write down what the person said, in detail, with a date.
          Half the time nobody rings back because nobody can find out whether they may.
        `,
      },
      {
        author: 'tall-hedge',
        hoursAfter: 49,
        body: prose`I'd carry this in my purse.`,
      },
    ],
    followers: ['tall-hedge', 'night-bus', 'lamplight'],
  },
  {
    group: 'partnership',
    author: 'allotment',
    kind: 'question',
    language: 'en',
    title: 'Am I a carer?',
    body: prose`
      There's a form for carers and I've been told I should fill it in. I don't live with my brother. I
      don't wash him or cook for him, he's fifty-three, he'd throw a spade at me. I see him on the allotment
      most days and I know by how he's digging what sort of week it is.

      If I'm a carer, he's somebody who's cared for, and he'd hate that. He'd say he's teaching me to grow
      leeks. Is there a way to be in the room as his brother?
    `,
    daysAgo: 168,
    answer: 'ask-him-what-for',
    reactions: { we_do_this_too: ['tall-hedge', 'second-kettle'] },
    replies: [
      {
        author: 'morning-walk',
        hoursAfter: 3,
        body: prose`"I know by how he's digging." Every team should have one of you.`,
      },
      {
        author: 'second-kettle',
        key: 'whatever-he-calls-you',
        hoursAfter: 6,
        body: prose`
          You can come as whatever he calls you. The word opens some doors (there's help for you behind one
          of them) but you don't have to wear it. I didn't for nine years. I was "the wife".
        `,
        reactions: { thanks: ['allotment', 'tall-hedge', 'heron'] },
      },
      {
        author: 'heron',
        below: 'whatever-he-calls-you',
        hoursAfter: 24,
        body: prose`
          I write down what the person calls them. "Brother, leeks." Nobody has ever told me I can't.
        `,
      },
      {
        author: 'juniper',
        key: 'ask-him-what-for',
        hoursAfter: 37,
        body: prose`
          As somebody with a sister like you: ask him what he wants you there *for*. Mine said "to notice
          when I stop listening". It's a good job to have.
        `,
      },
      {
        author: 'allotment',
        below: 'ask-him-what-for',
        hoursAfter: 98,
        body: prose`
          Asked him. He said I can come if I don't speak first. Fair enough, I never get the chance anyway.
        `,
      },
    ],
    followers: ['second-kettle', 'juniper'],
  },
];
