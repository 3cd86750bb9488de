import type { digest as english } from '../en/digest.js';
import type { Welsh } from '../words.js';

export const digest: Welsh<typeof english> = {
  'digest.subject': 'Newyddion eich cymuned',
  'digest.preheader': 'Dyma beth sy’n newydd ers eich neges e-bost ddiwethaf.',
  'digest.greeting': 'Helo {{name}},',
  'digest.greetingUnnamed': 'Helo,',
  'digest.intro':
    'Dyma beth sy’n newydd ers eich neges e-bost ddiwethaf. Nid oes angen darllen y cyfan, na’i ddarllen heddiw.',
  'digest.nothingNew': 'Nid oes dim byd newydd ers eich neges e-bost ddiwethaf.',

  'digest.lookAfter.heading': 'Newydd mewn grwpiau rydych chi’n gofalu amdanynt',
  'digest.lookAfter.why':
    'Rydych chi’n cael hwn oherwydd eich bod yn hyrwyddwr ac yn gofalu am y grwpiau hyn.',
  'digest.unanswered.heading': 'Yn aros am ateb mewn grwpiau rydych chi’n gofalu amdanynt',
  'digest.unanswered.why':
    'Rydych chi’n cael hwn oherwydd nad oes neb wedi ateb eto, a’ch bod yn gofalu am y grwpiau hyn.',
  'digest.firstPosts.heading': 'Pobl newydd mewn grwpiau rydych chi’n gofalu amdanynt',
  'digest.firstPosts.why':
    'Rydych chi’n cael hwn oherwydd eich bod yn gofalu am y grwpiau hyn. Mae croeso byr yn helpu pobl i aros.',
  'digest.reports.heading': 'Adroddiadau yn aros i rywun edrych arnynt',
  'digest.reports.why':
    'Rydych chi’n cael hwn oherwydd eich bod yn un o’r rhai sy’n penderfynu am adroddiadau.',
  'digest.follow.heading': 'Newydd yn yr hyn rydych chi’n ei ddilyn',
  'digest.follow.why': 'Rydych chi’n cael hwn oherwydd eich bod yn dilyn y trafodaethau neu’r grwpiau hyn.',
  'digest.practiceChanges.heading': 'Newidiadau mewn ymarfer',
  'digest.practiceChanges.why':
    'Rydych chi’n cael hwn oherwydd eich bod yn aelod. Y gymuned yw {{community}}.',
  'digest.newThreads.heading': 'Trafodaethau newydd',
  'digest.newThreads.why': 'Rydych chi’n cael hwn oherwydd eich bod yn aelod. Y gymuned yw {{community}}.',
  'digest.forYou.heading': 'Yn aros amdanoch chi',
  'digest.forYou.why': 'Rydych chi’n cael hwn oherwydd bod rhywun wedi sôn amdanoch.',
  'digest.questions.heading': 'Cwestiynau y gallech chi eu hateb',
  'digest.questions.why': 'Rydych chi’n cael hwn oherwydd nad oes neb wedi ateb eto.',
  'digest.announcements.heading': 'Cyhoeddiadau',
  'digest.announcements.why': 'Rydych chi’n cael hwn oherwydd eich bod yn aelod. Y gymuned yw {{community}}.',
  'digest.outcomes.heading': 'Beth ddaeth o’r hyn a ddywedoch',
  'digest.outcomes.why': 'Rydych chi’n cael hwn oherwydd ateb a bostiwyd gennych.',

  'digest.byline.thread': 'Dechreuwyd gan {{author}} ar {{date}}. Grŵp: {{group}}',
  'digest.byline.practiceChange': 'Rhannwyd gan {{author}} ar {{date}}. Grŵp: {{group}}',
  'digest.byline.question': 'Gofynnwyd gan {{author}} ar {{date}}. Grŵp: {{group}}',
  'digest.byline.announcement': 'Cyhoeddwyd gan {{author}} ar {{date}}. Grŵp: {{group}}',
  'digest.byline.updated': 'Mae newyddion amdano, ar {{date}}. Grŵp: {{group}}',
  'digest.byline.mentioned': 'Soniwyd amdanoch ar {{date}}. Grŵp: {{group}}',
  'digest.byline.answered': 'Nodwyd eich ymateb fel yr ateb ar {{date}}. Grŵp: {{group}}',
  'digest.byline.firstPost': 'Ysgrifennodd {{author}} yma am y tro cyntaf ar {{date}}. Grŵp: {{group}}',
  'digest.byline.replies_zero': 'Dim atebion newydd, yr olaf ar {{date}}. Grŵp: {{group}}',
  'digest.byline.replies_one': '{{count}} ateb newydd, ar {{date}}. Grŵp: {{group}}',
  'digest.byline.replies_two': '{{count}} ateb newydd, yr olaf ar {{date}}. Grŵp: {{group}}',
  'digest.byline.replies_few': '{{count}} ateb newydd, yr olaf ar {{date}}. Grŵp: {{group}}',
  'digest.byline.replies_many': '{{count}} ateb newydd, yr olaf ar {{date}}. Grŵp: {{group}}',
  'digest.byline.replies_other': '{{count}} ateb newydd, yr olaf ar {{date}}. Grŵp: {{group}}',
  'digest.byline.unanswered_zero': 'Dechreuwyd gan {{author}}, yn aros ers heddiw. Grŵp: {{group}}',
  'digest.byline.unanswered_one': 'Dechreuwyd gan {{author}}, yn aros ers {{count}} diwrnod. Grŵp: {{group}}',
  'digest.byline.unanswered_two':
    'Dechreuwyd gan {{author}}, yn aros ers {{count}} ddiwrnod. Grŵp: {{group}}',
  'digest.byline.unanswered_few': 'Dechreuwyd gan {{author}}, yn aros ers {{count}} diwrnod. Grŵp: {{group}}',
  'digest.byline.unanswered_many':
    'Dechreuwyd gan {{author}}, yn aros ers {{count}} diwrnod. Grŵp: {{group}}',
  'digest.byline.unanswered_other':
    'Dechreuwyd gan {{author}}, yn aros ers {{count}} diwrnod. Grŵp: {{group}}',

  'digest.more_zero': '{{count}} arall i’w darllen',
  'digest.more_one': '{{count}} arall i’w ddarllen',
  'digest.more_two': '{{count}} arall i’w darllen',
  'digest.more_few': '{{count}} arall i’w darllen',
  'digest.more_many': '{{count}} arall i’w darllen',
  'digest.more_other': '{{count}} arall i’w darllen',
  'digest.onlyCount_zero': 'Nid oes dim i’w ddarllen.',
  'digest.onlyCount_one': 'Mae {{count}} i’w ddarllen.',
  'digest.onlyCount_two': 'Mae {{count}} i’w darllen.',
  'digest.onlyCount_few': 'Mae {{count}} i’w darllen.',
  'digest.onlyCount_many': 'Mae {{count}} i’w darllen.',
  'digest.onlyCount_other': 'Mae {{count}} i’w darllen.',
  'digest.rest':
    'Mae mwy o newyddion nag sy’n ffitio mewn un neges e-bost. Gallwch ddarllen y gweddill yn eich cymuned.',
  'digest.openCommunity': 'Mynd i’r gymuned: {{community}}',

  'digest.reason.nothing-new': 'Nid oedd dim byd newydd i’w ddweud wrthych.',
  'digest.reason.nobody': 'Roeddech wedi gadael y gymuned, neu wedi dewis peidio â chael negeseuon e-bost.',
  'digest.reason.paused': 'Roeddech wedi oedi eich negeseuon e-bost.',
  'digest.reason.unreachable':
    'Mae negeseuon i’ch cyfeiriad wedi cael eu hanfon yn ôl, felly rydym yn aros cyn rhoi cynnig arall arni.',
  'digest.reason.paced':
    'Mae llawer o negeseuon ar eu ffordd at eich darparwr e-bost. Bydd eich un chi yn dilyn mewn munud neu ddau.',
  'digest.reason.delayed': 'Nid oedd modd ei hanfon eto. Byddwn yn rhoi cynnig arall arni.',
  'digest.reason.refused': 'Ni wnaeth eich darparwr e-bost ei derbyn.',
  'digest.reason.gave-up': 'Gwnaethom roi cynnig arni sawl gwaith ac nid oedd modd ei hanfon.',

  'digest.whyYou': 'Rydych chi’n cael y neges hon oherwydd eich bod yn aelod.',
  'digest.settings': 'Dewis pa mor aml rydych chi’n cael y neges hon, neu ei hatal',
  'digest.markRead': 'Nodi bod popeth yn y neges hon wedi’i ddarllen',
  'digest.stopAll': 'Atal y negeseuon hyn',
  'digest.stopOne': 'Atal negeseuon am y gymuned hon: {{community}}',
  'digest.stopped':
    'Ni fyddwch yn cael rhagor o’r negeseuon hyn. Gallwch newid hyn yn eich gosodiadau unrhyw bryd.',
  'digest.notStopped':
    'Nid yw’r ddolen hon yn gyflawn. Copïwch y cyfan ohoni o’r neges, neu newidiwch pa mor aml rydych chi’n cael negeseuon yn eich gosodiadau.',
};
