import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const perthnasoedd: DemoThread[] = [
  {
    group: 'perthnasoedd',
    author: 'mwyar-duon',
    kind: 'discussion',
    language: 'cy',
    title: 'Pwy ydw i yn Saesneg',
    body: prose`
      Rhywbeth rydw i wedi sylwi arno. Yn Saesneg dw i'n gwrtais ac yn gryno ac mae popeth "fine, thank
      you". Yn Gymraeg dw i'n dweud y gwir, weithiau cyn i mi benderfynu ei ddweud.

      Nid bai neb yw e, ac mae fy ngweithiwr yn un da. Ond mae hi wedi bod yn cwrdd â'r llall ers dwy
      flynedd. Oes rhywun arall yma yn ddau berson fel hyn?
    `,
    daysAgo: 0.15,
    replies: [],
  },
  {
    group: 'perthnasoedd',
    author: 'drizzle',
    kind: 'discussion',
    language: 'en',
    title: 'They changed my worker and told the letterbox',
    body: prose`
      Letter came Saturday. New name, first appointment Tuesday. Two years with the last one. Not even a
      "she says bye".
    `,
    daysAgo: 1.2,
    reactions: { tell_us_more: ['cwmpawd'], we_do_this_too: ['llwybr-glas', 'long-field'] },
    replies: [
      {
        author: 'gwylan',
        hoursAfter: 3,
        body: prose`
          I'm sorry. I've been the name on that letter, and I've been the one who wasn't told she was
          writing her last note. Ring and ask for one last call with her, if she's still in the building.
          You're allowed to ask, and she may well have been hoping somebody would.
        `,
      },
      {
        author: 'llwybr-glas',
        hoursAfter: 5,
        language: 'cy',
        body: prose`
          Mi ges i'r un llythyr llynedd. Mi wnes i fynd i'r cyfarfod cyntaf yn flin ac mi ddwedodd y
          gweithiwr newydd "mae gynnoch chi hawl i fod yn flin". Roedd hynny'n help, am ryw reswm.
        `,
      },
      {
        author: 'robin-goch',
        key: 'three-things',
        hoursAfter: 9,
        body: prose`
          A small thing that worked for somebody I support: she wrote down three things the old worker knew
          that the new one wouldn't, and posted it ahead. It made Tuesday less like starting a jigsaw from
          the edges.
        `,
      },
      {
        author: 'drizzle',
        below: 'three-things',
        hoursAfter: 20,
        body: prose`Rang. She'd left Friday. She'd left me a note though. It was in somebody's tray.`,
      },
      {
        author: 'long-field',
        key: 'nobody-would-notice',
        hoursAfter: 23,
        body: prose`
          Same letter here. I've stopped opening them. Most days I don't get up, and I doubt anybody would
          notice if I didn't at all.
        `,
      },
      {
        author: 'cwmpawd',
        hoursAfter: 26,
        body: prose`
          "In somebody's tray" is going on our action plan word for word. Every worker who leaves gets time
          to say goodbye, and somebody's name goes next to making sure of it. I'll post who and by when,
          here, by the end of the month.
        `,
      },
    ],
    followers: ['gwylan', 'eithin', 'cwmpawd'],
  },
  {
    group: 'perthnasoedd',
    author: 'tide-table',
    kind: 'discussion',
    language: 'en',
    title: "Ratings: what I'd want to know and what I'd dread",
    body: prose`
      People at the study's event wanted regular ratings of relationships and services, for transparency and
      feedback. Our team talked about it over lunch and it went quiet.

      What I'd want to know: do people feel hurried, do they know what happens next, would they ring us if
      things got harder.

      What I'd dread: a league table. We're a small team covering a lot of road. If two people have a bad
      month it's half our answers.

      Could it be done in a way that tells us something and doesn't frighten anybody?
    `,
    daysAgo: 6,
    replies: [
      {
        author: 'eithin',
        hoursAfter: 5,
        body: prose`
          Never a named worker, nothing shown from a handful of answers, and the same questions every time
          so that you can see a direction and not a score. And tell us what you did about it. I'd answer
          once on trust. I'd answer twice if something happened.
        `,
      },
      {
        author: 'ffenest',
        hoursAfter: 11,
        language: 'cy',
        body: prose`
          Cytuno ag Eithin. Byddwn i'n ychwanegu un peth: gadael i bobl ddweud pam, yn eu geiriau eu hunain,
          ac yn eu hiaith eu hunain. Mae "yn brysio" ac "yn brysur" yn edrych yr un fath fel rhif.
        `,
      },
      {
        author: 'drizzle',
        hoursAfter: 14,
        body: prose`"Would you ring us if things got harder" is the only one you need.`,
      },
      {
        author: 'tide-table',
        hoursAfter: 24,
        body: prose`
          I've written that on the whiteboard. It's been there three hours and nobody has wiped it off.
        `,
      },
    ],
    followers: ['eithin', 'cwmpawd'],
  },
  {
    group: 'perthnasoedd',
    author: 'pont',
    kind: 'discussion',
    language: 'en',
    title: 'The study behind this: a short note',
    body: prose`
      Noswaith dda, bawb. My Welsh stops about there, so forgive the English.

      The study compared how care is planned and coordinated in six places, four in England and two in
      Wales. It asked 449 service users and 201 care coordinators to fill in a survey, interviewed 117
      people and read 33 care plans. Three findings gave these groups their names:

      - the **relationship** with the care coordinator mattered more to recovery than the plan on paper
      - people wanted to plan in **partnership**, with family and friends where they're wanted
      - **risk** was in workers' minds and seldom in the conversation

      It's free to read: [Health Services and Delivery Research
      2016;4(5)](https://doi.org/10.3310/hsdr04050). We don't say which sites took part, and I'd ask you not
      to guess here.

      I'm also a member of a community in England. If something here is worth passing on I'll ask you first.
    `,
    daysAgo: 170,
    replies: [
      {
        author: 'eithin',
        hoursAfter: 6,
        language: 'cy',
        body: prose`
          Diolch am ei ddweud mor glir. Ces i gopi gan rywun unwaith ac mae'n dal i ddal y drws ar agor yn y
          gegin. Fe ddarllena i'r crynodeb nawr, o leiaf.
        `,
      },
      {
        author: 'hen-feic',
        hoursAfter: 13,
        body: prose`
          "Where they're wanted." I'd have liked to be asked whether I was. Nobody asked him either.
        `,
      },
      {
        author: 'ffenest',
        hoursAfter: 26,
        language: 'cy',
        body: prose`
          Mae'n werth cofio bod rhaid i ni gael cynllun yn ôl y gyfraith yng Nghymru, felly dyw "llai o
          bapur" ddim yn ateb ar ei ben ei hun. Y cwestiwn yw pwy sy'n dal y beiro, ac a oes rhywun yn ei
          ddarllen wedyn.
        `,
      },
      {
        author: 'pont',
        hoursAfter: 31,
        body: prose`
          With a friend's help I think I follow, Ffenest, and that's an important difference. I'd be
          interested in what a *good* one looks like when the paper can't be avoided.
        `,
      },
      {
        author: 'gwylan',
        hoursAfter: 49,
        language: 'cy',
        body: prose`Un byr. Un y mae'r person yn gwybod ble mae e.`,
      },
    ],
    followers: ['cwmpawd', 'eithin', 'ffenest'],
  },
  {
    group: 'perthnasoedd',
    author: 'ffenest',
    kind: 'question',
    language: 'cy',
    title: "Hyfforddiant am berthynas: beth fyddech chi'n ei ddysgu i ni?",
    body: prose`
      Un o'r syniadau o ddigwyddiad yr astudiaeth oedd hyfforddiant am berthnasoedd. Mae gen i ddwy awr
      gyda'r tîm fis nesaf, a dw i ddim eisiau sefyll o flaen sleidiau'n dweud bod gwrando'n bwysig.

      Felly dw i'n gofyn i bawb sydd wedi eistedd yn y gadair arall. Petai gennych chi ddwy awr gyda ni,
      beth fyddech chi'n ei ddysgu i ni? A fyddai unrhyw un ohonoch chi'n dod, gyda thâl, i'w wneud gyda mi?
    `,
    daysAgo: 165,
    answer: 'sut-i-fod-yn-hwyr',
    reactions: { tell_us_more: ['gwylan', 'pont'] },
    edited: {
      minutesAfter: 17,
      body: prose`
        Un o'r syniadau o ddigwyddiad yr astudiaeth oedd hyfforddiant am berthnasoedd. Mae gen i ddwy awr
        gyda'r tîm fis nesaf.

        Petai gennych chi ddwy awr gyda ni, beth fyddech chi'n ei ddysgu i ni?
      `,
    },
    replies: [
      {
        author: 'eithin',
        key: 'sut-i-fod-yn-hwyr',
        hoursAfter: 5,
        body: prose`
          Sut i ddweud "dw i ddim yn gwybod". Sut i fod yn hwyr. Sut i orffen cyfarfod heb edrych ar y drws.
        `,
      },
      { author: 'drizzle', key: 'how-to-knock', hoursAfter: 8, language: 'en', body: prose`How to knock.` },
      {
        author: 'nodyn',
        hoursAfter: 21,
        body: prose`
          Sut i ddweud "diolch am ddod" wrth chwaer sydd wedi gyrru awr a hanner, hyd yn oed os na chaiff hi
          ddod i mewn.
        `,
      },
      {
        author: 'ffenest',
        hoursAfter: 44,
        body: prose`
          Mae gen i restr well nawr nag unrhyw werslyfr. Mae Eithin a Robin Goch yn dod gyda mi, ac fe
          fyddwn ni'n treulio deg munud cyfan ar gnocio.
        `,
      },
    ],
    followers: ['eithin', 'robin-goch'],
  },
];
