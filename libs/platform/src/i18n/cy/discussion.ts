import type { discussion as english } from '../en/discussion.js';
import type { Welsh } from '../words.js';

export const discussion: Welsh<typeof english> = {
  'community.title': 'Beth mae pobl yn ei drafod',
  'community.groups': 'Grwpiau',
  'community.noGroups': 'Nid oes grwpiau eto.',
  'community.latest': 'Y trafodaethau diweddaraf',
  'community.older': 'Trafodaethau hŷn',
  'community.noThreads': 'Nid oes neb wedi dechrau trafodaeth eto. Dewiswch grŵp a byddwch y cyntaf.',
  'community.changes': 'Beth sy’n newydd',
  'community.noChanges': 'Nid oes dim wedi digwydd yma eto.',

  'group.threads_zero': 'Dim trafodaethau',
  'group.threads_one': '{{count}} drafodaeth',
  'group.threads_two': '{{count}} drafodaeth',
  'group.threads_few': '{{count}} trafodaeth',
  'group.threads_many': '{{count}} thrafodaeth',
  'group.threads_other': '{{count}} trafodaeth',
  'group.conversations': 'Trafodaethau',
  'group.empty': 'Nid oes neb wedi dechrau trafodaeth yma eto. Beth hoffech chi ei ofyn neu ei ddweud?',
  'group.about': 'Ynghylch y grŵp hwn',
  'group.champions': 'Hyrwyddwyr sy’n gofalu amdano',
  'group.access.OPEN': 'Agored',
  'group.access.ON_REQUEST': 'Ar gais',
  'group.access.CLOSED': 'Aelodau’n unig',
  'group.accessText.OPEN': 'Gall pawb yn y gymuned ddarllen ac ysgrifennu yma.',
  'group.accessText.ON_REQUEST': 'Mae pobl yn gofyn am gael ymuno, a hyrwyddwr yn eu derbyn.',
  'group.accessText.CLOSED': 'Caiff pobl eu gwahodd. Dim ond y rhai sydd ynddo all ei ddarllen.',
  'group.withoutStaff': 'Heb staff',
  'group.withoutStaffText': 'Grŵp o gymheiriaid yw hwn. Ni all staff ymuno ag ef na’i ddarllen.',
  'group.closed': 'Ar gau',
  'group.closedText':
    'Mae’r grŵp hwn ar gau. Gallwch ddarllen yr hyn sydd ynddo, ond ni all neb ychwanegu ato.',

  'follow.group.off.text': 'Dilynwch y grŵp hwn i glywed am bopeth newydd ynddo.',
  'follow.group.off.button': 'Dilyn y grŵp hwn',
  'follow.group.on.text': 'Rydych chi’n dilyn y grŵp hwn.',
  'follow.group.on.button': 'Rhoi’r gorau i ddilyn y grŵp hwn',
  'follow.thread.off.text': 'Dilynwch y drafodaeth hon i glywed pan fydd rhywun yn ateb.',
  'follow.thread.off.button': 'Dilyn y drafodaeth hon',
  'follow.thread.on.text': 'Rydych chi’n dilyn y drafodaeth hon.',
  'follow.thread.on.button': 'Rhoi’r gorau i ddilyn',

  'thread.unanswered': 'Yn aros am ateb cyntaf',
  'thread.unansweredText': 'Nid oes neb wedi ateb eto. Gallai ychydig eiriau gennych chi wneud gwahaniaeth.',
  'thread.replies_zero': 'Dim atebion',
  'thread.replies_one': '{{count}} ateb',
  'thread.replies_two': '{{count}} ateb',
  'thread.replies_few': '{{count}} ateb',
  'thread.replies_many': '{{count}} ateb',
  'thread.replies_other': '{{count}} ateb',
  'thread.more': 'Rhagor o atebion',
  'thread.closed': 'Ar gau',
  'thread.closedText': 'Mae’r drafodaeth hon ar gau. Gallwch ei darllen, a gallwch ddechrau un newydd.',
  'thread.cannotReply': 'Gallwch ddarllen y drafodaeth hon, ond ni allwch ei hateb.',

  'reply.label': 'Ateb gan {{author}}',
  'reply.title': 'Eich ateb',
  'reply.bodyLabel': 'Beth hoffech chi ei ddweud?',
  'reply.button': 'Postio’r ateb',

  'post.edited': 'Golygwyd',
  'post.history': 'Fel yr oedd o’r blaen',
  'post.edit': 'Golygu',

  'start.title': 'Dechrau trafodaeth neu ofyn cwestiwn',
  'start.intro': 'Gall pawb sy’n gallu gweld y grŵp “{{group}}” ddarllen yr hyn rydych chi’n ei bostio.',
  'start.titleLabel': 'Teitl',
  'start.titleHint':
    'Cwestiwn byr neu ychydig eiriau sy’n dweud beth yw’r pwnc. Er enghraifft: {{plan}}, {{worker}}, {{safety}}.',
  'start.bodyLabel': 'Beth hoffech chi ei ofyn neu ei ddweud?',
  'start.button': 'Postio',

  'practiceChange.title': 'Rhannu newid mewn ymarfer',
  'practiceChange.intro':
    'Mae pedwar ateb byr yn ddigon, er mwyn i eraill allu rhoi cynnig ar yr hyn a wnaethoch. Gall pawb sy’n gallu gweld y grŵp “{{group}}” ei ddarllen.',
  'practiceChange.titleHint': 'Beth fyddech chi’n ei alw wrth ddweud wrth gydweithiwr.',
  'practiceChange.changed': 'Beth a newidiwyd gennym',
  'practiceChange.changed.hint': 'Beth rydych chi’n ei wneud yn wahanol nawr?',
  'practiceChange.why': 'Pam',
  'practiceChange.why.hint':
    'Beth nad oedd yn gweithio, ac i bwy? Beth oedd y pwnc: {{plan}}, {{safety}}, neu rywbeth arall?',
  'practiceChange.involved': 'Pwy oedd yn rhan o hyn',
  'practiceChange.involved.hint':
    'Er enghraifft: {{person}}, {{worker}}, gofalwr, tîm, partner. Mae rolau’n ddigon, nid oes angen enwau.',
  'practiceChange.happened': 'Beth ddigwyddodd',
  'practiceChange.happened.hint': 'Beth sy’n well, beth sydd ddim, beth fyddech chi’n ei wneud yn wahanol.',
  'practiceChange.button': 'Postio',

  'edit.title': 'Golygu’r hyn a bostioch',
  'edit.replyTitle': 'Golygu eich ateb',
  'edit.intro': 'Gallwch ei newid am 30 munud ar ôl ei bostio. Gall pobl weld yr hyn a ddywedai o’r blaen.',
  'edit.button': 'Cadw’r newidiadau',

  'history.title': 'Yr hyn a ddywedai o’r blaen',
  'history.now': 'Fel y mae nawr',
  'history.earlier': 'Fersiwn gynharach',

  'writing.help': 'Beth i’w gadw mewn cof, a sut i fformatio',
  'writing.privacy':
    'Peidiwch ag ysgrifennu dim y gellid adnabod rhywun drwyddo heb iddo gytuno: enwau, lleoedd, dyddiadau, neu fanylion ei ofal.',
  'writing.edit': 'Gallwch olygu’r hyn a bostioch am 30 munud.',
  'writing.paragraph': 'Mae llinell wag yn dechrau paragraff newydd.',
  'writing.list': 'Mae llinell sy’n dechrau â - neu 1. yn dod yn rhan o restr.',
  'writing.bold': 'Mae **dwy seren** o amgylch geiriau yn eu gwneud yn drwm, ac *un seren* yn eu pwysleisio.',
  'writing.link': 'Mae cyfeiriad gwe yn troi’n ddolen.',
  'writing.quote': 'Mae llinell sy’n dechrau â > yn ddyfyniad.',
};
