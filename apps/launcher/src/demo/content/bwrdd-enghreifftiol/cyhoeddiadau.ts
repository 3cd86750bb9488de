import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const cyhoeddiadau: DemoThread[] = [
  {
    group: 'perthnasoedd',
    author: 'eithin',
    kind: 'announcement',
    language: 'cy',
    title: "O'r astudiaeth: y berthynas oedd yn cyfri, nid y cynllun",
    citation: 'Health Services and Delivery Research 2016;4(5), https://doi.org/10.3310/hsdr04050',
    body: prose`
      Un frawddeg o'r astudiaeth i'w chadw yn y meddwl: roedd y berthynas gyda chydgysylltwyr gofal yn
      bwysicach i adferiad pobl na'r cynllun ysgrifenedig, ac anaml roedd y cynllun yn cael ei agor eto.

      Roedd dau o'r chwe safle yng Nghymru. Atebodd 449 o ddefnyddwyr gwasanaeth a 201 o gydgysylltwyr gofal
      yr arolwg.

      Dw i wedi'i phinio yma am sbel. Beth mae hi'n ei olygu yn eich cegin chi, neu yn eich swyddfa chi?
    `,
    daysAgo: 7,
    themes: [1, 2],
    pinnedDaysAgo: 7,
    reactions: { thanks: ['llwybr-glas', 'pont', 'gwylan'], we_do_this_too: ['robin-goch'] },
    replies: [
      {
        author: 'llwybr-glas',
        key: 'dwy-baned',
        hoursAfter: 6,
        body: prose`
          Yn fy nghegin i: dwy baned, a neb yn edrych ar y cloc. Mi fasa'n haws tasa 'na le i hynny ar y
          ffurflen.
        `,
        reactions: { thanks: ['eithin', 'mwyar-duon'] },
      },
      {
        author: 'ffenest',
        below: 'dwy-baned',
        hoursAfter: 21,
        body: prose`
          Mae blwch o'r enw "sylwadau eraill". Dw i wedi dechrau ysgrifennu "dwy baned" ynddo fe. Does neb
          wedi gofyn pam.
        `,
      },
    ],
    followers: ['gwylan'],
  },
];
