import type { web as english } from '../en/web.js';
import type { Welsh } from '../words.js';

export const web: Welsh<typeof english> = {
  'welcome.title': 'Mae cynllunio gofal gwell yn dechrau gyda phobl yn siarad â’i gilydd',
  'welcome.lede':
    'Yma mae staff, defnyddwyr gwasanaeth a gofalwyr ymddiriedolaeth neu fwrdd iechyd yn rhannu’r hyn a newidiwyd ganddynt, beth a helpodd, a beth na wnaeth.',
  'welcome.practice.title': 'Rhannu’r hyn a newidioch',
  'welcome.practice.text':
    'Mae pedwar ateb byr yn dweud wrth eraill ar beth y rhoesoch gynnig, pam, gyda phwy, a beth ddaeth ohono.',
  'welcome.voice.title': 'Cael eich clywed fel yr ydych',
  'welcome.voice.text':
    'Chi sy’n dewis yr enw a ddefnyddiwch. Mae hyrwyddwyr sydd â phrofiad eu hunain yn gofalu am bob grŵp.',
  'welcome.digest.title': 'Darllen y cyfan mewn un neges e-bost',
  'welcome.digest.text':
    'Bob wythnos, neu bob dydd, neu byth: mae un neges e-bost gynnil yn dweud beth sy’n newydd.',

  'about.title': 'Ynghylch y wefan hon',
  'about.lede':
    'Cymunedau Effaith yw’r lle y mae pobl sy’n defnyddio, yn rhoi ac yn cefnogi gofal iechyd meddwl yn dal i weithio gyda’i gilydd ar sut y caiff ei gynllunio.',
  'about.study':
    'Maent yn deillio o astudiaeth yng Nghymru a Lloegr. Canfu fod y berthynas rhwng pobl yn bwysicach i adferiad na chynllun ysgrifenedig, mai anaml y caiff cynlluniau eu hailagor, ac mai anaml y trafodir risg gyda’r bobl y mae’n effeithio arnynt.',
  'about.event':
    'Pan rannwyd y canlyniadau, gofynnodd staff, defnyddwyr gwasanaeth a gofalwyr am le ym mhob ymddiriedolaeth a bwrdd iechyd i barhau â’r drafodaeth ac i drosglwyddo ymarfer da. Dyma’r lle hwnnw.',
  'about.not.title': 'Beth nad yw hwn',
  'about.not.records': 'Nid yw’n cadw cofnodion gofal, cynlluniau gofal pobl go iawn na rhifau GIG.',
  'about.not.crisis': 'Nid gwasanaeth argyfwng ydyw. Mae help ar frys ar waelod pob tudalen.',
  'about.not.performance': 'Nid yw’n sgorio nac yn rheoli neb sy’n gweithio yma.',
  'about.names.title': 'Enwau',
  'about.names.text':
    'Mae pobl yn ymddangos yma dan enw o’u dewis. Chi sydd i benderfynu a ydych am ddefnyddio eich enw eich hun, ym mhob cymuned.',
  'about.read.title': 'Darllen yr astudiaeth',

  'accessibility.title': 'Datganiad hygyrchedd',
  'accessibility.lede': 'Rydym am i bawb allu defnyddio’r wefan hon, beth bynnag y maent yn ei ddefnyddio.',
  'accessibility.can': 'Gallwch',
  'accessibility.keyboard': 'gyrraedd a defnyddio popeth â bysellfwrdd, a gweld ble rydych chi',
  'accessibility.reader': 'gwrando ar bob tudalen gyda darllenydd sgrin',
  'accessibility.zoom': 'chwyddo hyd at 400% a darllen heb sgrolio i’r ochr',
  'accessibility.script': 'gwneud popeth gyda sgript wedi’i diffodd, ac ar hen ffôn',
  'accessibility.password': 'mewngofnodi heb gofio na chopïo dim',
  'accessibility.language': 'darllen pob tudalen yn Gymraeg ac yn Saesneg',
  'accessibility.checked.title': 'Sut rydym yn gwirio',
  'accessibility.checked.text':
    'Mae pob tudalen wedi’i hadeiladu i WCAG 2.2 lefel AA a’i phrofi gan beiriant yn y ddwy iaith. Nid yw pobl ag anghenion mynediad wedi’i phrofi gyda ni eto.',
  'accessibility.problem.title': 'Os nad yw rhywbeth yn gweithio i chi',
  'accessibility.problem.text':
    'Dywedwch wrth hyrwyddwr neu weinyddwr eich cymuned, yn y ffordd sy’n addas i chi.',

  'demo.tag': 'Arddangosiad',
  'demo.banner': 'Nid oes neb yma’n real, a gellir rhoi cynnig ar bopeth.',
  'demo.people': 'Bod yn rhywun arall',
  'demo.mailbox': 'Blwch post',
  'demo.look': 'Edrych o gwmpas fel rhywun',
  'demo.title': 'Pwy hoffech chi fod?',
  'demo.lede':
    'Dewiswch rywun i weld yr arddangosiad drwy ei lygaid. Pobl ddychmygol yw pawb, a’u sefydliadau hefyd.',
  'demo.signInAs': 'Mewngofnodi fel {{name}}',

  'mailbox.title': 'Blwch post yr arddangosiad',
  'mailbox.lede':
    'Mae pob neges e-bost y mae’r arddangosiad yn ei hanfon yn cyrraedd yma, i bwy bynnag y mae.',
  'mailbox.none':
    'Dim negeseuon e-bost eto. Gofynnwch am ddolen mewngofnodi, neu am y newyddion yn eich gosodiadau.',
  'mailbox.to': 'At {{address}}',
  'mailbox.from': 'Oddi wrth {{address}}',
  'mailbox.htmlTitle': 'Y neges e-bost fel y mae’n edrych',
  'mailbox.text': 'Y neges e-bost fel testun plaen',

  'failure.title.notFound': 'Ni chafwyd hyd i’r dudalen',
  'failure.title.notAllowed': 'Ni allwch wneud hyn',
  'failure.title.notDone': 'Ni weithiodd hynny',
  'failure.title.internal': 'Mae’n ddrwg gennym, mae yna broblem',
  'failure.typed': 'Yr hyn a ysgrifennoch, er mwyn i chi allu ei gopïo',
  'failure.home': 'Mynd i’r hafan',
};
