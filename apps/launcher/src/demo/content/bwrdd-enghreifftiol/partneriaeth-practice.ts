import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const partneriaethPractice: DemoThread[] = [
  {
    group: 'partneriaeth',
    author: 'cwmpawd',
    kind: 'practice_change',
    language: 'en',
    title: 'The plan comes before the meeting, not after it',
    practiceChange: {
      changed: prose`
        A week before a review the person gets their current plan in the language they chose, with wide
        margins and a pen in the envelope. They cross out, add or leave it. The review starts from their
        copy. If it comes back blank we start with "how are you?" and see.
      `,
      why: prose`
        People said they saw the plan for the first time when it was finished. You can't plan something
        together if only one of you has read it.
      `,
      involved: prose`
        Two teams, Llechen's people (envelopes, pens), six service users and three family members. The pen
        was a service user's idea. I said it was a waste of money, and I was wrong.
      `,
      happened: prose`
        More than half come back with something written on. Most of it is corrections of fact: an old
        address, a dog that died, a son spelt wrong for six years. That was humbling. The rest is what
        people actually want.

        - It failed for people who find post frightening. We now ring first and ask.
        - It failed once badly: an envelope went to an old address. We stopped for three weeks and checked
        every one. It's in our log and I'd rather you heard it from me.
        - Meetings aren't shorter. They're about something.
      `,
    },
    daysAgo: 5,
    replies: [
      {
        author: 'eithin',
        hoursAfter: 4,
        body: prose`
          Thank you for putting the envelope in. It would have been easy to leave out, and then nobody would
          believe the rest.
        `,
      },
      {
        author: 'nodyn',
        hoursAfter: 10,
        language: 'cy',
        body: prose`
          Fe sgrifennodd fy mrawd "fy chwaer?" ar yr ymyl, a dim byd arall. Fe ges i wahoddiad am y tro
          cyntaf. Beiro deg ceiniog.
        `,
      },
      { author: 'drizzle', hoursAfter: 18, body: prose`Kept the pen.` },
      {
        author: 'pont',
        hoursAfter: 52,
        body: prose`
          May I pass this on to the English community? The part about stopping for three weeks especially.
        `,
      },
      { author: 'cwmpawd', hoursAfter: 56, body: prose`Please do. Croeso.` },
    ],
    followers: ['eithin', 'nodyn', 'gwylan'],
  },
  {
    group: 'partneriaeth',
    author: 'dydd-gwener',
    kind: 'practice_change',
    language: 'cy',
    title: 'Rhywun wrth eich ochr cyn yr adolygiad',
    practiceChange: {
      changed: prose`
        Bob prynhawn Gwener yn y caffi mae un bwrdd ar gyfer paratoi. Gallwch chi ddod â'ch cynllun, neu
        ddim byd o gwbl, ac eistedd gyda rhywun sydd wedi bod trwyddo o'r blaen. Rydych chi'n gadael gyda
        thri phwynt ar gerdyn, yn eich geiriau chi.
      `,
      why: prose`
        Roedd pobl yn dod aton ni *ar ôl* adolygiad, wedi cofio popeth roedden nhw wedi bwriadu ei ddweud.
        Awr ynghynt fyddai wedi bod yn well.
      `,
      involved: prose`
        Pedwar gwirfoddolwr, tri ohonyn nhw â'u cynlluniau eu hunain, Robin Goch o'r tîm, a'r ddynes sy'n
        gwneud y sgons. Dydyn ni ddim yn cadw copi o ddim byd.
      `,
      happened: prose`
        Rhwng un a phump o bobl bob wythnos. Mae'r rhan fwyaf yn dod unwaith, a dyna'r bwriad.

        Un peth anodd: mae rhai pobl eisiau i'r gwirfoddolwr fynd i'r cyfarfod gyda nhw, ac eiriolaeth yw
        hynny. Nid dyna ydyn ni. Rydyn ni wedi gorfod dysgu dweud hynny'n garedig, a rhoi'r rhif iawn iddyn
        nhw.
      `,
    },
    daysAgo: 10,
    reactions: { thanks: ['mwyar-duon', 'tide-table', 'eithin'], tell_us_more: ['pont', 'cwmpawd'] },
    replies: [
      {
        author: 'mwyar-duon',
        hoursAfter: 5,
        body: prose`Tri phwynt oedd gen i. Fe ges i ddau ohonyn nhw. Mae dau'n fwy nag erioed.`,
      },
      {
        author: 'tide-table',
        hoursAfter: 20,
        language: 'en',
        body: prose`
          I can tell who's been to the table. They sit down and say "I've got three things". It makes my job
          easier, and I'd like the team to know that.
        `,
      },
      {
        author: 'carreg-ateb',
        key: 'lle-i-deulu',
        hoursAfter: 29,
        body: prose`
          A oes lle i deulu wrth y bwrdd? Nid ar yr un pryd, efallai. Mae gyda ni ein tri phwynt hefyd.
        `,
      },
      {
        author: 'dydd-gwener',
        below: 'lle-i-deulu',
        hoursAfter: 34,
        body: prose`
          Oes. Y dydd Gwener cyntaf o'r mis, bwrdd ger y ffenest. Fe rown ni arwydd bach arno heb y gair
          "gofalwr".
        `,
      },
      {
        author: 'dydd-gwener',
        isUpdate: true,
        hoursAfter: 170,
        body: prose`
          Y bwrdd i deuluoedd ddydd Gwener diwethaf: daeth tri, ac arhosodd pob un tan y diwedd. Gofynnodd un a
          gâi ddod â'i fab y tro nesaf. Caiff.
        `,
        reactions: { thanks: ['carreg-ateb', 'nodyn'] },
      },
      {
        author: 'gwylan',
        key: 'y-postmon',
        hoursAfter: 205,
        body: prose`
          Anfonais i rywun atoch chi: y dyn o'r tŷ pen yn Stryd y Capel sy'n cadw colomennod. Mae e wedi bod
          ddwywaith.
        `,
      },
    ],
    followers: ['mwyar-duon', 'carreg-ateb'],
  },
  {
    group: 'partneriaeth',
    author: 'gwylan',
    kind: 'practice_change',
    language: 'cy',
    title: "Dim ond y penawdau sy'n berthnasol",
    practiceChange: {
      changed: prose`
        Cyn dechrau ysgrifennu rydyn ni'n mynd trwy'r penawdau gyda'r person ac yn gofyn pa rai sy'n bwysig
        nawr. O dan y lleill rydyn ni'n ysgrifennu "dim am y tro, ar ôl trafod", ac yn symud ymlaen.
      `,
      why: prose`
        Roedden ni'n llenwi pob blwch achos ei fod e yno. Roedd gan ddyn sydd wedi byw yn yr un tŷ ers
        deugain mlynedd baragraff am lety.
      `,
      involved: prose`
        Tri chydgysylltydd gofal, y rheolwr, pedwar o bobl sy'n defnyddio'r gwasanaeth, ac un ferch a
        ofynnodd beth oedd ystyr hanner y penawdau. Doedden ni ddim i gyd yn cytuno ar yr ateb.
      `,
      happened: prose`
        Mae'r cynlluniau tua hanner yr hyd. Cawson ni un ymholiad gan rywun oedd yn meddwl bod rhannau ar
        goll, ac roedd "ar ôl trafod" yn ddigon i'w ateb.

        Y perygl yw ein bod ni'n dewis y penawdau hawdd. Mae'n digwydd. Felly rydyn ni'n gofyn un cwestiwn
        ar y diwedd: "Oes rhywbeth rydyn ni'n dau wedi'i osgoi heddiw?"
      `,
    },
    daysAgo: 36,
    replies: [
      {
        author: 'llwybr-glas',
        hoursAfter: 9,
        body: prose`Mae'r cwestiwn ola' 'na'n werth y ffurflen i gyd.`,
      },
      {
        author: 'tide-table',
        hoursAfter: 28,
        language: 'en',
        body: prose`
          We're trying this too. It went wrong for me the first time: I asked which headings mattered and he
          said "you tell me, you're the one with the list". I put the list away and we started again.
        `,
      },
    ],
    followers: ['cwmpawd'],
  },
];
