import type { DemoPlan } from '../planning.js';

export const cynllun: DemoPlan = {
  title: 'Y cynllun nad yw mewn drôr',
  aim: 'Bod pobl sy’n defnyddio ein gwasanaethau, eu teuluoedd a’r staff yn gallu dweud bod gofal yn cael ei gynllunio gyda nhw, yn eu hiaith, gan rywun maen nhw’n ei adnabod.',
  summary:
    'Daw’r cynllun hwn o syniadau 38 o bobl mewn un diwrnod. Mae pob cam gweithredu’n dweud pwy ofynnodd amdano gyntaf a beth ddylai fod yn wahanol. Lle nad oedd modd, mae’n dweud hynny, a pham.',
  language: 'cy',
  lead: 'cwmpawd',
  openedDaysAgo: 135,
  endsInDays: 230,
  followers: ['eithin', 'carreg-ateb', 'llechen', 'llwybr-glas', 'gwylan', 'drizzle', 'pont'],
  actions: [
    {
      what: 'Dwy awr gyda phob tîm, wedi’u dysgu gan bobl sydd wedi eistedd yn y gadair arall',
      why: 'Bod pob tîm wedi clywed gan bobl ar yr ochr arall, ac wedi newid un peth o’r herwydd.',
      language: 'cy',
      owner: 'ffenest',
      deputy: 'robin-goch',
      dueInDays: -20,
      themes: [1],
      involved: ['staff', 'service_user', 'family_friend'],
      involvement:
        'Eithin, Robin Goch a dau arall luniodd y ddwy awr, a chawson nhw eu talu. Nhw benderfynodd dreulio deg munud ar gnocio.',
      from: [{ idea: 'hyfforddiant' }],
      addedDaysAgo: 131,
      milestones: [
        { name: 'Cytuno ar y tâl, a’i dalu ar y diwrnod', weight: 2, done: { by: 'ffenest', daysAgo: 116 } },
        { name: 'Y ddau dîm cyntaf', weight: 2, done: { by: 'ffenest', daysAgo: 83 } },
        { name: 'Y tri thîm arall', weight: 2, done: { by: 'robin-goch', daysAgo: 27 } },
      ],
      evidence: [
        {
          by: 'ffenest',
          daysAgo: 26.5,
          note: 'Daeth 44 o staff. Ysgrifennodd pob un beth y byddai’n ei newid, a’i roi i rywun wrth y bwrdd. Fis wedyn roedd 31 wedi’i wneud.',
        },
        {
          by: 'robin-goch',
          daysAgo: 14.5,
          note: 'Un o’r 31.',
          shows: { thread: 'Mynd am dro yn lle eistedd' },
        },
      ],
      news: [
        {
          by: 'ffenest',
          daysAgo: 122,
          words: 'Pedwar ohonon ni, un bwrdd a llawer o syniadau.',
          state: 'under_way',
        },
        {
          by: 'ffenest',
          daysAgo: 82.5,
          words: 'Dau dîm. Fe gurodd rhywun ar y drws ar y diwedd, yn iawn, a chafodd gymeradwyaeth.',
        },
        {
          by: 'cwmpawd',
          daysAgo: 60,
          words:
            'Mis arall, achos bod y trydydd tîm yn brin o staff a bod yn well aros na’i wneud hebddyn nhw.',
          moved: { from: -50, to: -20 },
        },
        {
          by: 'ffenest',
          daysAgo: 25.8,
          words: 'Mae pob tîm wedi bod. Yr hyn a newidiodd fwyaf oedd sut mae cyfarfodydd yn gorffen.',
          state: 'complete',
        },
      ],
      followers: ['eithin'],
    },
    {
      what: 'Gofyn ym mha iaith cyn y cyfarfod cyntaf',
      why: 'Bod neb yn gorfod dewis rhwng cael eu deall a bod yn gwrtais.',
      language: 'cy',
      owner: 'gwylan',
      deputy: 'llechen',
      dueInDays: 12,
      themes: [1],
      involved: ['staff', 'service_user'],
      involvement: 'Mwyar Duon a gwraig o’r dref a ddewisodd y ddau gwestiwn. Roedd gennyn ni chwech.',
      from: [{ idea: 'iaith' }],
      addedDaysAgo: 130.6,
      milestones: [
        { name: 'Dau gwestiwn ar y ffôn', weight: 1, done: { by: 'gwylan', daysAgo: 94 } },
        { name: 'Pob tîm yn eu gofyn', weight: 2, done: { by: 'gwylan', daysAgo: 22 } },
        { name: 'Penawdau’r ffurflen yn y ddwy iaith', weight: 2, done: { by: 'llechen', daysAgo: 2.1 } },
      ],
      evidence: [
        {
          by: 'gwylan',
          daysAgo: 3.3,
          shows: { thread: 'Gofyn am iaith ar y dechrau, nid ar ddiwedd y ffurflen' },
        },
      ],
      news: [
        {
          by: 'gwylan',
          daysAgo: 112,
          words: 'Dw i’n gofyn i bawb newydd. Mae hanner y rhai ddywedodd “dim ots” yn newid eu meddwl.',
          state: 'under_way',
        },
        {
          by: 'gwylan',
          daysAgo: 48,
          words: 'Mae’r penawdau’n aros am rywun i’w cymeradwyo.',
          state: 'blocked',
        },
        {
          by: 'llechen',
          daysAgo: 21.5,
          words: 'Fi oedd y rhywun. Mae’n ddrwg gen i. Maen nhw ar y ffordd.',
          state: 'under_way',
        },
        {
          by: 'gwylan',
          daysAgo: 2,
          words: 'Mae pob tîm yn gofyn, ac mae’r penawdau yn y ddwy iaith. Fe gadwais i’r beiro.',
          state: 'complete',
        },
      ],
      followers: ['mwyar-duon'],
    },
    {
      what: 'Y cynllun yn nwylo’r person wythnos cyn y cyfarfod',
      why: 'Bod y cyfarfod yn dechrau o gopi’r person, gyda’i eiriau ar yr ymyl.',
      language: 'cy',
      owner: 'cwmpawd',
      deputy: 'gwylan',
      dueInDays: 44,
      themes: [2],
      involved: ['staff', 'service_user', 'family_friend'],
      involvement:
        'Chwech o ddefnyddwyr gwasanaeth a thri o deulu. Syniad defnyddiwr gwasanaeth oedd y beiro.',
      from: [{ idea: 'cynllun-cyn' }],
      addedDaysAgo: 130,
      milestones: [
        { name: 'Rhoi cynnig arno mewn un tîm', weight: 2, done: { by: 'cwmpawd', daysAgo: 86 } },
        { name: 'Gwirio pob cyfeiriad', weight: 1, done: { by: 'llechen', daysAgo: 49 } },
        { name: 'Dau dîm', weight: 2, done: { by: 'cwmpawd', daysAgo: 18 } },
        { name: 'Pob tîm', weight: 3, dueInDays: 40 },
      ],
      evidence: [
        { by: 'cwmpawd', daysAgo: 4.8, shows: { thread: 'The plan comes before the meeting, not after it' } },
      ],
      news: [
        {
          by: 'cwmpawd',
          daysAgo: 115,
          words: 'Deg amlen, deg beiro. Daeth chwech yn ôl â rhywbeth arnyn nhw.',
          state: 'under_way',
        },
        {
          by: 'cwmpawd',
          daysAgo: 70,
          words:
            'Aeth un amlen i hen gyfeiriad. Rydyn ni wedi stopio nes bod pob cyfeiriad wedi’i wirio, ac wedi dweud wrth y person.',
          state: 'blocked',
        },
        { by: 'cwmpawd', daysAgo: 48.5, words: 'Mae pob un wedi’i wirio. Dechrau eto.', state: 'under_way' },
        {
          by: 'gwylan',
          daysAgo: 6.2,
          words: 'I bobl sy’n ofni’r post: rydyn ni’n ffonio gyntaf ac yn gofyn.',
        },
      ],
      followers: ['llwybr-glas', 'nodyn'],
    },
    {
      what: 'Gofyn i bawb pwy maen nhw’n eu ffonio, a’i ysgrifennu yn y cynllun',
      why: 'Bod y chwaer, y ffrind neu’r tad yn cael croeso o’r alwad gyntaf, os yw’r person yn dymuno hynny.',
      language: 'cy',
      owner: 'carreg-ateb',
      deputy: 'hen-feic',
      dueInDays: 5,
      themes: [2],
      involved: ['staff', 'service_user', 'carer', 'family_friend'],
      involvement:
        'Teuluoedd a phobl sydd wedi dweud na. Y rhai a ddywedodd na a ysgrifennodd y frawddeg orau.',
      from: [{ idea: 'pwy-mae-en-ei-ffonio' }],
      addedDaysAgo: 129.4,
      milestones: [
        { name: 'Cytuno ar y cwestiwn', weight: 1, done: { by: 'carreg-ateb', daysAgo: 79 } },
        { name: 'Lle iddo ar y dudalen gyntaf', weight: 2, done: { by: 'llechen', daysAgo: 35 } },
        { name: 'Gofyn i bawb yn eu hadolygiad nesaf', weight: 3, dueInDays: 4 },
      ],
      evidence: [
        {
          by: 'carreg-ateb',
          daysAgo: 4.4,
          note: 'Ysgrifennodd un person “fy chwaer?” ar ymyl ei gynllun, a chafodd hi wahoddiad am y tro cyntaf.',
          shows: { thread: 'The plan comes before the meeting, not after it' },
        },
      ],
      news: [
        {
          by: 'carreg-ateb',
          daysAgo: 108,
          words: 'Wyth ohonon ni, a thair awr dros un frawddeg.',
          state: 'under_way',
        },
        { by: 'hen-feic', daysAgo: 34.5, words: 'It’s on page one now. Not under “other”.' },
        {
          by: 'carreg-ateb',
          daysAgo: 5.4,
          words:
            'Dim ond traean o’r adolygiadau sydd wedi bod. Wnawn ni ddim gofyn dros y ffôn er mwyn y dyddiad.',
          state: 'at_risk',
        },
      ],
      followers: ['nodyn'],
    },
    {
      what: 'Ateb clir pan fydd teulu neu ffrind yn ffonio â rhywbeth i’w ddweud',
      why: 'Bod pawb sy’n ffonio’n cael eu clywed, yn gwybod ble mae’r neges yn mynd, ac yn clywed ei bod wedi cyrraedd.',
      language: 'cy',
      owner: 'gwylan',
      deputy: 'carreg-ateb',
      dueInDays: -5,
      themes: [3],
      involved: ['staff', 'carer', 'family_friend'],
      involvement: 'Gofynnodd Carreg Ateb a Hen Feic y tri chwestiwn i bob tîm, dros y ffôn, heb rybudd.',
      from: [{ idea: 'tri-chwestiwn' }],
      addedDaysAgo: 129,
      milestones: [
        { name: 'Cerdyn wrth bob ffôn', weight: 1, done: { by: 'gwylan', daysAgo: 102 } },
        { name: 'Lle i’r neges yn y cofnod', weight: 2, done: { by: 'llechen', daysAgo: 42 } },
        { name: 'Ffonio’n ôl i ddweud ei bod wedi cyrraedd', weight: 3, dueInDays: -7 },
      ],
      evidence: [
        {
          by: 'carreg-ateb',
          daysAgo: 41,
          note: 'Ffoniais bedwar tîm heb rybudd. Cefais groeso gan dri, a “pwy sy’n siarad?” gan un.',
        },
      ],
      news: [
        {
          by: 'gwylan',
          daysAgo: 118,
          words:
            'Mae’r cerdyn yn barod: “Diolch am ffonio. Alla i ddim rhannu dim byd gyda chi, ond dw i’n gwrando.”',
          state: 'under_way',
        },
        { by: 'carreg-ateb', daysAgo: 40.5, words: 'Dau gwestiwn o’r tri. Y “sblash” sydd ar ôl.' },
        {
          by: 'gwylan',
          daysAgo: 7.6,
          words: 'Does neb yn siŵr eto pwy sydd i ffonio’n ôl ar y penwythnos. Bydd hyn yn hwyr.',
        },
      ],
      followers: ['hen-feic'],
    },
    {
      what: 'Nobody leaves without having read what we wrote about risk',
      why: 'Whatever is written about somebody could be read out to them, and has been.',
      language: 'en',
      owner: 'tide-table',
      deputy: 'ffenest',
      dueInDays: 58,
      themes: [3],
      involved: ['staff', 'service_user', 'carer'],
      involvement: 'Two people who had read their own records, and a carer who asked what “moderate” meant.',
      from: [{ idea: 'darllen' }, { idea: 'cwestiynau-plaen' }],
      addedDaysAgo: 128,
      milestones: [
        { name: 'One team reads it out to everybody', weight: 2, done: { by: 'tide-table', daysAgo: 67 } },
        { name: 'Ten plain sentences, in both languages', weight: 1, done: { by: 'ffenest', daysAgo: 39 } },
        { name: 'Three more teams', weight: 3, dueInDays: 50 },
      ],
      evidence: [
        { by: 'ffenest', daysAgo: 38.5, shows: { resource: 'geirfa-risg' } },
        {
          by: 'tide-table',
          daysAgo: 4.2,
          shows: { thread: "Nobody leaves without seeing what we've written about risk" },
        },
      ],
      news: [
        {
          by: 'tide-table',
          daysAgo: 105,
          words: 'The first month was awkward, and that was mostly us.',
          state: 'under_way',
        },
        {
          by: 'tide-table',
          daysAgo: 66.5,
          words: 'Two people have corrected things that were simply wrong.',
        },
        {
          by: 'ffenest',
          daysAgo: 4,
          words: 'Mae ail dîm yn dechrau’r mis nesaf, neu’n gynt os ydyn nhw’n mentro.',
        },
      ],
      followers: ['long-field'],
    },
    {
      what: 'Un dudalen i’r noson anodd, yn iaith y person',
      why: 'Bod y person, a phwy bynnag sy’n ateb y ffôn, yn dod o hyd iddi mewn deg eiliad.',
      language: 'cy',
      owner: 'robin-goch',
      deputy: 'tide-table',
      dueInDays: 66,
      themes: [3],
      involved: ['staff', 'service_user'],
      involvement: 'Eithin a chwech o bobl eraill, mewn dau brynhawn. Nhw daflodd y drafft cyntaf i’r bin.',
      from: [{ idea: 'noson-anodd' }],
      addedDaysAgo: 127,
      milestones: [
        {
          name: 'Tudalen y mae chwech o bobl yn fodlon ei chadw',
          weight: 2,
          done: { by: 'robin-goch', daysAgo: 58 },
        },
        { name: 'Dau dîm', weight: 2, done: { by: 'robin-goch', daysAgo: 17 } },
        { name: 'Y tîm nos yn ei gweld ar y sgrin gyntaf', weight: 3, dueInDays: 60 },
      ],
      evidence: [
        { by: 'robin-goch', daysAgo: 33.5, shows: { thread: "Un dudalen i'r noson anodd" } },
        { by: 'robin-goch', daysAgo: 41.5, shows: { resource: 'un-dudalen' } },
      ],
      news: [
        {
          by: 'robin-goch',
          daysAgo: 99,
          words: 'Mi aeth y drafft cynta’ i’r bin, efo gwên.',
          state: 'under_way',
        },
        {
          by: 'robin-goch',
          daysAgo: 16.2,
          words:
            'Fedar y tîm nos mo’i gweld hi ar y sgrin. Mae’r cyflenwr yn deud tri mis. Dan ni’n gofyn am rywbeth cynt.',
          state: 'blocked',
        },
      ],
      followers: ['eithin'],
    },
    {
      what: 'Ffonio’n ôl yr un diwrnod',
      why: 'Nad yw neb yn eistedd wrth y ffôn hyd y nos heb wybod.',
      language: 'cy',
      owner: 'cwmpawd',
      deputy: 'dydd-gwener',
      dueInDays: -40,
      themes: [1],
      involved: ['staff', 'service_user', 'community_partner'],
      involvement: 'Cadwodd pedwar o bobl o’r caffi gofnod o’u galwadau am ddau fis.',
      from: [{ idea: 'ffonio-yn-ol' }],
      addedDaysAgo: 126.5,
      milestones: [
        { name: 'Rhoi cynnig arno am ddau fis', weight: 2, done: { by: 'dydd-gwener', daysAgo: 56 } },
        { name: 'Penderfynu a oes modd ei gadw', weight: 1, done: { by: 'cwmpawd', daysAgo: 45.2 } },
      ],
      news: [
        {
          by: 'dydd-gwener',
          daysAgo: 90,
          words: 'Mae’n gweithio o ddydd Llun i ddydd Mercher.',
          state: 'under_way',
        },
        {
          by: 'cwmpawd',
          daysAgo: 45,
          words:
            'Allen ni ddim ei gadw: gyda dau ar ddyletswydd roedd un o bob tair galwad yn gorfod aros tan drannoeth. Yr hyn a wnawn yn lle hynny: dweud pryd y byddwn ni’n ffonio, a ffonio bryd hynny, hyd yn oed i ddweud nad oes newyddion.',
          state: 'not_doing',
        },
      ],
    },
    {
      what: 'Awr i ffarwelio pan fydd gweithiwr yn gadael',
      why: 'Bod pobl yn clywed gan y gweithiwr ei hun, ac yn cwrdd â’r un nesaf tra bo’r llall yn dal yno.',
      language: 'cy',
      owner: 'clawdd',
      deputy: 'robin-goch',
      dueInDays: 22,
      themes: [1],
      involved: ['staff', 'service_user'],
      involvement: 'Long Field a Drizzle ddywedodd beth fyddai wedi helpu. “A knock” oedd un o’r atebion.',
      from: [{ idea: 'ffarwel' }],
      addedDaysAgo: 126,
      milestones: [
        { name: 'Awr i bob person yn y mis olaf', weight: 2, done: { by: 'clawdd', daysAgo: 51 } },
        { name: 'Rhoi cynnig arni gyda’r pump nesaf', weight: 3, dueInDays: 20 },
      ],
      news: [
        {
          by: 'clawdd',
          daysAgo: 95,
          words: 'Mae’r rheolwyr yn cytuno: does neb yn cael rhoi dim arall yn yr awr honno.',
          state: 'under_way',
        },
        {
          by: 'clawdd',
          daysAgo: 20,
          words: 'Fe fydda i’n un o’r pump fy hun. Fe ro i gynnig arni gyda phawb dw i’n eu gweld.',
        },
      ],
      followers: ['long-field', 'drizzle'],
    },
    {
      what: 'Arwyddion dwyieithog ym mhob derbynfa',
      why: 'Nad yw neb yn gorfod gofyn ble i fynd.',
      language: 'cy',
      owner: 'llechen',
      dueInDays: 38,
      themes: [],
      involved: ['staff'],
      from: [],
      addedDaysAgo: 125,
      milestones: [
        { name: 'Archebu’r arwyddion', weight: 1, dueInDays: 30 },
        { name: 'Eu gosod', weight: 1, dueInDays: 37 },
      ],
      news: [
        {
          by: 'llechen',
          daysAgo: 56.5,
          words:
            'Naw derbynfa, a dim arian iddyn nhw tan y gyllideb newydd. Mewn dwy mae’r arwydd Cymraeg y tu ôl i blanhigyn.',
        },
      ],
    },
  ],
};
