import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const relationships: DemoThread[] = [
  {
    group: 'relationships',
    author: 'night-bus',
    kind: 'question',
    language: 'en',
    title: 'What would you want a new worker to know first?',
    body: prose`
      I'm getting a new one on Thursday. Fourth in three years, I'm not complaining, people move on, the
      last one got a dog and a job near her mum.

      But I'm tired of the first meeting being me reciting my life to somebody looking at a screen. I'd like
      to hand over half a page and say "start here". What would you put on yours? So far I have: don't ring
      before eleven, I make jokes when I'm worried, and ask me about the choir.
    `,
    daysAgo: 0.1,
    replies: [],
  },
  {
    group: 'relationships',
    author: 'heron',
    kind: 'discussion',
    language: 'en',
    title: 'Being rated: asking as somebody who would be',
    body: prose`
      One of the things people asked for at the study's event was regular ratings of how good the
      relationships are, and of services, so that everybody can see them. I've been a care coordinator a
      long time and my honest first feeling was dread. I have had enough numbers pointed at me.

      Then I thought about it on the drive home. Nobody has ever asked the people I see whether seeing me is
      any use. I am supervised on whether the forms are in date. If the only thing anybody counts is the
      forms, the forms win.

      So, two questions.

      1. If you see a worker: would you answer a few questions about it honestly, knowing your team could be
      small?
      2. If you are a worker: what would make it bearable?

      My own answer to the second is that it has to be about the team and never about one of us. And that
      somebody has to do something with it. A rating that goes in a drawer is just one more form.
    `,
    daysAgo: 0.9,
    themes: [1, 2],
    reactions: { thanks: ['morning-walk', 'juniper'], tell_us_more: ['plain-paper'] },
    edited: {
      minutesAfter: 11,
      body: prose`
        One of the things people asked for at the study's event was regular ratings of how good the
        relationships are. My honest first feeling was dread. I have had enough numbers pointed at me.

        Would you answer honestly? And if you are a worker, what would make it bearable?
      `,
    },
    replies: [
      {
        author: 'blunt-pencil',
        key: 'she-would-know',
        hoursAfter: 0.7,
        body: prose`No. She'd know it was me. I'm the only one who'd say it.`,
      },
      {
        author: 'morning-walk',
        hoursAfter: 2.2,
        body: prose`
          I would, and I'd enjoy it, because most of what I have to say is good and there's nowhere to put
          it. There is a complaints leaflet in the waiting room. There isn't a "this helped" leaflet.

          Thank you for asking it like this, Heron. It took something to write "dread".
        `,
        reactions: { thanks: ['heron', 'marigold', 'second-kettle'] },
      },
      {
        author: 'juniper',
        quotes: { of: 'she-would-know', words: "I'm the only one who'd say it." },
        hoursAfter: 3.5,
        body: prose`
          Blunt Pencil's point is the one to design around. If there are fewer than eight answers nobody
          should see anything, not even the team. And not in the week somebody has just been seen.

          I'd also want to answer on paper, at home, and post it.
        `,
      },
      {
        author: 'slow-train',
        hoursAfter: 5,
        body: prose`
          In therapy there's a long habit of asking at the end of a session "what did we miss today?" It
          isn't a rating, and it's more use than one, because you hear it while you can still do something.
          I'd want both: the question in the room, and the quiet anonymous one for what can't be said in the
          room.

          What I'd resist is an average with a decimal point.
        `,
      },
      {
        author: 'plain-paper',
        hoursAfter: 8,
        body: prose`
          As the person who'd have to take this to the board: I'd accept words instead of numbers if they
          came regularly. "Most people say they feel listened to, several say appointments are changed at
          short notice" is evidence. What I can't take is nothing.
        `,
      },
      { author: 'blunt-pencil', hoursAfter: 9, body: prose`Paper and eight. Then maybe.` },
      {
        author: 'heron',
        hoursAfter: 19,
        body: prose`
          "Maybe" from Blunt Pencil is the best result I've had all week. I'll raise paper, eight or more,
          teams only, and "what will you do about it" at our team meeting, and tell you what they say.
          Including if they say no.
        `,
      },
    ],
    followers: ['juniper', 'plain-paper', 'blunt-pencil'],
  },
  {
    group: 'relationships',
    author: 'morning-walk',
    kind: 'discussion',
    language: 'en',
    title: 'The best question anybody has asked me this year',
    body: prose`
      It was "what are you like when you're all right?"

      I've been asked hundreds of times how I am when I'm not. I had to think about it. I said I walk before
      breakfast, I ring my sister too often and I have opinions about marmalade. She wrote all three down,
      and when we met again she asked about the marmalade.

      It's in my plan now. It says "opinions about marmalade". It's the first plan I've kept.
    `,
    daysAgo: 5.5,
    replies: [
      {
        author: 'marigold',
        hoursAfter: 6,
        body: prose`I'm stealing this for the welcome group on Wednesday. I'll credit the marmalade.`,
      },
      {
        author: 'second-kettle',
        hoursAfter: 14,
        body: prose`
          You could ask families too. "What is he like when he's all right?" We're the ones who remember,
          some years.
        `,
      },
      {
        author: 'wayfinder',
        hoursAfter: 30,
        body: prose`
          That's very close to what people told the study: they spoke of the relationship as the thing that
          helped, and the written plan as something rarely opened again. I like that yours got opened
          because of what was in it.
        `,
      },
      { author: 'blunt-pencil', hoursAfter: 52, body: prose`Thick cut or it isn't marmalade.` },
    ],
  },
  {
    group: 'relationships',
    author: 'plain-paper',
    kind: 'discussion',
    language: 'en',
    title: 'What would count as evidence that a relationship is good?',
    body: prose`
      I lead on our action plan and I have a problem. I believe relationships matter most. I've read the
      study, I've heard it here, and my own mother would tell you the same. But I write a report every
      quarter and the page headed "relationships" is empty, while the page headed "plans in date" is full,
      so guess which one gets discussed.

      I don't want to invent a number for the sake of it. I'd like to know what *you* would look at. If you
      walked into a team for a morning, what would tell you that people are treated well there?

      Short answers are fine. Odd ones are better.
    `,
    daysAgo: 11,
    replies: [
      {
        author: 'blunt-pencil',
        hoursAfter: 2,
        body: prose`Do they come out to get you or shout your name.`,
      },
      {
        author: 'rook',
        hoursAfter: 7,
        body: prose`
          Whether people phone us before things go wrong or after. When they trust you they ring on a
          Tuesday afternoon about something small.
        `,
      },
      {
        author: 'copper-beech',
        hoursAfter: 11,
        body: prose`
          At the drop-in I can tell by what people say on the way back from an appointment. If they talk
          about the bus, it was fine. If they don't talk, it wasn't. I realise that's not a measure.
        `,
      },
      {
        author: 'tall-hedge',
        hoursAfter: 20,
        body: prose`
          Whether anybody knows my name after four years. I'm not asking for information. Just "hello, Mrs
          Hedge".
        `,
      },
      {
        author: 'heron',
        hoursAfter: 26,
        body: prose`How long workers stay. You can count that one, and you won't like it.`,
      },
      {
        author: 'plain-paper',
        hoursAfter: 44,
        body: prose`
          Thank you. I've taken three to the next meeting: how many workers a person has had in two years,
          how often we cancel on people against how often they cancel on us, and whether calls come early or
          late. All three can be counted without asking anybody to fill in anything. The second one is going
          to be uncomfortable.
        `,
      },
    ],
    followers: ['lamplight', 'wayfinder'],
  },
  {
    group: 'relationships',
    author: 'wayfinder',
    kind: 'discussion',
    language: 'en',
    title: 'What the study found, in plain words',
    body: prose`
      Several people have asked what "the study" is, so here it is in one place.

      It looked at how community mental health care is planned and coordinated at six NHS sites, four in
      England and two in Wales. 449 service users and 201 care coordinators answered a survey, there were
      117 interviews, and 33 care plans were read closely. In short:

      - **Relationships** with care coordinators mattered more to people's recovery than the written plan
      did.
      - **Plans** were a useful record, and also an inflexible burden that ate into time with people. Once
      written they were seldom opened again.
      - **Risk** was a constant worry for workers and was rarely talked about with the person or the family.

      In July 2016 staff, service users and carers met, worked through three themes and voted on the best
      ideas. The groups here have the same three themes.

      The full report is free to read: [Health Services and Delivery Research
      2016;4(5)](https://doi.org/10.3310/hsdr04050). It's long. I'd start with the summary.

      We don't name the sites, so I can't tell you whether yours was one. And it's some years old now: if
      something in it no longer sounds like where you are, I'd like to hear that most of all.
    `,
    daysAgo: 170,
    replies: [
      {
        author: 'allotment',
        hoursAfter: 3,
        body: prose`
          Read the summary with my brother over tea. He said "they could have asked me and saved the money".
          Then he read it again.
        `,
      },
      {
        author: 'tall-hedge',
        hoursAfter: 9,
        body: prose`
          "Rarely talked about with the person or the family." Well, there it is. I thought it was just us.
        `,
      },
      {
        author: 'slow-train',
        hoursAfter: 28,
        body: prose`
          The part I'd question is whether plans *have* to be a burden. I've seen a good plan hold a
          relationship together when a worker was away. I wouldn't want people to read this and conclude we
          can stop writing things down.
        `,
      },
      {
        author: 'wayfinder',
        hoursAfter: 34,
        body: prose`
          I agree, and so did many of the people interviewed. They weren't against having a plan. They
          wanted to know what it was for.
        `,
      },
      {
        author: 'morning-walk',
        hoursAfter: 70,
        body: prose`Thank you for putting it in words I can pass on.`,
      },
    ],
    followers: ['plain-paper', 'juniper', 'second-kettle'],
  },
  {
    group: 'relationships',
    author: 'blunt-pencil',
    kind: 'discussion',
    language: 'en',
    title: 'Training',
    body: prose`They get a day's training on the computer system. How many days on talking to people?`,
    daysAgo: 165,
    closed: {
      by: 'juniper',
      reason:
        'It has become a plan: Plain Paper asks for the afternoons, and tells us here in a new discussion.',
      daysAgo: 124,
    },
    reactions: { we_do_this_too: ['slow-train'] },
    replies: [
      {
        author: 'heron',
        hoursAfter: 8,
        body: prose`
          This year: computer, two days. Fire, half a day. Lifting boxes, an hour. Talking to people, none.
          I went and checked because I hoped you were wrong.
        `,
      },
      {
        author: 'marigold',
        hoursAfter: 15,
        body: prose`
          A few of us would teach it. Not a lecture about listening (I have sat through a lecture about
          listening). An afternoon with people who use services telling you what it was like, and then
          practising the difficult bits: being late, saying no, saying you don't know.
        `,
      },
      {
        author: 'plain-paper',
        hoursAfter: 50,
        body: prose`
          I've asked for three afternoons next quarter. I've been told "we'll see", which here means
          somebody has to ask again. I will.
        `,
      },
      { author: 'blunt-pencil', hoursAfter: 51, body: prose`I'll do the being late one.` },
    ],
    followers: ['marigold', 'heron'],
  },
];
