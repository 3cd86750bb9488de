import type { votingPages as english } from '../en/voting-pages.js';
import type { Welsh } from '../words.js';

export const votingPages: Welsh<typeof english> = {
  'voting.noIdeas': 'Nid oes syniadau ar gyfer y thema hon.',
  'voting.standsFor_zero': 'Nid yw’n cynrychioli unrhyw syniad arall.',
  'voting.standsFor_one': 'Mae’n cynrychioli un syniad arall sy’n dweud yr un peth.',
  'voting.standsFor_two': 'Mae’n cynrychioli {{count, number}} syniad arall sy’n dweud yr un peth.',
  'voting.standsFor_few': 'Mae’n cynrychioli {{count, number}} syniad arall sy’n dweud yr un peth.',
  'voting.standsFor_many': 'Mae’n cynrychioli {{count, number}} syniad arall sy’n dweud yr un peth.',
  'voting.standsFor_other': 'Mae’n cynrychioli {{count, number}} syniad arall sy’n dweud yr un peth.',
  'voting.why': 'Pam',

  'vote.title': 'Pleidleisio',
  'vote.rule_zero': 'Nid oes gennych bleidlais.',
  'vote.rule_one': 'Mae gennych un bleidlais ar gyfer pob thema. Gallwch ei newid nes i’r bleidlais gau.',
  'vote.rule_two':
    'Mae gennych {{count, number}} bleidlais ar gyfer pob thema. Gallwch eu newid nes i’r bleidlais gau.',
  'vote.rule_few':
    'Mae gennych {{count, number}} pleidlais ar gyfer pob thema. Gallwch eu newid nes i’r bleidlais gau.',
  'vote.rule_many':
    'Mae gennych {{count, number}} phleidlais ar gyfer pob thema. Gallwch eu newid nes i’r bleidlais gau.',
  'vote.rule_other':
    'Mae gennych {{count, number}} pleidlais ar gyfer pob thema. Gallwch eu newid nes i’r bleidlais gau.',
  'vote.secret':
    'Ni ddangosir i neb dros beth y pleidleisiwch, gan gynnwys gweinyddwyr a’r rhai sy’n arwain y gweithdy.',
  'vote.kept': 'Beth sy’n cael ei gadw, ac am ba hyd',
  'vote.kept.open':
    'Tra bo’r bleidlais ar agor, cedwir eich pleidleisiau gyda’ch enw, er mwyn i chi allu eu newid. I chi yn unig y cânt eu dangos.',
  'vote.kept.closed':
    'Pan fydd y bleidlais yn cau, caiff y pleidleisiau eu cyfrif a chaiff pwy a’u rhoddodd ei ddileu am byth. Yr hyn sy’n aros yw faint o bleidleisiau a gafodd pob syniad ac, ar wahân i hynny, eich bod wedi pleidleisio: nid dros beth, ac nid pryd.',
  'vote.kept.split':
    'Os ydych wedi dweud wrthym beth yw eich safbwynt, gall ddod yn rhan o rif wedi’i dalgrynnu am lawer o bobl gyda’i gilydd. Lle mae cyn lleied ynddo fel y gellid adnabod rhywun, ni roddir rhif.',
  'vote.kept.order':
    'Mae’r syniadau mewn trefn a wnaed ar hap ar eich cyfer, fel na chaiff yr un ohonynt fantais.',
  'vote.state.not': 'Nid ydych wedi pleidleisio eto.',
  'vote.state.voted': 'Rydych wedi pleidleisio. Mae’r hyn a ddewisoch wedi’i dicio.',
  'vote.unused_zero': 'Nid oes gennych bleidlais ar gyfer y thema hon.',
  'vote.unused_one': 'Mae gennych un bleidlais ar gyfer y thema hon.',
  'vote.unused_two': 'Mae gennych {{count, number}} bleidlais ar gyfer y thema hon.',
  'vote.unused_few': 'Mae gennych {{count, number}} pleidlais ar gyfer y thema hon.',
  'vote.unused_many': 'Mae gennych {{count, number}} phleidlais ar gyfer y thema hon.',
  'vote.unused_other': 'Mae gennych {{count, number}} pleidlais ar gyfer y thema hon.',
  'vote.left_zero': 'Pleidleisiau sydd gennych ar gyfer y thema hon: {{votes, number}}. Nid oes yr un ar ôl.',
  'vote.left_one': 'Pleidleisiau sydd gennych ar gyfer y thema hon: {{votes, number}}. Mae un ar ôl.',
  'vote.left_two':
    'Pleidleisiau sydd gennych ar gyfer y thema hon: {{votes, number}}. Mae {{count, number}} ar ôl.',
  'vote.left_few':
    'Pleidleisiau sydd gennych ar gyfer y thema hon: {{votes, number}}. Mae {{count, number}} ar ôl.',
  'vote.left_many':
    'Pleidleisiau sydd gennych ar gyfer y thema hon: {{votes, number}}. Mae {{count, number}} ar ôl.',
  'vote.left_other':
    'Pleidleisiau sydd gennych ar gyfer y thema hon: {{votes, number}}. Mae {{count, number}} ar ôl.',
  'vote.used_zero': 'Nid oes gennych bleidlais ar gyfer y thema hon.',
  'vote.used_one': 'Rydych wedi defnyddio eich pleidlais ar gyfer y thema hon.',
  'vote.used_two': 'Rydych wedi defnyddio eich {{count, number}} bleidlais ar gyfer y thema hon.',
  'vote.used_few': 'Rydych wedi defnyddio eich {{count, number}} pleidlais ar gyfer y thema hon.',
  'vote.used_many': 'Rydych wedi defnyddio eich {{count, number}} phleidlais ar gyfer y thema hon.',
  'vote.used_other': 'Rydych wedi defnyddio eich {{count, number}} pleidlais ar gyfer y thema hon.',
  'vote.tooMany_zero': '{{theme}}: nid oes gennych bleidlais yma.',
  'vote.tooMany_one':
    '{{theme}}: syniadau a ddewiswyd: {{chosen, number}}. Un bleidlais sydd gennych. Cadwch un ohonynt yn unig.',
  'vote.tooMany_two':
    '{{theme}}: syniadau a ddewiswyd: {{chosen, number}}. {{count, number}} bleidlais sydd gennych. Dad-diciwch {{over, number}}.',
  'vote.tooMany_few':
    '{{theme}}: syniadau a ddewiswyd: {{chosen, number}}. {{count, number}} pleidlais sydd gennych. Dad-diciwch {{over, number}}.',
  'vote.tooMany_many':
    '{{theme}}: syniadau a ddewiswyd: {{chosen, number}}. {{count, number}} phleidlais sydd gennych. Dad-diciwch {{over, number}}.',
  'vote.tooMany_other':
    '{{theme}}: syniadau a ddewiswyd: {{chosen, number}}. {{count, number}} pleidlais sydd gennych. Dad-diciwch {{over, number}}.',
  'vote.gone': '{{theme}}: mae syniad a ddewisoch wedi’i dynnu’n ôl. Dewiswch eto.',
  'vote.savedOthers': 'Mae’r hyn a ddewisoch yma wedi’i gadw: {{themes}}.',
  'vote.save': 'Cadw fy mhleidleisiau',
  'vote.takeBack': 'Tynnu fy holl bleidleisiau yn ôl',
  'vote.takeBack.text':
    'Gallwch dynnu eich holl bleidleisiau yn ôl. Nes i’r bleidlais gau, gallwch bleidleisio eto.',
  'vote.done.saved': 'Mae eich pleidleisiau wedi’u cadw. Gallwch eu newid yma nes i’r bleidlais gau.',
  'vote.done.none': 'Nid ydych wedi rhoi unrhyw bleidlais. Gallwch bleidleisio nes i’r bleidlais gau.',
  'vote.notYet':
    'Nid yw’r pleidleisio wedi dechrau. Gallwch bleidleisio yma pan fydd y rhai sy’n arwain y gweithdy yn agor y bleidlais.',
  'vote.closed': 'Mae’r bleidlais wedi cau.',
  'vote.closed.voted':
    'Gwnaethoch bleidleisio, ac mae eich pleidleisiau wedi’u cyfrif. Nid oes neb bellach yn gwybod dros beth.',
  'vote.closed.not': 'Ni wnaethoch bleidleisio yn y gweithdy hwn.',
  'vote.late':
    'Caeodd y bleidlais cyn i’r pleidleisiau hyn gyrraedd, felly nid ydynt wedi’u cyfrif: {{themes}}. Mae’r pleidleisiau a gadwyd gennych cyn hynny wedi’u cyfrif.',
  'vote.toResults': 'Gweld y canlyniadau',

  'paper.title': 'Pleidleisiau papur',
  'paper.intro':
    'Cyfrwch bapurau thema a’u cofnodi gyda’i gilydd. Cânt eu hychwanegu at y pleidleisiau a roddwyd yma pan fydd y bleidlais yn cau.',
  'paper.notYet': 'Gellir cofnodi papurau unwaith y bydd y bleidlais ar agor.',
  'paper.closed':
    'Mae’r bleidlais wedi cau. Mae’r hyn a gofnodwyd o bapur yn y canlyniadau ac yn aros fel y mae.',
  'paper.ballots': 'Papurau pleidleisio i’w hargraffu',
  'paper.none': 'Nid oes papurau wedi’u cofnodi.',
  'paper.total_zero': 'Nid oes papurau wedi’u cofnodi.',
  'paper.total_one': 'Mae un papur wedi’i gofnodi.',
  'paper.total_two': 'Mae {{count, number}} bapur wedi’u cofnodi.',
  'paper.total_few': 'Mae {{count, number}} phapur wedi’u cofnodi.',
  'paper.total_many': 'Mae {{count, number}} phapur wedi’u cofnodi.',
  'paper.total_other': 'Mae {{count, number}} papur wedi’u cofnodi.',
  'paper.batch_zero': 'Dim papurau.',
  'paper.batch_one': 'Un papur. Yn cyfrif: {{valid, number}}. Ddim yn cyfrif: {{spoilt, number}}.',
  'paper.batch_two':
    '{{count, number}} bapur. Yn cyfrif: {{valid, number}}. Ddim yn cyfrif: {{spoilt, number}}.',
  'paper.batch_few':
    '{{count, number}} phapur. Yn cyfrif: {{valid, number}}. Ddim yn cyfrif: {{spoilt, number}}.',
  'paper.batch_many':
    '{{count, number}} phapur. Yn cyfrif: {{valid, number}}. Ddim yn cyfrif: {{spoilt, number}}.',
  'paper.batch_other':
    '{{count, number}} papur. Yn cyfrif: {{valid, number}}. Ddim yn cyfrif: {{spoilt, number}}.',
  'paper.reconciled': 'Pleidleisiau arnynt: {{votes, number}}. Y nifer mwyaf posibl: {{max, number}}.',
  'paper.by': 'Cofnodwyd gan {{name}}',
  'paper.correct': 'Cywiro',
  'paper.batchNumber': '{{theme}}, rhif {{number}}',
  'paper.enterFor': 'Cofnodi papurau’r thema hon: {{theme}}',
  'paper.correctFor': 'Cywiro papurau’r thema hon: {{theme}}',
  'paper.rule_zero': 'Ni all papur roi pleidlais i’r thema hon.',
  'paper.rule_one': 'Gall papur roi un bleidlais i’r thema hon.',
  'paper.rule_two':
    'Gall papur roi hyd at {{count, number}} bleidlais i’r thema hon, un i bob syniad. Os oes mwy o diciau na hynny arno, nid yw’n cyfrif.',
  'paper.rule_few':
    'Gall papur roi hyd at {{count, number}} pleidlais i’r thema hon, un i bob syniad. Os oes mwy o diciau na hynny arno, nid yw’n cyfrif.',
  'paper.rule_many':
    'Gall papur roi hyd at {{count, number}} phleidlais i’r thema hon, un i bob syniad. Os oes mwy o diciau na hynny arno, nid yw’n cyfrif.',
  'paper.rule_other':
    'Gall papur roi hyd at {{count, number}} pleidlais i’r thema hon, un i bob syniad. Os oes mwy o diciau na hynny arno, nid yw’n cyfrif.',
  'paper.papers': 'Faint o bapurau sydd?',
  'paper.papersHint': 'Pob un ohonynt, gan gynnwys y rhai nad ydynt yn cyfrif',
  'paper.valid': 'Faint sy’n cyfrif?',
  'paper.validHint': 'Gyda thiciau sy’n glir',
  'paper.spoilt': 'Faint sydd ddim yn cyfrif?',
  'paper.spoiltHint': 'Yn wag, yn aneglur neu â gormod o diciau',
  'paper.votes': 'Pleidleisiau i bob syniad',
  'paper.votesHint':
    'O bapurau sy’n cyfrif yn unig. Gadewch ef yn wag lle nad oes pleidlais i syniad. Mae’r syniadau yn nhrefn y papurau a argraffwyd.',
  'paper.save': 'Cofnodi’r papurau hyn',
  'paper.saveCorrection': 'Cadw’r cywiriad',
  'paper.done.entered': 'Mae’r papurau wedi’u cofnodi.',
  'paper.done.removed': 'Mae’r papurau wedi’u tynnu allan ac nid ydynt yn cyfrif.',
  'paper.remove': 'Tynnu’r papurau hyn allan',
  'paper.remove.text':
    'A gawsant eu cofnodi ddwywaith, neu o dan y thema anghywir? Tynnwch hwy allan, ac ni fyddant yn cyfrif.',
  'error.DOES_NOT_ADD_UP.papers':
    'Nifer y papurau a gyfrifwyd gennych yw {{papers, number}}. Mae’r rhai sy’n cyfrif a’r rhai nad ydynt yn gwneud {{sum, number}}. Cyfrwch eto.',
  'error.DOES_NOT_ADD_UP.votes':
    'Cyfanswm y pleidleisiau hyn yw {{votes, number}}. Gall y papurau sy’n cyfrif ddal {{max, number}}. Cyfrwch eto.',
  'error.BAD_NUMBER.votes':
    'Gall syniad gael un bleidlais o bob papur sy’n cyfrif, felly {{max, number}} ar y mwyaf. Cyfrwch eto.',
  'error.BAD_CHOICE.votes': 'Mae un o’r syniadau wedi’i dynnu’n ôl. Peidiwch â chynnwys ei bleidleisiau.',
  'audit.workshop.paper-entered': 'Cofnodi pleidleisiau papur',
  'audit.workshop.paper-removed': 'Tynnu pleidleisiau papur allan',

  'ballots.title': 'Papurau pleidleisio',
  'ballots.intro':
    'I bobl sy’n pleidleisio yn yr ystafell. Argreffir pob thema ar ddalen ei hun, mewn print bras.',
  'ballots.languages':
    'Argraffwch y dudalen hon o ddewislen eich porwr, ac unwaith eto yn yr iaith arall os oes ei hangen ar bobl. Mae’r hyn a ysgrifennodd pobl yn aros yn yr iaith yr ysgrifennwyd ef ynddi.',
  'ballots.how_zero': 'Peidiwch â thicio syniad.',
  'ballots.how_one': 'Ticiwch un syniad.',
  'ballots.how_two': 'Ticiwch hyd at {{count, number}} syniad.',
  'ballots.how_few': 'Ticiwch hyd at {{count, number}} syniad.',
  'ballots.how_many': 'Ticiwch hyd at {{count, number}} syniad.',
  'ballots.how_other': 'Ticiwch hyd at {{count, number}} syniad.',
  'ballots.noName':
    'Peidiwch ag ysgrifennu eich enw. Plygwch y papur cyn ei roi yn ôl. Os oes angen un arall arnoch, gofynnwch amdano.',

  'merge.title': 'Cyfuno syniadau',
  'merge.intro':
    'Ticiwch syniadau sy’n dweud yr un peth, a dewiswch yr un sy’n aros drostynt. Bydd eu pleidleisiau’n cyfrif gyda’i gilydd.',
  'merge.notNow': 'Gellir cyfuno syniadau tra bônt yn cael eu casglu a nes i’r bleidlais gau.',
  'merge.means': 'Beth sy’n digwydd i syniad a gyfunir ag un arall',
  'merge.means.credit':
    'Mae’n aros ar gofnod gyda phwy a’i cynigiodd a’r hyn y daeth ohono. Mae ei dudalen yn arwain at yr un sy’n aros.',
  'merge.means.told':
    'Caiff pwy bynnag a’i cynigiodd neu sy’n ei ddilyn wybod, a bydd yn dilyn yr un sy’n aros.',
  'merge.means.votes':
    'Mae pleidlais i unrhyw un ohonynt yn bleidlais i’r un sy’n aros. Nid yw pleidlais neb yn cyfrif ddwywaith: mae gan bwy bynnag a bleidleisiodd dros ddau ohonynt un bleidlais yn rhydd.',
  'merge.means.final': 'Ni ellir ei ddadwneud.',
  'merge.tick': 'Yn dweud yr un peth',
  'merge.stays': 'Mae’r un hwn yn aros',
  'merge.answered': 'Mae ateb iddo, felly dim ond yr un sy’n aros y gall fod.',
  'merge.standsFor': 'Mae’n cynrychioli’r rhain hefyd:',
  'merge.few': 'Nid oes dau syniad yma i’w cyfuno.',
  'merge.button': 'Cyfuno: {{theme}}',
  'merge.done': 'Mae’r syniadau wedi’u cyfuno. Caiff y rhai a’u cynigiodd wybod.',
  'error.EMPTY.merge': 'Ticiwch o leiaf ddau syniad sy’n dweud yr un peth',
  'error.BAD_CHOICE.into': 'Dewiswch y syniad sy’n aros',
  'error.BAD_CHOICE.merge':
    'Cafodd un o’r syniadau hyn ei gyfuno ag un arall, ei ateb neu ei dynnu’n ôl yn y cyfamser. Edrychwch arnynt eto.',

  'results.title': 'Canlyniadau',
  'results.none': 'Nid oes canlyniadau eto.',
  'results.none.before':
    'Syniadau sy’n dod gyntaf. Yna mae pobl yn pleidleisio, a phan fydd y bleidlais yn cau fe welwch yma beth ddaeth ohoni.',
  'results.none.voting':
    'Mae pobl yn pleidleisio nawr. Nid oes neb yn gweld unrhyw rifau nes i’r rhai sy’n arwain y gweithdy gau’r bleidlais; yna bydd pawb yn eu gweld yma ar unwaith.',
  'results.countedOn': 'Cyfrifwyd y pleidleisiau ar {{date}}',
  'results.voted_zero': 'Ni phleidleisiodd neb ar y wefan hon.',
  'results.voted_one': 'Pleidleisiodd un person ar y wefan hon.',
  'results.voted_two': 'Pleidleisiodd {{count, number}} berson ar y wefan hon.',
  'results.voted_few': 'Pleidleisiodd {{count, number}} o bobl ar y wefan hon.',
  'results.voted_many': 'Pleidleisiodd {{count, number}} o bobl ar y wefan hon.',
  'results.voted_other': 'Pleidleisiodd {{count, number}} o bobl ar y wefan hon.',
  'results.came_zero': 'Ni ddaeth neb i’r gweithdy.',
  'results.came_one': 'Daeth un person i’r gweithdy.',
  'results.came_two': 'Daeth {{count, number}} berson i’r gweithdy.',
  'results.came_few': 'Daeth {{count, number}} o bobl i’r gweithdy.',
  'results.came_many': 'Daeth {{count, number}} o bobl i’r gweithdy.',
  'results.came_other': 'Daeth {{count, number}} o bobl i’r gweithdy.',
  'results.rules': 'Sut y cyfrifwyd y pleidleisiau',
  'results.secret':
    'Mae nifer y pleidleisiau a gafodd syniad yn fanwl gywir. Mae pwy a’u rhoddodd wedi’i ddileu: ni all neb ddarganfod pwy bleidleisiodd dros beth.',
  'results.papers_zero': 'Ni chyflwynwyd papurau.',
  'results.papers_one': 'Cyflwynwyd un papur.',
  'results.papers_two': 'Cyflwynwyd {{count, number}} bapur.',
  'results.papers_few': 'Cyflwynwyd {{count, number}} phapur.',
  'results.papers_many': 'Cyflwynwyd {{count, number}} phapur.',
  'results.papers_other': 'Cyflwynwyd {{count, number}} papur.',
  'results.spoilt_zero': 'Roedd modd cyfrif pob un.',
  'results.spoilt_one': 'Nid oedd modd cyfrif un.',
  'results.spoilt_two': 'Nid oedd modd cyfrif {{count, number}}.',
  'results.spoilt_few': 'Nid oedd modd cyfrif {{count, number}}.',
  'results.spoilt_many': 'Nid oedd modd cyfrif {{count, number}}.',
  'results.spoilt_other': 'Nid oedd modd cyfrif {{count, number}}.',
  'results.caption': '{{theme}}: syniadau yn ôl eu pleidleisiau, y mwyaf o bleidleisiau yn gyntaf',
  'results.place': 'Lle',
  'results.idea': 'Syniad',
  'results.votes': 'Pleidleisiau',
  'results.best': 'Un o’r goreuon',
  'results.onPaper': '{{count, number}} ar bapur',
  'results.split.title': 'Gan bwy y daeth y pleidleisiau',
  'results.split.told':
    'Lle mae gan syniad lawer o bleidleisiau, rydym yn dweud tua faint a ddaeth gan ddau grŵp o bobl, i’r 5 agosaf. Ar gyfer syniadau eraill mae’r niferoedd mor fach fel y gellid adnabod rhywun.',
  'results.split.who':
    'Pobl â phrofiad bywyd yw defnyddwyr gwasanaeth, gofalwyr, teulu, ffrindiau a chefnogwyr. Y lleill yw staff, partneriaid cymunedol, ymchwilwyr, pobl sy’n eu disgrifio eu hunain yn eu geiriau eu hunain, a phobl nad ydynt wedi dweud.',
  'results.split.paper': 'Nid yw pleidleisiau papur yn rhan o hyn: nid oes neb yn gwybod pwy a’u rhoddodd.',
  'results.split.none':
    'Nid ydym yn dweud faint o bleidleisiau a ddaeth gan ba grŵp o bobl. Gyda’r niferoedd hyn, gallai rhywun weithio allan sut y pleidleisiodd rhai ohonynt.',
  'results.cameOfIt': 'Beth ddaeth o’r syniadau: dywedoch chi, gwnaethom ni',
  'results.print': 'Gallwch argraffu’r ddalen hon o ddewislen eich porwr.',
  'share.about': 'Tua {{number, number}}: {{who}}',
  'share.inTwo': 'Tua {{lived, number}} gan bobl â phrofiad bywyd, tua {{others, number}} gan eraill',
  'share.STAFF': 'staff',
  'share.SERVICE_USER': 'defnyddwyr gwasanaeth',
  'share.CARER': 'gofalwyr',
  'share.FAMILY_FRIEND': 'teulu, ffrindiau neu gefnogwyr',
  'share.COMMUNITY_PARTNER': 'partneriaid cymunedol',
  'share.RESEARCHER': 'ymchwilwyr',
  'share.OWN_WORDS': 'pobl sy’n eu disgrifio eu hunain yn eu geiriau eu hunain',
  'share.notSaid': 'pobl nad ydynt wedi dweud',
};
