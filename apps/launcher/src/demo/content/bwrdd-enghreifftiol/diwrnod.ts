import type { DemoWorkshop } from '../planning.js';

/** Digwyddiad yr astudiaeth, o’r newydd: tair thema, dwy bleidlais ar gyfer pob un, y canlyniadau yr un diwrnod. */
export const diwrnod: DemoWorkshop = {
  title: 'Beth fyddai’n gwneud y gwahaniaeth mwyaf?',
  words:
    'Syniadau gan ddefnyddwyr gwasanaeth, teuluoedd, ffrindiau a staff, ar dair thema’r astudiaeth. Cynigiwch eich syniad yma, neu dewch ar y diwrnod: bydd cinio, sgons a stafell dawel. **Mae gan bawb ddwy bleidlais ar gyfer pob thema**, ac fe fydd y canlyniadau ar y wal cyn i neb fynd adref.\n\nCome in whichever language you like. There is an interpreter on the day.',
  language: 'cy',
  openedBy: 'eithin',
  facilitators: ['eithin', 'carreg-ateb', 'dydd-gwener'],
  openedDaysAgo: 153,
  startsDaysAgo: 149,
  endsDaysAgo: 139,
  tieRule: 'lots',
  phases: { collect: 149, merge: 139.3, vote: 139.2, results: 139.05 },
  notes:
    'Dechreuon ni’n hwyr am fod y bws yn hwyr, a doedd neb yn flin.\n\nY frawddeg a glywyd wrth bob bwrdd: *dywedwch wrthon ni beth sy’n digwydd nesaf*. Siaradodd tri bwrdd yn Gymraeg ac un yn Saesneg, ac erbyn amser te roedd y ddwy’n gymysg.\n\nY tro nesaf: mwy o amser i bleidleisio, a mwy o sgons.',
  attended: { total: 38, lived: 20, working: 10, others: 10 },
  voted: [
    'gwylan',
    'llwybr-glas',
    'eithin',
    'carreg-ateb',
    'cwmpawd',
    'drizzle',
    'hen-feic',
    'ffenest',
    'robin-goch',
    'nodyn',
    'dydd-gwener',
    'mwyar-duon',
  ],
  themes: [
    {
      theme: 1,
      prompt: 'Beth fyddai’n helpu pobl a gweithwyr i ymddiried yn ei gilydd, ac i ddal ati?',
      paper: [
        {
          by: 'carreg-ateb',
          papers: 24,
          valid: 23,
          spoilt: 1,
          votes: { hyfforddiant: 12, iaith: 11, ffarwel: 12, cerdded: 3, 'ffonio-yn-ol': 6 },
        },
      ],
      ideas: [
        {
          key: 'hyfforddiant',
          sentence: 'Dwy awr gyda phob tîm, wedi’u dysgu gan bobl sydd wedi eistedd yn y gadair arall',
          why: 'Sut i ddweud “dw i ddim yn gwybod”. Sut i fod yn hwyr. Sut i orffen heb edrych ar y drws. Fe ddown ni, am dâl.',
          language: 'cy',
          by: 'eithin',
          daysAgo: 148.4,
          from: { thread: "Hyfforddiant am berthynas: beth fyddech chi'n ei ddysgu i ni?" },
          votes: 7,
          followers: ['ffenest', 'robin-goch'],
          answers: [
            {
              state: 'accepted',
              words:
                'Gwnawn. Dwy awr gyda phob tîm eleni, a thâl i bawb sy’n dysgu. Mae enw Ffenest wrtho ar y cynllun gweithredu.',
              by: 'cwmpawd',
              role: 'lead',
              daysAgo: 133,
            },
          ],
        },
        {
          key: 'cnocio',
          sentence: 'Teach them how to knock',
          why: 'And then to wait.',
          language: 'en',
          by: 'drizzle',
          daysAgo: 144.2,
          from: { reply: 'how-to-knock' },
          merged: { into: 'hyfforddiant', daysAgo: 139.28 },
        },
        {
          key: 'iaith',
          sentence: 'Gofyn ym mha iaith cyn y cyfarfod cyntaf, nid ar dudalen olaf y ffurflen',
          why: 'Erbyn y dudalen olaf mae’r sgwrs ar ben, ac rydw i wedi dweud “dim ots”.',
          language: 'cy',
          by: 'mwyar-duon',
          daysAgo: 147.1,
          votes: 8,
          followers: ['gwylan', 'llechen'],
          answers: [
            {
              state: 'accepted',
              words: 'Gwnawn, ar y ffôn a chyn dim byd arall. Tîm Gwylan sy’n dechrau.',
              by: 'cwmpawd',
              role: 'lead',
              daysAgo: 133,
            },
          ],
        },
        {
          key: 'ffarwel',
          sentence: 'Time to say goodbye when a worker leaves',
          why: 'I’d sooner hear it from her at the gate than from a brown envelope.',
          language: 'en',
          by: 'long-field',
          daysAgo: 145.6,
          votes: 5,
          followers: ['drizzle'],
          answers: [
            {
              state: 'accepted',
              words:
                'Yes. An hour for each person, in the last month, that nobody may book over. It is on the plan.',
              by: 'cwmpawd',
              role: 'lead',
              daysAgo: 132,
            },
          ],
        },
        {
          key: 'cerdded',
          sentence: 'Cynnig mynd am dro yn lle eistedd, i bwy bynnag sydd isio',
          why: 'Ochr yn ochr, does dim rhaid edrych ar neb.',
          language: 'cy',
          by: 'robin-goch',
          daysAgo: 146.3,
          votes: 1,
          answers: [
            {
              state: 'already',
              words:
                'Mae’n digwydd: mae dau weithiwr yn ei gynnig i bawb maen nhw’n eu gweld. Does dim angen gofyn caniatâd, felly gall unrhyw un ddechrau yfory.',
              by: 'eithin',
              role: 'champion',
              daysAgo: 131.5,
            },
          ],
        },
        {
          key: 'ffonio-yn-ol',
          sentence: 'Rhywun sy’n ffonio’n ôl yr un diwrnod',
          why: 'Gofynnodd rhywun yn y caffi i fi roi hwn i mewn. Mae hi’n eistedd wrth y ffôn drwy’r dydd, meddai hi, ac wedyn mae’n nos.',
          language: 'cy',
          by: 'dydd-gwener',
          daysAgo: 141.3,
          onBehalf: true,
          votes: 3,
          answers: [
            {
              state: 'accepted',
              words: 'Rhown gynnig arno mewn un tîm am ddau fis, a dweud yn onest wedyn a oes modd ei gadw.',
              by: 'cwmpawd',
              role: 'lead',
              daysAgo: 131,
            },
          ],
        },
      ],
    },
    {
      theme: 2,
      prompt: 'Beth fyddai’n gwneud i’r cynllun berthyn i’r person?',
      paper: [
        {
          by: 'carreg-ateb',
          papers: 24,
          valid: 22,
          spoilt: 2,
          votes: { 'cynllun-cyn': 15, drôr: 4, 'pwy-mae-en-ei-ffonio': 12, bwrdd: 8, 'un-diwrnod': 5 },
        },
      ],
      ideas: [
        {
          key: 'cynllun-cyn',
          sentence: 'Y cynllun yn ein dwylo ni wythnos cyn y cyfarfod, a beiro efo fo',
          why: 'Fedrwch chi ddim cynllunio efo’ch gilydd os mai dim ond un ohonoch chi sydd wedi’i ddarllen o.',
          language: 'cy',
          by: 'llwybr-glas',
          daysAgo: 147.7,
          votes: 9,
          followers: ['gwylan', 'nodyn'],
          answers: [
            {
              state: 'accepted',
              words:
                'Gwnawn, gyda’r beiro. Ro’n i’n meddwl ei fod yn wastraff arian, ac fe newidiodd y bwrdd fy meddwl i.',
              by: 'cwmpawd',
              role: 'lead',
              daysAgo: 133,
            },
          ],
        },
        {
          key: 'drôr',
          sentence: 'Put the drawer on the website',
          why: 'Then we can all see what’s in it.',
          language: 'en',
          by: 'drizzle',
          daysAgo: 148.1,
          from: { thread: 'How do we keep the action plan out of the drawer?' },
          votes: 3,
          answers: [
            {
              state: 'already',
              words:
                'This is it. Every action is here with its owner, its date and what became of it, also when that is nothing.',
              by: 'llechen',
              role: 'admin',
              daysAgo: 132.5,
            },
          ],
        },
        {
          key: 'pwy-mae-en-ei-ffonio',
          sentence: 'Gofyn i’r person pwy mae e’n ei ffonio, ac ysgrifennu’r enw hwnnw',
          why: 'Dw i ddim yn ofalwr ar bapur. Ond fi mae fe’n ei ffonio.',
          language: 'cy',
          by: 'nodyn',
          daysAgo: 146.8,
          from: { thread: 'Chwaer ydw i, dim byd mwy' },
          votes: 6,
          followers: ['carreg-ateb', 'hen-feic'],
          answers: [
            {
              state: 'accepted',
              words:
                'Gwnawn, os yw’r person yn dymuno hynny, yn ei eiriau ei hun. Mae Carreg Ateb yn arwain.',
              by: 'cwmpawd',
              role: 'lead',
              daysAgo: 132.8,
            },
          ],
        },
        {
          key: 'gofyn-iddo-fe',
          sentence: 'Ask him who he’d like in the room, and then ask them in',
          why: 'I’ve been next of kin on every form, and it’s got me as far as the kitchen.',
          language: 'en',
          by: 'hen-feic',
          daysAgo: 143.3,
          merged: { into: 'pwy-mae-en-ei-ffonio', daysAgo: 139.27 },
        },
        {
          key: 'bwrdd',
          sentence: 'Bwrdd yn y caffi lle gall pobl baratoi at adolygiad gyda rhywun sydd wedi bod trwyddo',
          why: 'Mae pobl yn dod aton ni wedyn, wedi cofio popeth. Awr ynghynt fyddai’n well.',
          language: 'cy',
          by: 'dydd-gwener',
          daysAgo: 142.1,
          votes: 4,
          answers: [
            {
              state: 'looking',
              words: 'Hoffen ni. Rydyn ni’n holi pwy all eistedd wrth y bwrdd, a phwy all dalu am y te.',
              by: 'carreg-ateb',
              role: 'champion',
              daysAgo: 130.5,
            },
            {
              state: 'already',
              words:
                'Mae’r bwrdd yno bob prynhawn Gwener, gyda the a rhywun sydd wedi bod trwyddo. Mae’r dydd Gwener cyntaf o’r mis i deuluoedd.',
              by: 'carreg-ateb',
              role: 'champion',
              daysAgo: 2.6,
            },
          ],
        },
        {
          key: 'un-diwrnod',
          sentence: 'Y cynllun yn iaith y person ar yr un diwrnod â’r cyfarfod',
          why: 'Mae’r un Cymraeg yn cyrraedd fis ar ôl y llall, ac erbyn hynny mae rhywbeth wedi newid.',
          language: 'cy',
          by: 'mwyar-duon',
          daysAgo: 141.8,
          votes: 2,
          answers: [
            {
              state: 'not_now',
              words:
                'Allwn ni ddim addo’r un diwrnod nawr, achos un cyfieithydd sydd gennyn ni. Yr hyn a wnawn: ysgrifennu’r cynllun yn yr iaith y cafodd ei drafod ynddi, fel nad oes angen aros am gyfieithiad i’w ddarllen.',
              by: 'cwmpawd',
              role: 'lead',
              daysAgo: 130,
            },
          ],
        },
      ],
    },
    {
      theme: 3,
      prompt: 'Beth fyddai’n ein helpu i siarad yn agored am risg, ac nid y tu ôl i gefn neb?',
      paper: [
        {
          by: 'dydd-gwener',
          papers: 24,
          valid: 24,
          spoilt: 0,
          votes: { 'tri-chwestiwn': 16, darllen: 12, 'cwestiynau-plaen': 8, 'noson-anodd': 10 },
        },
      ],
      ideas: [
        {
          key: 'tri-chwestiwn',
          sentence: 'Ateb clir pan fydd rhywun yn ffonio â rhywbeth i’w ddweud',
          why: 'Beth mae’r sawl sy’n ateb yn ei ddweud? Ble mae’r neges yn mynd? Sut ydw i’n gwybod ei bod hi wedi cyrraedd?',
          language: 'cy',
          by: 'carreg-ateb',
          daysAgo: 148.2,
          from: { thread: "Roedd gen i rywbeth i'w ddweud, a neb i'w glywed" },
          votes: 8,
          followers: ['hen-feic', 'gwylan'],
          answers: [
            {
              state: 'accepted',
              words:
                'Gwnawn: y tri chwestiwn, yn union fel maen nhw, ar y cynllun. Gwylan sy’n arwain, gyda Carreg Ateb.',
              by: 'cwmpawd',
              role: 'lead',
              daysAgo: 133,
            },
          ],
        },
        {
          key: 'sblash',
          sentence: 'Tell us that the message got there',
          why: 'You put it down the well and you never hear the splash.',
          language: 'en',
          by: 'hen-feic',
          daysAgo: 145.2,
          merged: { into: 'tri-chwestiwn', daysAgo: 139.26 },
        },
        {
          key: 'darllen',
          sentence: 'Read it through with me before I go',
          why: 'I gather there’s one about me. I didn’t write it and it isn’t in the shed.',
          language: 'en',
          by: 'long-field',
          daysAgo: 144.4,
          votes: 7,
          followers: ['tide-table'],
          answers: [
            {
              state: 'accepted',
              words:
                'Yes. Tide Table’s team begins. If you don’t agree, your view goes next to ours in the same size of writing.',
              by: 'cwmpawd',
              role: 'lead',
              daysAgo: 132.6,
            },
          ],
        },
        {
          key: 'cwestiynau-plaen',
          sentence: 'Cwestiynau plaen yn lle geiriau mawr, yn y ddwy iaith',
          why: '“Beth sy’n eich poeni chi? Beth sy’n fy mhoeni i? Beth sy’n eich cadw chi i fynd?”',
          language: 'cy',
          by: 'ffenest',
          daysAgo: 146.1,
          votes: 4,
          followers: ['tide-table'],
          answers: [
            {
              state: 'looking',
              words: 'Rydyn ni’n casglu’r cwestiynau gyntaf. Anfonwch eich rhai chi.',
              by: 'eithin',
              role: 'champion',
              daysAgo: 130.2,
            },
            {
              state: 'accepted',
              words:
                'Mae deg brawddeg wedi’u casglu, a gall pob tîm eu defnyddio. Does dim rheol sy’n dweud na all y cwestiynau fod yn blaen.',
              by: 'llechen',
              role: 'admin',
              daysAgo: 36,
            },
          ],
        },
        {
          key: 'noson-anodd',
          sentence: 'Un dudalen i’r noson anodd, a honno’n hawdd dod o hyd iddi',
          why: 'Mi wnes i drio defnyddio fy nghynllun fy hun unwaith, ar noson anodd. Ro’n i’n methu dod o hyd i’r dudalen.',
          language: 'cy',
          by: 'robin-goch',
          daysAgo: 145.9,
          votes: 5,
          answers: [
            {
              state: 'accepted',
              words: 'Gwnawn. Dau brynhawn i’w llunio, gyda phobl a fydd yn ei defnyddio.',
              by: 'cwmpawd',
              role: 'lead',
              daysAgo: 131.8,
            },
          ],
        },
      ],
    },
  ],
};
