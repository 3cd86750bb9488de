import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const riskAndSafety: DemoThread[] = [
  {
    group: 'risk-and-safety',
    author: 'rook',
    kind: 'question',
    language: 'en',
    title: 'Who reads the risk section, and what do you do with it?',
    body: prose`
      A real question for anybody who works out of hours. I open the risk section first because it's what
      I'm expected to do. Then I scroll back up to find out who the person is. I've started to think I've
      been doing it the wrong way round for years, and I wonder whether it changes how I answer the phone.

      What do you open first? What do you wish was there?
    `,
    daysAgo: 2.6,
    replies: [],
  },
  {
    group: 'risk-and-safety',
    author: 'blunt-pencil',
    kind: 'discussion',
    language: 'en',
    title: 'I read my risk assessment',
    body: prose`
      Asked for my records. It took a while.

      There's a risk section. I'd never seen it. Somebody filled it in every year and never once asked me.
      Some of it's wrong. Some of it's right and I'd have said so if I'd been asked.

      That's all.
    `,
    daysAgo: 2.5,
    replies: [
      {
        author: 'juniper',
        hoursAfter: 1,
        body: prose`
          Thank you for posting this. It's an odd thing to meet yourself in a form. I hope you had company
          while you read it, and you don't have to say anything else here unless you want to.
        `,
      },
      {
        author: 'rook',
        hoursAfter: 4,
        body: prose`
          I've filled in hundreds of those. I told myself I didn't raise it because it might upset people. I
          think it was me it might have upset.
        `,
      },
      {
        author: 'slow-train',
        hoursAfter: 8,
        body: prose`
          It can be put right. You can ask for what's wrong to be corrected, and where they don't agree you
          can ask for your own account to sit beside it. If you want somebody with you when you do, an
          advocate can come, or a friend.

          What strikes me is your last but one sentence. The right answers were there for the asking.
        `,
      },
      {
        author: 'night-bus',
        hoursAfter: 12,
        body: prose`I've never dared ask for mine. How long is a while?`,
      },
      { author: 'blunt-pencil', hoursAfter: 13, body: prose`Under a month. Ask. Read it on a good day.` },
      {
        author: 'plain-paper',
        hoursAfter: 30,
        body: prose`
          I've asked for one thing to go to the top of our action plan: nobody's risk assessment is signed
          off unless it says what the person themselves thinks. It's one box. I know, another box. I'd swap
          it for any three of the others.
        `,
      },
      { author: 'blunt-pencil', hoursAfter: 31, body: prose`Good box.` },
    ],
    followers: ['juniper', 'slow-train', 'night-bus', 'plain-paper'],
  },
  {
    group: 'risk-and-safety',
    author: 'rook',
    kind: 'practice_change',
    language: 'en',
    title: 'The risk page is part of the plan now, and filled in together',
    practiceChange: {
      changed: prose`
        We stopped writing the risk assessment as a separate document after the meeting. It's now the third
        question of the plan itself, asked out loud: *what could make things unsafe, what would we see
        first, and what would we each do?* Both answers go in, theirs and ours, also where they differ.
      `,
      why: prose`
        The study found risk is on every worker's mind and seldom in the conversation. That was us exactly.
        We'd walk out of a good meeting and go and write the frightening part on our own.
      `,
      involved: prose`
        Duty staff, two care coordinators, a psychologist, four service users and one of their partners. The
        four tried the questions on us first. Being asked "what could make *you* unsafe at work, and what
        would we see first?" was instructive.
      `,
      happened: prose`
        Three months, one team.

        - Most people had thought about all of it already, and in more detail than we had.
        - Where we disagreed, writing down both was better than arguing until one of us gave in.
        - Two people didn't want to talk about it, and said so. We wrote that down, and asked when might be
        better. One has since said "now".
        - It takes longer the first time. The second time you're only asking what's changed.

        It doesn't suit every day, and there are things I still have to write that somebody won't like. The
        difference is that they hear it from me first.
      `,
    },
    daysAgo: 7.5,
    replies: [
      {
        author: 'allotment',
        hoursAfter: 7,
        body: prose`"What would we see first." Ask the brother. It's the digging.`,
      },
      {
        author: 'heron',
        hoursAfter: 11,
        body: prose`
          I'm less sure about this one. I worry about somebody who says in the room whatever gets them out
          of the room. I'm not against it. I'd like to hear how it goes in the winter, with half the team
          off.
        `,
      },
      {
        author: 'rook',
        hoursAfter: 20,
        body: prose`So would I. I'll post again in three months, good or bad. If I don't, remind me.`,
      },
      { author: 'juniper', hoursAfter: 22, body: prose`I'll remind you. It's in my diary.` },
    ],
    followers: ['heron', 'plain-paper', 'wayfinder'],
  },
  {
    group: 'risk-and-safety',
    author: 'slow-train',
    kind: 'discussion',
    language: 'en',
    title: '"Risk" or "safety"? Words that open the conversation, and words that close it',
    body: prose`
      I did something unscientific. For a fortnight I avoided the word "risk" with the people I see and
      asked about safety, or just "what worries you, and what worries me". Three observations.

      First, people had a lot to say about safety that wasn't about themselves. The stairwell light. A
      landlord. Post that had gone missing. None of it had ever come up under "risk", because "risk" sounded
      like an accusation.

      Second, I was franker. I heard myself say "I do worry about you when you go quiet for a week, and I
      don't know whether to ring". Nobody minded. One person said "ring".

      Third, and this is where I'd like an argument: I'm not sure that changing the word is honest. The form
      says risk, the meeting after says risk, somebody may make a decision because of risk. If I say
      "safety" in the room and "risk" in the corridor, I've made the conversation nicer and less open.

      > Open dialogue in open, accessible language

      was what people asked for at the event. I used to read that as being about the second half. Now I
      think it's the first.
    `,
    daysAgo: 13,
    replies: [
      { author: 'blunt-pencil', hoursAfter: 3, body: prose`Say risk. Then say what you mean by it.` },
      {
        author: 'morning-walk',
        hoursAfter: 5,
        body: prose`I like "what worries you, and what worries me". It has two people in it.`,
      },
      {
        author: 'tall-hedge',
        hoursAfter: 19,
        body: prose`The stairwell light! We'd been asking about ours for a year.`,
      },
      {
        author: 'lamplight',
        hoursAfter: 42,
        body: prose`
          We could call the section "Staying safe (this is our risk assessment)". Both words, nothing
          hidden. I can change a heading by Friday. What's under it is up to you lot.
        `,
      },
      {
        author: 'slow-train',
        hoursAfter: 45,
        body: prose`Yes to both words. And I concede to Blunt Pencil, as one usually ends up doing.`,
      },
    ],
    followers: ['blunt-pencil', 'morning-walk'],
  },
  {
    group: 'risk-and-safety',
    author: 'allotment',
    kind: 'discussion',
    language: 'en',
    title: 'Nobody asked us what we had noticed',
    body: prose`
      Not a complaint about anybody. We had a bad spring and it came right. But afterwards there was a
      meeting to look at what could have been seen sooner, and the people who'd seen it sooner weren't at
      it. Me, the woman in the paper shop, the lad from the next plot.

      I'm not saying invite the paper shop. I'm saying somebody could have rung me.
    `,
    daysAgo: 162,
    replies: [
      {
        author: 'rook',
        hoursAfter: 9,
        body: prose`
          Somebody should have. Next time you don't have to wait to be rung. Ask for the duty worker and say
          you've something to add.
        `,
      },
      {
        author: 'copper-beech',
        hoursAfter: 14,
        body: prose`
          Same at the drop-in. We're told at the end that something happened, and never asked in the middle.
          We'd only ever pass on what a person is happy for us to, but often they'd be very happy for us to.
        `,
      },
      {
        author: 'juniper',
        hoursAfter: 20,
        body: prose`
          A question for all of us who are the person: would you put on your plan who may ring in, and about
          what? I would. My sister, and only about me going quiet.
        `,
      },
      {
        author: 'morning-walk',
        hoursAfter: 29,
        body: prose`I would. The bus driver, if he only knew it.`,
      },
    ],
    followers: ['second-kettle', 'juniper'],
  },
  {
    group: 'risk-and-safety',
    author: 'heron',
    kind: 'practice_change',
    language: 'en',
    title: 'A card for "what if this week goes wrong?"',
    practiceChange: {
      changed: prose`
        At the end of a review we fill in one side of a card the size of a bus pass: what I notice first,
        what helps, whom I'd like rung, whom I'd rather not, and the numbers. The person keeps it. There's a
        copy in the record, with the same words.
      `,
      why: prose`
        The crisis part of our plan is a list of services in an order that suits the services. On a bad
        night nobody opens an eleven-page form to look for it.
      `,
      involved: prose`
        Three care coordinators, five people we see, and the duty team, who asked for "whom I'd rather not"
        because they'd got it wrong before.
      `,
      happened: prose`
        Fourteen cards. I know of three that were used, and all three rang earlier than they say they would
        have. One person laminated his. One lost hers the same day and rang to laugh about it, and we made
        another.

        The weak point is keeping the copy and the card the same. We've already had one that didn't match.
      `,
    },
    daysAgo: 35,
    reactions: {
      thanks: ['rook', 'juniper', 'morning-walk', 'tall-hedge'],
      we_do_this_too: ['marigold'],
      tell_us_more: ['wayfinder'],
    },
    replies: [
      {
        author: 'rook',
        hoursAfter: 13,
        body: prose`
          I took one of those three calls. The card told me to talk about football. I know nothing about
          football. It worked anyway, possibly because of that.
        `,
      },
      {
        author: 'plain-paper',
        key: 'card-on-the-plan',
        hoursAfter: 60,
        body: prose`
          May I put this on the action plan as something to try in the other teams? With the weak point
          written down as well.
        `,
      },
      {
        author: 'heron',
        below: 'card-on-the-plan',
        hoursAfter: 62,
        body: prose`Yes, if the weak point stays in. The good version always travels without it.`,
      },
      {
        author: 'heron',
        isUpdate: true,
        hoursAfter: 300,
        body: prose`
          Three weeks on: twenty-one cards. The copy in the record is now a photograph of the card, taken on
          the spot, so the two can't drift apart. That was the duty team's idea.
        `,
        reactions: { thanks: ['plain-paper', 'rook'] },
      },
      {
        author: 'heron',
        isUpdate: true,
        hoursAfter: 720,
        body: prose`
          Two other teams have started. One of them dropped "whom I'd rather not" because a manager found it
          awkward, and has now put it back because the people they see missed it.
        `,
        reactions: { we_do_this_too: ['slow-train'], thanks: ['juniper'] },
      },
      {
        author: 'odd-socks',
        key: 'tired-of-tuesday',
        hoursAfter: 828,
        body: prose`
          Had a card. Lost the card. Couldn't face asking for another, couldn't face Tuesday either. I don't
          know what I'd write on it this week that would make any difference.
        `,
      },
    ],
    followers: ['rook'],
  },
];
