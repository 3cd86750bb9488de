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
  'digest.follow.heading': 'Newydd yn yr hyn rydych chi’n ei ddilyn',
  'digest.follow.why': 'Rydych chi’n cael hwn oherwydd eich bod yn dilyn y trafodaethau neu’r grwpiau hyn.',
  'digest.practiceChanges.heading': 'Newidiadau mewn ymarfer',
  'digest.practiceChanges.why':
    'Rydych chi’n cael hwn oherwydd eich bod yn aelod. Y gymuned yw {{community}}.',
  'digest.newThreads.heading': 'Trafodaethau newydd',
  'digest.newThreads.why': 'Rydych chi’n cael hwn oherwydd eich bod yn aelod. Y gymuned yw {{community}}.',

  'digest.byline.thread': 'Dechreuwyd gan {{author}} ar {{date}}. Grŵp: {{group}}',
  'digest.byline.practiceChange': 'Rhannwyd gan {{author}} ar {{date}}. Grŵp: {{group}}',
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
  'digest.reason.delayed': 'Nid oedd modd ei hanfon eto. Byddwn yn rhoi cynnig arall arni.',
  'digest.reason.refused': 'Ni wnaeth eich darparwr e-bost ei derbyn.',
  'digest.reason.gave-up': 'Gwnaethom roi cynnig arni sawl gwaith ac nid oedd modd ei hanfon.',

  'digest.whyYou': 'Rydych chi’n cael y neges hon oherwydd eich bod yn aelod.',
  'digest.settings': 'Dewis pa mor aml rydych chi’n cael y neges hon, neu ei hatal',
};
