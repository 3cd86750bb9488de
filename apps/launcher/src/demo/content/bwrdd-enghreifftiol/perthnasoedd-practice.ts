import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const perthnasoeddPractice: DemoThread[] = [
  {
    group: 'perthnasoedd',
    author: 'gwylan',
    kind: 'practice_change',
    language: 'cy',
    title: 'Gofyn am iaith ar y dechrau, nid ar ddiwedd y ffurflen',
    practiceChange: {
      changed: prose`
        Y peth cyntaf rydyn ni'n ei ofyn nawr, ar y ffôn cyn y cyfarfod cyntaf, yw: "Ym mha iaith hoffech
        chi siarad â ni, ac ym mha iaith hoffech chi'r cynllun?" Dau gwestiwn, achos mae rhai pobl eisiau
        siarad yn Gymraeg a darllen yn Saesneg, neu'r ffordd arall.
      `,
      why: prose`
        Roedd y cwestiwn ar dudalen olaf y ffurflen. Erbyn cyrraedd y dudalen honno roedd y sgwrs ar ben, yn
        Saesneg, a phawb yn dweud "dim ots". Ond roedd ots. Dywedodd un wraig wrthon ni ei bod wedi ateb
        "dim ots" ers deng mlynedd achos mai dyna'r ateb hawsaf i *ni*.
      `,
      involved: prose`
        Y tîm derbyn, tri chydgysylltydd gofal (dau'n siarad Cymraeg ac un yn dysgu), a phump o bobl sy'n
        defnyddio'r gwasanaeth. Nhw ddewisodd y geiriau. Ein cynnig cyntaf ni oedd "dewis iaith" ac roedd
        hwnnw'n swnio fel peiriant arian.
      `,
      happened: prose`
        Mae deufis wedi mynd heibio.

        - Mae mwy o bobl yn dewis y Gymraeg nag roedden ni wedi'i ddisgwyl, a llawer yn dewis y ddwy.
        - Does dim digon ohonon ni. Unwaith bu'n rhaid i ni ddweud "cewch, ond bydd rhaid aros pythefnos".
        Dewisodd hi aros.
        - Mae'r gweithiwr sy'n dysgu wedi cael mwy o ymarfer mewn deufis nag mewn tair blynedd o wersi.

        Beth sydd ddim yn gweithio: mae'r system yn dal i argraffu'r penawdau yn Saesneg. Dw i'n eu
        cyfieithu â beiro.
      `,
    },
    daysAgo: 3.5,
    reactions: { thanks: ['mwyar-duon', 'robin-goch', 'cwmpawd'], we_do_this_too: ['tide-table'] },
    replies: [
      {
        author: 'llechen',
        key: 'y-penawdau',
        hoursAfter: 2,
        body: prose`
          Y penawdau: fy mai i, neu o leiaf fy ngwaith i. Maen nhw wedi'u cyfieithu ers mis ac yn aros i
          rywun eu cymeradwyo. Fe af i ofyn eto heddiw.
        `,
      },
      {
        author: 'mwyar-duon',
        hoursAfter: 7,
        body: prose`
          Fi yw un o'r rhai sydd wedi dweud "dim ots" ar hyd y blynyddoedd. Diolch i bwy bynnag feddyliodd
          am ofyn ddwywaith.
        `,
      },
      {
        author: 'tide-table',
        hoursAfter: 12,
        language: 'en',
        body: prose`
          I'm not the learner in the story but I could be. People are very patient with me. One man corrects
          my mutations and says it's the only time all week he's the expert in the room.
        `,
      },
      {
        author: 'llechen',
        below: 'y-penawdau',
        hoursAfter: 30,
        body: prose`
          Wedi'u cymeradwyo. Bydd y penawdau'n ddwyieithog o ddydd Llun ymlaen. Cei di gadw'r beiro, Gwylan.
        `,
      },
      {
        author: 'gwylan',
        below: 'y-penawdau',
        hoursAfter: 31,
        body: prose`Dw i bron â cholli deigryn. Mae'n bosib mai blinder yw e.`,
      },
    ],
    followers: ['mwyar-duon', 'cwmpawd', 'eithin'],
  },
  {
    group: 'perthnasoedd',
    author: 'robin-goch',
    kind: 'practice_change',
    language: 'cy',
    title: 'Mynd am dro yn lle eistedd',
    practiceChange: {
      changed: prose`
        Rydan ni'n cynnig cyfarfod wrth gerdded, i bwy bynnag sydd isio. Dim ond mynd rownd y cae ac yn ôl,
        tua hanner awr. Mae unrhyw beth sydd angen ei sgwennu yn cael ei sgwennu ar y fainc yn y diwedd,
        efo'n gilydd.
      `,
      why: prose`
        Mae eistedd gyferbyn â rhywun efo ffurflen yn teimlo fel cyfweliad. Ochr yn ochr, does dim rhaid
        edrych ar neb. Dyna oedd yn gweithio i mi pan o'n i'n cael cefnogaeth, felly mi wnes i ofyn a fydda
        fo'n gweithio i rywun arall.
      `,
      involved: prose`
        Dau weithiwr cyfoed, un cydgysylltydd gofal a saith o bobl sy'n defnyddio'r gwasanaeth. Mi ddewisodd
        un ohonyn nhw'r llwybr achos mae 'na le i droi'n ôl heb i neb sylwi.
      `,
      happened: prose`
        - Mae pump o'r saith yn dal ati.
        - Mae un yn casáu cerdded, ac wedi bod yn rhy gwrtais i ddeud am dair wythnos. Gwers i mi: gofyn
        eto.
        - Glaw. Rydan ni'n byw yng Nghymru.
        - Mae'r nodiadau'n fyrrach a dydi'r ffurflen ddim yn hapus. Mae pawb arall yn iawn.
      `,
    },
    daysAgo: 15,
    replies: [
      {
        author: 'llwybr-glas',
        hoursAfter: 4,
        body: prose`
          Dw i'n un o'r pump. Wrth y fainc y gwnes i ddeud be' o'n i isio go iawn, a hynny am fod 'na gi'n
          cysgu arni ac mi fu'n rhaid i ni sefyll.
        `,
      },
      {
        author: 'long-field',
        hoursAfter: 9,
        language: 'en',
        body: prose`
          I read this with the translate thing. I've been saying it for years. Put me in a chair and I've
          nothing to tell you. Give me a gate to lean on.
        `,
      },
      {
        author: 'cwmpawd',
        hoursAfter: 27,
        language: 'cy',
        body: prose`
          Diolch, mae hwn yn wych. Cwestiwn: beth am bobl sydd ddim yn gallu cerdded yn bell? Dw i'n gofyn
          achos bydd rhywun yn gofyn i mi.
        `,
      },
      {
        author: 'robin-goch',
        hoursAfter: 30,
        body: prose`
          Cwestiwn teg. Mae un ohonyn nhw'n eistedd wrth fy ochr i yn y car, yn edrych ar y môr. Yr ochr yn
          ochr sy'n gweithio, nid y traed.
        `,
      },
    ],
    followers: ['llwybr-glas', 'dydd-gwener'],
  },
];
