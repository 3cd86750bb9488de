import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const risgADiogelwch: DemoThread[] = [
  {
    group: 'risg-a-diogelwch',
    author: 'long-field',
    kind: 'discussion',
    language: 'en',
    title: 'My tractor has a better risk assessment than I do',
    body: prose`
      I've had to do one for the machinery. It says what could go wrong, who'd be hurt, what we do about it,
      and who checks. I wrote it, because I'm the one who uses the thing. It's pinned up in the shed where I
      can see it.

      I gather there's one about me. I didn't write it and it isn't in the shed.
    `,
    daysAgo: 0.7,
    replies: [
      {
        author: 'tide-table',
        hoursAfter: 2,
        body: prose`
          I can't think of a single argument against this. I'm going to read it out at handover and see if
          anybody else can.
        `,
      },
      {
        author: 'ffenest',
        hoursAfter: 6,
        language: 'cy',
        body: prose`
          "Fi sy'n defnyddio'r peth." Dyna'r ddadl orau dros ysgrifennu asesiad risg gyda'n gilydd i mi ei
          chlywed erioed, ac roedd hi mewn sied.
        `,
      },
      { author: 'drizzle', hoursAfter: 7, body: prose`What's the tractor's next review date` },
      { author: 'long-field', hoursAfter: 11, body: prose`March. And they'll ask me first.` },
    ],
    followers: ['tide-table', 'ffenest'],
  },
  {
    group: 'risg-a-diogelwch',
    author: 'tide-table',
    kind: 'practice_change',
    language: 'en',
    title: "Nobody leaves without seeing what we've written about risk",
    practiceChange: {
      changed: prose`
        The risk assessment is part of the care and treatment plan now, on the same page as what helps. We
        read it through with the person before they go. If they disagree, their view goes next to ours in
        the same size of writing.
      `,
      why: prose`
        In the study risk was what workers worried about most and talked about least. I recognised myself.
        I'd say "anything else?" with my hand on the door, and then drive to the next house and write half a
        page.
      `,
      involved: prose`
        Our team, Ffenest, two service users who've read their own records, and a carer. The carer asked
        what "moderate" meant. We had five answers between us, so we no longer use it.
      `,
      happened: prose`
        The first month was awkward, and that was mostly us. Since then:

        - two people have corrected things that were simply wrong
        - one was angry, rightly, and we've talked more in a month than in the year before
        - one asked us to write *more*, so that whoever's on at night would understand
        - we've had to get better at writing sentences we'd be happy to read out

        There are still things we can't open up straight away, usually when somebody else could be put in
        danger. We say in the plan that there may be such a thing, and who decides.
      `,
    },
    daysAgo: 4.5,
    replies: [
      {
        author: 'eithin',
        hoursAfter: 3,
        body: prose`
          "Sentences we'd be happy to read out" should be the rule for everything anybody writes about
          anybody.
        `,
      },
      {
        author: 'gwylan',
        hoursAfter: 8,
        language: 'cy',
        body: prose`
          Mae arna i ofn gwneud hyn gydag un neu ddau, a dweud y gwir. Nid achos yr hyn sydd wedi'i
          ysgrifennu, ond achos mai fi ysgrifennodd e, bum mlynedd yn ôl, ac mae'n swnio fel rhywun arall.
        `,
      },
      {
        author: 'ffenest',
        hoursAfter: 12,
        language: 'cy',
        body: prose`
          Dechrau gyda hynny, efallai? "Dw i wedi darllen beth ysgrifennais i amdanoch chi bum mlynedd yn
          ôl, a hoffwn i ei ysgrifennu eto gyda chi."
        `,
      },
      {
        author: 'gwylan',
        hoursAfter: 13,
        language: 'cy',
        body: prose`Iawn. Wythnos nesaf. Fe ddyweda i wrthoch chi sut aeth hi.`,
      },
    ],
    followers: ['eithin', 'cwmpawd', 'gwylan'],
  },
  {
    group: 'risg-a-diogelwch',
    author: 'ffenest',
    kind: 'discussion',
    language: 'cy',
    title: 'Sut mae siarad am risg yn Gymraeg?',
    body: prose`
      Cwestiwn ymarferol. Yn Saesneg mae gen i eirfa barod am risg, ac un sâl yw hi: "moderate", "protective
      factors", "static". Yn Gymraeg does gen i ddim un o'r geiriau hyn yn barod ar fy nhafod, felly dw i'n
      gorfod dweud beth dw i'n ei feddwl. "Beth sy'n eich poeni chi? Beth sy'n fy mhoeni i? Beth sy'n eich
      cadw chi i fynd?"

      Ac mae'r sgwrs yn well.

      Felly dyma fy nghwestiwn: a ydyn ni eisiau cyfieithu'r geiriau, ynteu a ddylen ni gyfieithu'r ffordd
      arall, a dod â'r cwestiynau plaen i'r Saesneg?
    `,
    daysAgo: 9,
    replies: [
      {
        author: 'llwybr-glas',
        hoursAfter: 3,
        body: prose`
          Y ffordd arall! Do'n i erioed wedi dallt "protective factors". O'n i'n meddwl mai rhywbeth at yr
          haul oedd o.
        `,
      },
      {
        author: 'tide-table',
        hoursAfter: 6,
        language: 'en',
        body: prose`
          It took me a while to read this, and it was worth it. As a learner I only *have* the plain
          questions. I'd assumed that was a weakness.
        `,
      },
      {
        author: 'llechen',
        hoursAfter: 25,
        body: prose`
          O ran y ffurflenni: "risg" a "diogelwch" sydd gyda ni'n swyddogol. Ond does dim rheol sy'n dweud
          na all y cwestiwn o dan y pennawd fod yn blaen. Anfonwch eich cwestiynau ata i ac fe rown ni
          gynnig arni, yn y ddwy iaith ar yr un diwrnod.
        `,
      },
      {
        author: 'drizzle',
        hoursAfter: 27,
        language: 'en',
        body: prose`What's "what are you worried about" in Welsh. Might use it back on them.`,
      },
      {
        author: 'mwyar-duon',
        hoursAfter: 28,
        language: 'en',
        body: prose`
          "Beth sy'n eich poeni chi?" Say "poy-nee". And look kind while you say it, or it sounds like the
          headmaster.
        `,
      },
    ],
    followers: ['tide-table', 'llechen'],
  },
  {
    group: 'risg-a-diogelwch',
    author: 'carreg-ateb',
    kind: 'discussion',
    language: 'cy',
    title: "Roedd gen i rywbeth i'w ddweud, a neb i'w glywed",
    body: prose`
      Fe ffoniais i'r tîm achos 'mod i wedi sylwi ar newid. Dim argyfwng. Roedd y person atebodd yn gwrtais
      iawn ac fe ddywedodd na allai hi drafod neb gyda mi. "Does dim rhaid i chi drafod," meddwn i, "dim ond
      gwrando." Tawelwch. Doedd hi ddim yn siŵr a oedd hawl ganddi i wneud hynny hyd yn oed.

      Dw i'n hyrwyddwr yma ac yn gwybod y rheolau'n well na'r rhan fwyaf. Os nad ydw *i*'n gallu cael neges
      drwodd, pwy sy'n gallu?

      - Beth ddylai'r sawl sy'n ateb ei ddweud?
      - Ble mae'r neges yn mynd wedyn?
      - Sut ydw i'n gwybod ei bod hi wedi cyrraedd?
    `,
    daysAgo: 161,
    replies: [
      {
        author: 'gwylan',
        hoursAfter: 8,
        body: prose`
          Mae gwrando'n iawn bob amser. Dyle hi fod wedi dweud: "Diolch am ffonio. Alla i ddim rhannu dim
          byd gyda chi, ond dw i'n gwrando, ac fe wna i'n siŵr bod y gweithiwr yn cael y neges heddiw. Ydych
          chi'n fodlon i'r person wybod mai chi ffoniodd?" Fe ro i hynny ar gerdyn wrth y ffôn.
        `,
      },
      {
        author: 'hen-feic',
        hoursAfter: 12,
        language: 'en',
        body: prose`
          The third one's the one that keeps me up. You put it down the well and you never hear the splash.
        `,
      },
      {
        author: 'cwmpawd',
        hoursAfter: 40,
        language: 'cy',
        body: prose`
          Dw i am ddod â'r tri chwestiwn i'r gweithdy, yn union fel maen nhw. Mae'r cerdyn wrth bob ffôn
          mewn un tîm yn barod. Y "sblash" sy'n anodd. Dw i ddim yn gwybod eto.
        `,
      },
    ],
    followers: ['hen-feic', 'nodyn', 'eithin'],
  },
  {
    group: 'risg-a-diogelwch',
    author: 'robin-goch',
    kind: 'practice_change',
    language: 'cy',
    title: "Un dudalen i'r noson anodd",
    practiceChange: {
      changed: prose`
        Mae'r rhan o'r cynllun ar gyfer adeg anodd ar un dudalen ar wahân rŵan, yn iaith y person ac yn ei
        eiriau ei hun. Be' sy'n helpu, be' sydd ddim, pwy i'w ffonio gynta', a brawddeg i bwy bynnag sy'n
        ateb y ffôn.
      `,
      why: prose`
        Mi wnes i drio defnyddio fy nghynllun fy hun unwaith, flynyddoedd yn ôl, ar noson anodd. Ro'n i'n
        methu dod o hyd i'r dudalen.
      `,
      involved: prose`
        Dau weithiwr cyfoed, Eithin, Tide Table ar ran y tîm nos, a chwech o bobl ddaeth i ddau brynhawn. Mi
        wnaethon nhw daflu'r drafft cynta' i'r bin, efo gwên.
      `,
      happened: prose`
        Mae'r tîm nos yn deud eu bod nhw'n agor y dudalen honno gynta'. Mae rhai pobl wedi rhoi copi i
        ffrind. Mae un wedi sgwennu "peidiwch â deud wrtha i am gael bath" mewn llythrennau bras, ac mae
        pawb wedi dysgu rhywbeth.

        Dydi o ddim yn gweithio i bobl sydd ddim isio meddwl am y peth o flaen llaw. Mae hynny'n iawn. Rydan
        ni'n gofyn eto ymhen tri mis.
      `,
    },
    daysAgo: 34,
    reactions: { thanks: ['tide-table', 'eithin'] },
    replies: [
      { author: 'eithin', hoursAfter: 6, body: prose`Fi daflodd y drafft. Roedd y wên yn ddiffuant.` },
      {
        author: 'robin-goch',
        isUpdate: true,
        hoursAfter: 400,
        body: prose`
          Mae'r ail dîm wedi dechrau. Mi wnaethon nhw ofyn am gael newid un peth: lle i ddeud pwy *sydd ddim* i'w
          ffonio. Mae o ar y dudalen i bawb rŵan.
        `,
      },
    ],
    followers: ['tide-table'],
  },
];
