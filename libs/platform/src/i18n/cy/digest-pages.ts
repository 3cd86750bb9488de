import type { digestPages as english } from '../en/digest-pages.js';
import type { Welsh } from '../words.js';

export const digestPages: Welsh<typeof english> = {
  'emails.title': 'Eich negeseuon e-bost',
  'emails.intro':
    'Mae un neges e-bost yn dod â newyddion eich holl gymunedau. Mae gan bob cymuned ei dewisiadau ei hun, felly gallwch glywed yn aml gan un ac yn anaml gan un arall.',
  'emails.others': 'Eich dewisiadau ar gyfer eich cymunedau eraill',
  'emails.frequencyHint': 'Nid oes neges pan nad oes dim byd newydd.',
  'emails.choices': 'Eich dewisiadau',
  'emails.weekday': 'Ar ba ddiwrnod?',
  'emails.weekdayHint':
    'Ar gyfer negeseuon wythnosol a misol. Daw un fisol ar y diwrnod cyntaf o’r fath yn y mis.',
  'emails.hour': 'Faint o’r gloch?',
  'emails.hourHint': 'Yn ôl y cloc yn y DU, yn yr haf ac yn y gaeaf.',
  'emails.pausedUntil': 'Oedi negeseuon tan',
  'emails.pausedUntilHint':
    'Gadewch hwn yn wag os nad ydych am oedi. Ar y diwrnod hwnnw bydd negeseuon yn ailddechrau, gan ddweud yn fyr beth roeddech wedi’i golli.',
  'emails.content': 'Faint ddylai neges ei ddweud?',
  'emails.contentHint':
    'Dewiswch lai os gall eraill weld eich negeseuon. Mae’r anfonwr a’r pwnc bob amser yn blaen.',
  'emails.content.FULL': 'Teitlau, a sut mae pob testun yn dechrau',
  'emails.content.TITLES': 'Teitlau yn unig',
  'emails.content.NEWS': 'Dim ond bod newyddion',
  'emails.most.FULL': 'Mae’r gymuned hon yn gadael i negeseuon ddweud cymaint ag y mynnwch.',
  'emails.most.TITLES': 'Mae’r gymuned hon yn caniatáu teitlau mewn negeseuon, a dim mwy.',
  'emails.most.NEWS': 'Mae’r gymuned hon yn gadael i negeseuon ddweud dim ond bod newyddion.',
  'emails.save': 'Cadw eich dewisiadau',

  'emails.next': 'Eich neges nesaf',
  'emails.next.at':
    'Dyma pryd y daw eich neges nesaf, os bydd rhywbeth newydd: {{when}}. Cymuned: {{community}}.',
  'emails.next.never':
    'Nid oes neges wedi’i chynllunio, oherwydd eich bod wedi dewis byth. Cymuned: {{community}}.',
  'emails.next.paused':
    'Mae eich negeseuon wedi’u hoedi tan {{day}}. Dyma pryd y daw’r nesaf, os bydd rhywbeth newydd: {{when}}. Cymuned: {{community}}.',
  'emails.next.break':
    'Nid oes neges wedi’i chynllunio tra byddwch yn cymryd seibiant. Cymuned: {{community}}.',
  'emails.next.link': 'Gweld beth fyddai eich neges nesaf yn ei ddweud',
  'emails.next.sendNowText':
    'Mae’n sôn am y saith diwrnod diwethaf. Mae eich neges nesaf yn aros fel y cynlluniwyd.',

  'emails.preview.title': 'Beth fyddai eich neges nesaf yn ei ddweud',
  'emails.preview.as': 'Fel hyn y byddai’n edrych pe bai’n cael ei hanfon nawr. Nid oes dim wedi’i anfon.',
  'emails.preview.when': 'Wedi’i chynllunio ar gyfer',
  'emails.preview.subject': 'Pwnc',
  'emails.preview.to': 'At',
  'emails.preview.frame': 'Eich neges nesaf',
  'emails.preview.text': 'Yr un neges fel testun plaen',
  'emails.preview.nothingNew':
    'Nid oes dim byd newydd i chi eto. Os bydd yn aros fel hyn, ni fydd neges: bydd yr un nesaf yn aros nes bod rhywbeth i’w ddweud.',
  'emails.preview.none': 'Nid oes neges wedi’i chynllunio',
  'emails.preview.noneText':
    'Ym mhob un o’ch cymunedau rydych wedi dewis byth, neu rydych yn cymryd seibiant. Gallwch ofyn am un unrhyw bryd.',
  'emails.preview.back': 'Gosodiadau',

  'emails.stop.title': 'Atal neu newid y negeseuon hyn',
  'emails.stop.stopped': 'Nid ydych yn cael negeseuon e-bost',
  'emails.stop.now': 'Rydych yn cael newyddion y gymuned hon, {{community}}. Pa mor aml: {{frequency}}.',
  'emails.stop.nowAll': 'Rydych yn cael newyddion eich holl gymunedau. Pa mor aml: {{frequency}}.',
  'emails.stop.nowMixed':
    'Rydych yn cael newyddion eich holl gymunedau, am rai ohonynt yn amlach nag am eraill.',
  'emails.often.DAILY': 'bob dydd',
  'emails.often.WEEKLY': 'bob wythnos',
  'emails.often.MONTHLY': 'unwaith y mis',
  'emails.stop.never': 'Nid ydych yn cael negeseuon gyda newyddion y gymuned hon: {{community}}.',
  'emails.stop.neverAll': 'Nid ydych yn cael negeseuon gyda newyddion eich cymunedau.',
  'emails.stop.one': 'Atal negeseuon am y gymuned hon: {{community}}',
  'emails.stop.all': 'Atal negeseuon am bob un o’m cymunedau',
  'emails.stop.choose': 'Neu dewiswch pa mor aml y dônt',
  'emails.stop.chooseAgain': 'Hoffech chi eu cael eto?',
  'emails.stop.save': 'Cadw',
  'emails.stop.others':
    'Mae negeseuon rydych yn gofyn amdanynt yn dal i ddod, fel dolen i fewngofnodi. Felly hefyd atebion i’r hyn rydych yn rhoi gwybod amdano.',
  'emails.stop.settings': 'Mewngofnodi i ddewis mwy, fel y diwrnod a’r awr',
  'emails.stop.more': 'Dewis mwy yn eich gosodiadau, fel y diwrnod a’r awr',
  'emails.stop.done.one': 'Wedi’i wneud. Ni fyddwch yn cael rhagor o negeseuon am y gymuned hon.',
  'emails.stop.done.all':
    'Wedi’i wneud. Ni fyddwch yn cael rhagor o negeseuon gyda newyddion eich cymunedau.',
  'emails.stop.done.changed': 'Wedi’i wneud. Mae eich dewis wedi’i gadw.',
  'emails.stop.left': 'Nid oes dim i’w atal',
  'emails.stop.leftText':
    'Nid yw’r person yr aeth y neges hon ato yn aelod o’r gymuned honno mwyach, felly ni ddaw rhagor o negeseuon amdani.',
  'emails.link.title': 'Nid yw’r ddolen hon yn gweithio',
  'emails.link.text':
    'Efallai bod rhan ohoni ar goll, neu ei bod yn hen iawn. Agorwch hi eto o’r neges, neu copïwch y cyfan ohoni.',
  'emails.link.settings':
    'Gallwch hefyd fewngofnodi a dewis yn eich gosodiadau pa mor aml rydych chi’n cael negeseuon.',

  'emails.read.title': 'Nodi bod neges wedi’i darllen',
  'emails.read.text':
    'Dywedodd y neges wrthych beth oedd yn newydd o {{from}} hyd {{to}}. Bydd eich hysbysiadau o’r cyfnod hwnnw yn cael eu nodi fel rhai wedi’u darllen, a dim un arall.',
  'emails.read.button': 'Nodi ei bod wedi’i darllen',
  'emails.read.done':
    'Wedi’i wneud. Mae’r hyn a ddywedodd y neges hon wrthych wedi’i nodi fel wedi’i ddarllen.',
  'emails.read.home': 'Mynd i’ch cymunedau',
  'emails.read.lostAccess':
    'Soniodd y neges hefyd am gymuned nad ydych yn aelod ohoni mwyach. Ni ellir dangos i chi bellach yr hyn a ddywedwyd yno.',
  'emails.read.notYours': 'Nid eich neges chi yw hon',
  'emails.read.notYoursText':
    'Aeth i gyfeiriad rhywun arall, neu mae rhan o’r ddolen ar goll. I nodi bod eich neges eich hun wedi’i darllen, mewngofnodwch gyda’r cyfeiriad y daeth iddo.',
  'emails.gone':
    'Os daethoch yma o neges e-bost: efallai bod hyn wedi’i dynnu i lawr neu ei symud ers hynny, neu ei fod mewn grŵp neu gymuned nad ydych yn aelod ohono mwyach.',

  'emails.trouble.title': 'Nid yw negeseuon i’ch cyfeiriad yn cyrraedd',
  'emails.trouble.notice': 'Mae negeseuon i’ch cyfeiriad wedi cael eu hanfon yn ôl ers {{day}}.',
  'emails.trouble.link': 'Gweld beth y gallwch ei wneud',
  'emails.trouble.address': 'Rydym yn anfon negeseuon e-bost at {{email}}.',
  'emails.trouble.UNKNOWN':
    'Ar {{day}} dywedodd eich darparwr e-bost nad oes blwch post o’r fath. Efallai bod y cyfeiriad wedi newid, neu ei fod wedi’i gamdeipio.',
  'emails.trouble.FULL':
    'Ar {{day}} dywedodd eich darparwr e-bost fod eich blwch post yn llawn. Dilëwch rai negeseuon, yna dywedwch wrthym am roi cynnig arall arni.',
  'emails.trouble.REFUSED':
    'Ar {{day}} gwrthododd eich darparwr e-bost neges gennym. Edrychwch yn eich ffolder sbam, a nodwch fod croeso i neges gennym.',
  'emails.trouble.meanwhile':
    'Tan hynny nid oes dim yn mynd ar goll: mae popeth yn eich cymuned. Rydym yn rhoi cynnig arall ar eich cyfeiriad tuag unwaith yr wythnos.',
  'emails.trouble.changed':
    'Os oes gennych gyfeiriad arall nawr, dywedwch wrth bwy bynnag sy’n gofalu am eich cymuned. Gallant eich gwahodd i’r un newydd.',
  'emails.trouble.button': 'Mae fy nghyfeiriad yn gweithio: rhowch gynnig arall arno',
  'emails.trouble.done': 'Diolch. Mae’r neges nesaf yn mynd at {{email}} fel arfer.',
  'emails.trouble.fine': 'Mae negeseuon i’ch cyfeiriad yn cyrraedd',
  'emails.trouble.fineText':
    'Hyd y gwyddom, mae negeseuon at {{email}} yn cyrraedd. Nid oes angen i chi wneud dim.',

  'delivery.title': 'Sut mae negeseuon e-bost yn cyrraedd',
  'delivery.card': 'A yw negeseuon gyda’r newyddion yn cyrraedd, a phwy fyddai’n cael yr un nesaf.',
  'delivery.intro':
    'Rhifau yn unig. Ni all neb weld yma beth sydd mewn neges, nac unrhyw gyfeiriad. Mae neges yn sôn am holl gymunedau rhywun, felly gall gyfrif mewn sawl un.',
  'delivery.days': 'Ar gyfer y cyfnod diwethaf',
  'delivery.days.some_zero': '{{count}} diwrnod',
  'delivery.days.some_one': '{{count}} diwrnod',
  'delivery.days.some_two': '{{count}} ddiwrnod',
  'delivery.days.some_few': '{{count}} diwrnod',
  'delivery.days.some_many': '{{count}} diwrnod',
  'delivery.days.some_other': '{{count}} diwrnod',
  'delivery.show': 'Dangos',
  'delivery.lastRun': 'Dyma pryd y cynlluniwyd negeseuon ddiwethaf: {{when}}.',
  'delivery.neverRun': 'Nid oes negeseuon wedi’u cynllunio eto.',
  'delivery.sent': 'Wedi’u hanfon',
  'delivery.skipped': 'Heb eu hanfon, gan nad oedd angen',
  'delivery.failed': 'Nid oedd modd eu hanfon',
  'delivery.waiting': 'Yn aros i gael eu hanfon',
  'delivery.oldest': 'Mae’r hynaf yn aros ers: {{when}}.',
  'delivery.addresses': 'Aelodau nad yw eu cyfeiriad yn derbyn negeseuon',
  'delivery.addressesText': 'Dywedir hynny wrthynt pan fyddant yn mewngofnodi, a beth y gallant ei wneud.',
  'delivery.reasons': 'Rhesymau',
  'delivery.reason.nothing-new': 'Nid oedd dim byd newydd i’w ddweud.',
  'delivery.reason.nobody': 'Roeddent wedi gadael, neu wedi dewis peidio â chael negeseuon.',
  'delivery.reason.paused': 'Roeddent wedi oedi eu negeseuon.',
  'delivery.reason.unreachable':
    'Mae eu cyfeiriad wedi anfon negeseuon yn ôl. Rhoddir cynnig arall arno ar ôl chwe diwrnod.',
  'delivery.reason.refused': 'Gwrthododd eu darparwr e-bost y neges am byth.',
  'delivery.reason.gave-up': 'Rhoddwyd cynnig arni saith gwaith, dros ryw ddiwrnod, ac ni chymerodd neb hi.',
  'delivery.reason.other': 'Am reswm arall.',
  'delivery.forecastLink': 'Gweld pwy fyddai’n cael y neges nesaf',

  'forecast.title': 'Pwy fyddai’n cael y neges nesaf',
  'forecast.intro':
    'Rhediad prawf yw hwn: nid oes dim yn cael ei anfon. Mae’n dangos a oes rhywbeth i’w ddweud wrth rywun, a byth beth.',
  'forecast.DUE': 'Byddai’n cael un',
  'forecast.NOTHING_NEW': 'Dim byd newydd iddynt eto',
  'forecast.NEVER': 'Wedi dewis peidio â chael negeseuon',
  'forecast.PAUSED': 'Wedi oedi negeseuon',
  'forecast.ON_BREAK': 'Yn cymryd seibiant',
  'forecast.SUSPENDED': 'Wedi’i atal dros dro',
  'forecast.when': 'Eu tro nhw: {{when}}',
  'forecast.more': 'Mwy o bobl',
  'forecast.pages': 'Tudalennau o bobl',
  'forecast.start': 'Yn ôl i’r bobl gyntaf',
};
