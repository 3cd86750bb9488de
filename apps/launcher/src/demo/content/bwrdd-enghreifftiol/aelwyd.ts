import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const aelwyd: DemoThread[] = [
  {
    group: 'aelwyd',
    author: 'mwyar-duon',
    kind: 'discussion',
    language: 'cy',
    title: 'Adolygiad yfory',
    body: prose`
      Mae gen i dri phwynt ar gerdyn. Dw i wedi'u darllen nhw i'r gath. Dyw hi ddim wedi'i hargyhoeddi.
      Dymunwch yn dda i fi.
    `,
    daysAgo: 0.5,
    replies: [
      {
        author: 'llwybr-glas',
        hoursAfter: 1,
        body: prose`Pob lwc! Dechreua efo'r un anodda', rhag ofn i'r amser redeg allan.`,
      },
      {
        author: 'drizzle',
        hoursAfter: 2,
        language: 'en',
        body: prose`Cats are a tough crowd. You'll be fine.`,
      },
      {
        author: 'eithin',
        hoursAfter: 6,
        body: prose`Dere i ddweud wrthon ni sut aeth hi. Neu paid. Mae'r ddau'n iawn.`,
      },
    ],
    followers: ['eithin'],
  },
  {
    group: 'aelwyd',
    author: 'long-field',
    kind: 'discussion',
    language: 'en',
    title: 'Everybody knows the car',
    body: prose`
      Where I live there are four cars and I know all of them. When hers is parked at the gate for an hour
      the whole valley knows. I asked if she'd park at the top. She said yes, no problem, why didn't you
      say. Two years!

      What else haven't I said?
    `,
    daysAgo: 7.2,
    replies: [
      {
        author: 'hen-feic',
        hoursAfter: 4,
        body: prose`
          The lanyard. Ours takes hers off in the car now. My son asked her. I'd never have dared.
        `,
      },
      {
        author: 'mwyar-duon',
        hoursAfter: 9,
        language: 'cy',
        body: prose`
          Mae fy ngweithiwr i'n perthyn i bobl drws nesa'. Dw i byth wedi gwybod sut i godi'r peth.
        `,
      },
      {
        author: 'eithin',
        hoursAfter: 22,
        language: 'cy',
        body: prose`
          Mae gen ti hawl i'w godi, ac i ofyn am rywun arall heb roi rheswm. Os byddai'n help, fe ddo i gyda
          ti i ofyn.
        `,
      },
      {
        author: 'drizzle',
        hoursAfter: 23,
        body: prose`The hold music. I've said it. They said it's national.`,
      },
    ],
    followers: ['mwyar-duon', 'carreg-ateb'],
  },
  {
    group: 'aelwyd',
    author: 'llwybr-glas',
    kind: 'discussion',
    language: 'cy',
    title: 'Ofn cael fy nghanmol',
    body: prose`
      Mae hyn yn swnio'n wirion. Bob tro dw i'n gwneud yn dda mae rhywun yn sôn am "gamu i lawr". Felly dw
      i'n cadw'r newyddion da i mi fy hun. Mi basiais i'r prawf dreifio a wnes i ddim deud wrth neb ar y tîm
      am fis.

      Dyna pam doedd o ddim yn y cynllun, ella. Dydi hynny ddim i gyd arnyn nhw.
    `,
    daysAgo: 1.5,
    replies: [],
  },
];
