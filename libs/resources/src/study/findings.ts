import type { Language } from '#platform';
import type { ResourceLink } from '../resource.entity.js';
import type { ResourceSetting } from '../resource-choices.js';

interface Words {
  title: string;
  summary: string;
  body: string;
  citation: string;
}

/** What every community has from the start. Figures are those of the publications; nothing names a site. */
export interface Finding {
  /** Never changes: by it a community is known to have it. */
  key: string;
  /** Places of the study’s themes (study_themes). */
  themes: number[];
  settings: ResourceSetting[];
  links: ResourceLink[];
  words: Record<Language, Words>;
}

const reportOfCocapp = {
  url: 'https://doi.org/10.3310/hsdr04050',
  label: 'doi.org/10.3310/hsdr04050',
};

export const findings: readonly Finding[] = [
  {
    key: 'cocapp-report',
    themes: [1, 2, 3],
    settings: ['community_team'],
    links: [reportOfCocapp],
    words: {
      en: {
        title: 'COCAPP: how care in the community is planned and co-ordinated',
        summary:
          'The first study of how community mental health care is planned in England and Wales. Relationships matter more to recovery than written plans do.',
        body: `## What the researchers did

They worked in six NHS sites, four in England and two in Wales. 449 service users and 201 care coordinators answered a survey. The researchers held 117 interviews and read 33 care plans.

## What they found

- The relationship with the care coordinator matters more to recovery than the written plan. The plan is rarely opened again.
- Risk is on workers’ minds. It is seldom talked about with the people themselves or with their families.
- Care plans are a useful record. They are also an inflexible burden that takes time away from people.

## What you could talk about

- When did you last open a plan together?
- Who talks with people and families about risk, and when?
- What could the form do without?`,
        citation:
          'COCAPP. Health Services and Delivery Research 2016;4(5). doi 10.3310/hsdr04050. NIHR HS&DR 11/2004/12.',
      },
      cy: {
        title: 'COCAPP: sut mae gofal yn y gymuned yn cael ei gynllunio a’i gydgysylltu',
        summary:
          'Yr astudiaeth gyntaf o sut mae gofal iechyd meddwl cymunedol yn cael ei gynllunio yng Nghymru a Lloegr. Mae perthnasoedd yn bwysicach i adferiad na chynlluniau ysgrifenedig.',
        body: `## Beth wnaeth yr ymchwilwyr

Buont yn gweithio mewn chwe safle yn y GIG, pedwar yn Lloegr a dau yng Nghymru. Atebodd 449 o ddefnyddwyr gwasanaeth a 201 o gydgysylltwyr gofal arolwg. Cynhaliodd yr ymchwilwyr 117 o gyfweliadau a darllen 33 o gynlluniau gofal.

## Beth welon nhw

- Mae’r berthynas â’r cydgysylltydd gofal yn bwysicach i adferiad na’r cynllun ysgrifenedig. Anaml y caiff y cynllun ei agor eto.
- Mae risg ar feddwl gweithwyr. Anaml y mae’n cael ei drafod â’r bobl eu hunain nac â’u teuluoedd.
- Mae cynlluniau gofal yn gofnod defnyddiol. Maent hefyd yn faich anhyblyg sy’n mynd ag amser oddi wrth bobl.

## Beth allech chi ei drafod

- Pryd wnaethoch chi agor cynllun gyda’ch gilydd ddiwethaf?
- Pwy sy’n siarad â phobl a theuluoedd am risg, a phryd?
- Beth allai’r ffurflen ei hepgor?`,
        citation:
          'COCAPP. Health Services and Delivery Research 2016;4(5). doi 10.3310/hsdr04050. NIHR HS&DR 11/2004/12.',
      },
    },
  },
  {
    key: 'cocapp-article',
    themes: [1, 2, 3],
    settings: ['community_team'],
    links: [{ url: 'https://doi.org/10.1186/s12888-016-0858-x', label: 'doi.org/10.1186/s12888-016-0858-x' }],
    words: {
      en: {
        title: 'COCAPP in a journal article that anybody can read',
        summary:
          'The same study as the COCAPP report, much shorter. Read this one first if you have an hour.',
        body: `The article tells of the six sites in England and Wales, the survey and the interviews.

It counts 448 service users in the survey; the full report counts 449. The findings are the same.`,
        citation: 'BMC Psychiatry 2016. s12888-016-0858-x.',
      },
      cy: {
        title: 'COCAPP mewn erthygl y gall unrhyw un ei darllen',
        summary:
          'Yr un astudiaeth ag adroddiad COCAPP, ond yn llawer byrrach. Darllenwch hon yn gyntaf os oes gennych awr.',
        body: `Mae’r erthygl yn sôn am y chwe safle yng Nghymru a Lloegr, yr arolwg a’r cyfweliadau.

Mae’n cyfrif 448 o ddefnyddwyr gwasanaeth yn yr arolwg; mae’r adroddiad llawn yn cyfrif 449. Yr un yw’r canfyddiadau. Saesneg yw iaith yr erthygl.`,
        citation: 'BMC Psychiatry 2016. s12888-016-0858-x.',
      },
    },
  },
  {
    key: 'cocapp-a-report',
    themes: [1, 2, 3],
    settings: ['inpatient'],
    links: [{ url: 'https://doi.org/10.3310/hsdr05260', label: 'doi.org/10.3310/hsdr05260' }],
    words: {
      en: {
        title: 'COCAPP-A: how care on wards is planned and co-ordinated',
        summary: 'The study that followed COCAPP, on acute mental health wards in England and Wales.',
        body: `The researchers looked at 19 wards. 301 service users and 290 members of staff answered a survey, and the researchers held 76 interviews.

## What you could talk about

- What does somebody on your ward know of their own plan?
- What happens to the plan on the day they go home?`,
        citation: 'COCAPP-A. Health Services and Delivery Research 2017;5(26). doi 10.3310/hsdr05260.',
      },
      cy: {
        title: 'COCAPP-A: sut mae gofal ar wardiau yn cael ei gynllunio a’i gydgysylltu',
        summary: 'Yr astudiaeth a ddilynodd COCAPP, ar wardiau iechyd meddwl acíwt yng Nghymru a Lloegr.',
        body: `Edrychodd yr ymchwilwyr ar 19 o wardiau. Atebodd 301 o ddefnyddwyr gwasanaeth a 290 o aelodau staff arolwg, a chynhaliodd yr ymchwilwyr 76 o gyfweliadau.

## Beth allech chi ei drafod

- Beth mae rhywun ar eich ward yn ei wybod am ei gynllun ei hun?
- Beth sy’n digwydd i’r cynllun ar y diwrnod y mae’n mynd adref?`,
        citation: 'COCAPP-A. Health Services and Delivery Research 2017;5(26). doi 10.3310/hsdr05260.',
      },
    },
  },
  {
    key: 'cocapp-event',
    themes: [1, 2, 3],
    settings: [],
    links: [reportOfCocapp],
    words: {
      en: {
        title: 'What people asked for in July 2016',
        summary:
          'What staff, service users and carers asked for when they heard the results of COCAPP, and where communities like this one come from.',
        body: `In July 2016 staff, service users and carers came together to hear the results of COCAPP. They met in workshops on three themes: **therapeutic relationships**, **working in partnership**, and **risk and safety**. Then everybody voted on the two best ideas from each workshop, and heard the results on the same day.

## What people asked for

- Regular ratings of the quality of relationships and of services, so that everybody can see them.
- More involvement of service users in planning.
- Training about relationships.
- A changed process that values relationships, and brings in family and friends.
- Clarity about what care plans are for and what they look like.
- Open dialogue, in open and accessible language.
- Risk assessment as a part of the plan.

## What was to follow

In each trust or health board: a local action plan, and an impact community that keeps people talking and things changing. Good practice shared between services and localities. Service user and carer champions who carry the work further.`,
        citation: 'COCAPP knowledge-exchange event, July 2016.',
      },
      cy: {
        title: 'Beth ofynnodd pobl amdano ym mis Gorffennaf 2016',
        summary:
          'Beth ofynnodd staff, defnyddwyr gwasanaeth a gofalwyr amdano pan glywsant ganlyniadau COCAPP, ac o ble y daw cymunedau fel hon.',
        body: `Ym mis Gorffennaf 2016 daeth staff, defnyddwyr gwasanaeth a gofalwyr ynghyd i glywed canlyniadau COCAPP. Cwrddon nhw mewn gweithdai ar dair thema: **perthnasoedd therapiwtig**, **gweithio mewn partneriaeth**, a **risg a diogelwch**. Yna pleidleisiodd pawb dros y ddau syniad gorau o bob gweithdy, a chlywed y canlyniadau yr un diwrnod.

## Beth ofynnodd pobl amdano

- Graddio ansawdd perthnasoedd a gwasanaethau’n rheolaidd, fel y gall pawb eu gweld.
- Cynnwys defnyddwyr gwasanaeth yn fwy wrth gynllunio.
- Hyfforddiant am berthnasoedd.
- Proses newydd sy’n gwerthfawrogi perthnasoedd, ac yn cynnwys teulu a ffrindiau.
- Eglurder ynghylch diben cynlluniau gofal a sut maent yn edrych.
- Deialog agored, mewn iaith agored a hygyrch.
- Asesu risg fel rhan o’r cynllun.

## Beth oedd i ddilyn

Ym mhob ymddiriedolaeth neu fwrdd iechyd: cynllun gweithredu lleol, a chymuned effaith sy’n cadw pobl i siarad a phethau i newid. Arfer da’n cael ei rannu rhwng gwasanaethau ac ardaloedd. Hyrwyddwyr o blith defnyddwyr gwasanaeth a gofalwyr sy’n mynd â’r gwaith ymhellach.`,
        citation: 'Digwyddiad cyfnewid gwybodaeth COCAPP, Gorffennaf 2016.',
      },
    },
  },
];
