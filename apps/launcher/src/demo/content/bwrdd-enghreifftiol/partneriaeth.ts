import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const partneriaeth: DemoThread[] = [
  {
    group: 'partneriaeth',
    author: 'hen-feic',
    kind: 'question',
    language: 'en',
    title: "I'm in the kitchen while they talk in the front room",
    body: prose`
      It's my house, as it happens. My son's grown up and it's his appointment, and I've no wish to hear
      what he says to her. I make the tea, knock, put it down, go out. I've done it for three years and I've
      never once been asked to sit.

      He doesn't mind me in there. I've asked him. He says "nobody's said you could". I've never said I'd
      like to, either, because I didn't want to make it awkward for her.

      So there are three polite people in one small house, and nobody's said anything. How do you start?
    `,
    daysAgo: 0.4,
    answer: 'deg-munud',
    reactions: { we_do_this_too: ['nodyn'] },
    replies: [
      {
        author: 'carreg-ateb',
        key: 'deg-munud',
        hoursAfter: 1.5,
        language: 'cy',
        body: prose`
          Tri pherson cwrtais mewn un tŷ bach: dyna ein gwlad ni i'r dim! Gofynnwch i'ch mab ddweud wrthi,
          gair am air: "Hoffwn i i Dad fod yma am y deg munud olaf." Deg munud, nid yr awr i gyd. Mae'n haws
          cytuno i ddeg munud.
        `,
      },
      {
        author: 'gwylan',
        quotes: { of: 'deg-munud', words: 'Deg munud, nid yr awr i gyd.' },
        hoursAfter: 4,
        body: prose`
          As the one in the front room in a lot of houses: I'd be relieved. I never know whether the person
          in the kitchen wants to be left alone. We're told to respect privacy, so we do it with our backs.
          Ask for the ten minutes.
        `,
      },
      {
        author: 'hen-feic',
        below: 'deg-munud',
        hoursAfter: 7,
        language: 'cy',
        mentions: ['gwylan'],
        body: prose`
          Diolch, a diolch @Gwylan. Mae o wedi cytuno i ddeud. Mi adawa i'r drws ar agor a rhoi tair cwpan ar
          yr hambwrdd.
        `,
      },
    ],
    followers: ['nodyn', 'carreg-ateb'],
  },
  {
    group: 'partneriaeth',
    author: 'llwybr-glas',
    kind: 'discussion',
    language: 'cy',
    title: 'Yr un cynllun â llynedd, efo dyddiad newydd',
    body: prose`
      Mi ddaeth fy nghynllun gofal a thriniaeth drwy'r post ddydd Mercher. Mae o'n hir, mae o'n daclus, a fo
      ydi cynllun llynedd. Mae o'n deud 'mod i isio dysgu dreifio. Mi basiais i ym mis Ebrill. Mi wnes i
      ddreifio i'r cyfarfod lle doedd neb wedi gofyn.

      Dw i ddim yn flin. Wel, ydw, braidd. Yr hyn sy'n brifo ydi bod y flwyddyn orau i mi ei chael ers talwm
      ddim yn y cynllun o gwbl. Does dim lle i bethau da ynddo fo.

      Be' fasach chi'n ei roi mewn cynllun tasa 'na le i bethau da?
    `,
    daysAgo: 2,
    edited: {
      minutesAfter: 6,
      body: prose`
        Mi ddaeth fy nghynllun gofal a thriniaeth drwy'r post ddydd Mercher. Fo ydi cynllun llynedd. Mae o'n
        deud 'mod i isio dysgu dreifio. Mi basiais i ym mis Ebrill.

        Be' fasach chi'n ei roi mewn cynllun tasa 'na le i bethau da?
      `,
    },
    replies: [
      {
        author: 'mwyar-duon',
        hoursAfter: 2,
        body: prose`Llongyfarchiadau ar y prawf! Dyna'r pennawd cyntaf i fi: "Beth aeth yn iawn eleni".`,
      },
      {
        author: 'drizzle',
        hoursAfter: 3,
        language: 'en',
        body: prose`Mine says I want to get out more. I wrote that. In 2019.`,
      },
      {
        author: 'gwylan',
        hoursAfter: 7,
        body: prose`
          Mae'n ddrwg gen i. Dw i wedi gwneud hyn fy hun, fwy nag unwaith: ugain cynllun i'w hadnewyddu cyn
          diwedd y mis, a'r botwm "copïo" yno'n barod. Nid esgus yw hynny. Ond os gwnewch chi ei anfon yn ôl
          gyda "dyw hwn ddim amdana i", bydd eich cydgysylltydd yn gallu dangos i rywun pam mae angen awr ac
          nid deg munud.
        `,
      },
      {
        author: 'llechen',
        hoursAfter: 22,
        body: prose`
          Gallwn ni ddiffodd y botwm copïo ar gyfer yr adran "beth hoffech chi". Un newid bach yn y system.
          Ga i ofyn yma cyn gwneud: a fyddai hynny'n helpu, neu ddim ond yn gwneud i bobl flinedig deipio'r
          un peth eto?
        `,
      },
      {
        author: 'gwylan',
        hoursAfter: 25,
        body: prose`Yr ail, dw i'n ofni, oni bai bod rhywun yn rhoi'r amser i ni hefyd. Gwnewch y ddau.`,
      },
      {
        author: 'tide-table',
        key: 'cracked-record',
        hoursAfter: 30,
        language: 'en',
        body: prose`With respect, this is a cracked record. Every week it's somebody's plan.`,
      },
      {
        author: 'cwmpawd',
        hoursAfter: 42,
        language: 'en',
        body: prose`
          I'll take both to the action plan as one thing, so that nobody can do the cheap half. And Llwybr
          Glas, from somebody on his third attempt at the theory test: llongyfarchiadau.
        `,
      },
    ],
    followers: ['mwyar-duon', 'cwmpawd', 'carreg-ateb'],
  },
  {
    group: 'partneriaeth',
    author: 'nodyn',
    kind: 'question',
    language: 'cy',
    title: 'Chwaer ydw i, dim byd mwy',
    body: prose`
      Dw i'n byw awr a hanner i ffwrdd. Dw i ddim yn ofalwr, dw i ddim yn berthynas agosaf ar bapur, a does
      gen i ddim hawl i ddim. Ond fi mae fe'n ei ffonio.

      Bob tro mae gweithiwr newydd yn gofyn "a phwy ydych chi, felly?", mewn llais sy'n dweud nad oes ots
      beth fydd yr ateb. Beth ddylwn i ei ddweud?
    `,
    daysAgo: 163,
    answer: 'dyna-r-ateb',
    reactions: { thanks: ['gwylan', 'dydd-gwener'] },
    replies: [
      {
        author: 'carreg-ateb',
        key: 'dyna-r-ateb',
        hoursAfter: 3,
        body: prose`"Fi mae fe'n ei ffonio." Dyna'r ateb. Fyddwn i ddim yn newid gair.`,
        reactions: { thanks: ['nodyn'] },
      },
      {
        author: 'hen-feic',
        below: 'dyna-r-ateb',
        hoursAfter: 8,
        language: 'en',
        body: prose`
          I've been next of kin on every form for eleven years and it's got me as far as the kitchen. The
          title isn't what opens the door.
        `,
      },
      {
        author: 'gwylan',
        hoursAfter: 23,
        body: prose`
          Byddwn i'n gofyn iddo fe: "Ga i ysgrifennu yn y cynllun mai dy chwaer yw'r un rwyt ti'n ei ffonio,
          a'i bod hi'n cael dweud pethau wrthon ni?" Dyw hynny ddim yn golygu ein bod ni'n dweud pethau
          wrthoch chi. Ond mae'n golygu bod rhywun yn gwybod pwy ydych chi.
        `,
      },
      {
        author: 'nodyn',
        hoursAfter: 90,
        body: prose`
          Fe ddywedodd e ie. Ac wedyn fe ddywedodd e "o'n i'n meddwl bod nhw'n gwybod". Blynyddoedd!
        `,
      },
    ],
    followers: ['carreg-ateb', 'hen-feic'],
  },
  {
    group: 'partneriaeth',
    author: 'cwmpawd',
    kind: 'discussion',
    language: 'en',
    title: 'How do we keep the action plan out of the drawer?',
    body: prose`
      I've led four action plans in my working life. Three of them are in a drawer. I know which drawer.

      What was meant to follow the study was a local plan of changes that *last*. We've got eleven ideas
      from these groups. I'd rather do four. My proposal:

      1. Each has one person's name on it, and a date.
      2. Each says what should be different for somebody, in a sentence my aunt would understand.
      3. Nothing is "complete" until somebody it was meant for says so.
      4. If we can't do it, we say so here and why.

      What have I missed, and who'd be willing to be the somebody in number three?
    `,
    daysAgo: 158,
    themes: [2, 3],
    closed: {
      by: 'carreg-ateb',
      reason:
        'The plan is open now, and every action in it has a name and a date. What becomes of them can be read there.',
      daysAgo: 120,
    },
    reactions: { thanks: ['eithin', 'pont'], we_do_this_too: ['ffenest'] },
    replies: [
      {
        author: 'eithin',
        hoursAfter: 5,
        body: prose`
          I'll be one. Not alone, though. One person saying "yes, done" is a signature, and three people is
          an answer.
        `,
      },
      {
        author: 'drizzle',
        hoursAfter: 7,
        body: prose`Put the drawer on the website.`,
      },
      {
        author: 'llechen',
        key: 'pwy-sy-n-atgoffa',
        hoursAfter: 24,
        language: 'cy',
        body: prose`
          Mae dyddiadau'n iawn, ond pwy sy'n cael eu hatgoffa, a sut? Os mai fi sy'n mynd i anfon yr e-byst,
          hoffwn i gael gwybod nawr.
        `,
      },
      {
        author: 'carreg-ateb',
        hoursAfter: 31,
        body: prose`
          A plan with nobody on it who's lived with any of this should say so at the top, in big letters.
          Ours does have, so that's all right, but I've seen others.
        `,
      },
      {
        author: 'cwmpawd',
        hoursAfter: 48,
        body: prose`
          All of it taken. Three people and not one, the reminders are mine and not Llechen's, and I've
          photographed the drawer.
        `,
      },
    ],
    followers: ['eithin', 'pont', 'llechen'],
  },
];
