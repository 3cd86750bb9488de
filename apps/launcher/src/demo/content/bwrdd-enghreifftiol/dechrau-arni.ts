import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const dechrauArni: DemoThread[] = [
  {
    group: 'dechrau-arni',
    author: 'eithin',
    kind: 'discussion',
    language: 'cy',
    title: 'Pa iaith sydd orau i ni yma?',
    body: prose`
      Fy awgrym: ysgrifennwch yn yr iaith sy'n dod gyntaf, atebwch yn yr iaith sy'n dod gyntaf, a pheidiwch
      ag ymddiheuro am yr un o'r ddwy. Os ydych chi eisiau rhoi brawddeg o grynodeb yn y llall, bydd rhywun
      yn ddiolchgar, ond does dim rhaid.

      Write in whichever comes first. Nobody here needs to say sorry for either.
    `,
    daysAgo: 176,
    replies: [
      {
        author: 'llwybr-glas',
        hoursAfter: 2,
        body: prose`Cytuno. Ac os ydi fy sillafu i'n mynd ar grwydr, gadewch iddo fo fynd.`,
      },
      { author: 'drizzle', hoursAfter: 5, language: 'en', body: prose`I'll read both. Slowly.` },
      {
        author: 'tide-table',
        hoursAfter: 11,
        language: 'en',
        body: prose`I'd love people *not* to translate for me. It's the best reading practice I'll get.`,
      },
      {
        author: 'cwmpawd',
        hoursAfter: 27,
        body: prose`Dw i'n dysgu. Bydda i'n gwneud camgymeriadau. Diolch ymlaen llaw!`,
      },
    ],
  },
  {
    group: 'dechrau-arni',
    author: 'llechen',
    kind: 'discussion',
    language: 'cy',
    title: 'Croeso, a gair am y lle hwn',
    body: prose`
      Croeso i bawb sydd wedi ymuno'n gynnar.

      Daw'r tri phrif grŵp o astudiaeth o gynllunio gofal yng Nghymru a Lloegr, ac o'r digwyddiad ym mis
      Gorffennaf 2016 lle bu defnyddwyr gwasanaeth, gofalwyr a staff yn trafod ac yn pleidleisio. Mae un
      grŵp arall heb staff, achos bod pobl wedi gofyn amdano.

      Dau gais:

      - defnyddiwch enw o'ch dewis, a pharchwch enwau pobl eraill
      - ysgrifennwch am sut mae pethau'n gweithio, nid am gofnodion neb

      Does dim rhaid i neb bostio. Mae darllen yn cyfrif.
    `,
    daysAgo: 178,
    replies: [
      {
        author: 'cwmpawd',
        hoursAfter: 6,
        language: 'en',
        body: prose`
          Thank you, Llechen. One promise from me: when somebody here suggests something, I'll come back
          with "we did", "we're trying" or "we couldn't, because". If I don't, say so in public.
        `,
      },
      {
        author: 'carreg-ateb',
        hoursAfter: 10,
        body: prose`Rydyn ni wedi darllen hynny, Cwmpawd, ac rydyn ni'n ei gadw fe.`,
      },
      {
        author: 'dydd-gwener',
        hoursAfter: 29,
        body: prose`
          Mae cyfrifiadur yn y caffi, a rhywun i eistedd gyda chi os hoffech chi. A sgons, wrth gwrs.
        `,
      },
    ],
  },
];
