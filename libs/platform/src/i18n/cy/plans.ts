import type { plans as english } from '../en/plans.js';
import type { Welsh } from '../words.js';

export const plans: Welsh<typeof english> = {
  'change.plan.opened': 'Agorodd {{actor}} y cynllun “{{title}}”',
  'change.action.added': 'Ychwanegodd {{actor}} y cam gweithredu “{{title}}” at gynllun',
  'change.action.updated': 'Ysgrifennodd {{actor}} newyddion am y cam gweithredu “{{title}}”',
  'change.action.stuck': 'Dywedodd {{actor}} fod y cam gweithredu “{{title}}” wedi’i rwystro neu mewn perygl',
  'change.action.completed': 'Cwblhaodd {{actor}} y cam gweithredu “{{title}}”',
  'change.action.dropped': 'Dywedodd {{actor}} pam na fydd y cam gweithredu “{{title}}” yn cael ei wneud',
  'change.action.reopened': 'Agorodd {{actor}} y cam gweithredu “{{title}}” eto',
  'change.action.yours': 'Rhoddodd {{actor}} y cam gweithredu “{{title}}” i chi',
  'change.action.due-two-weeks': 'Mae “{{title}}” i’w gwblhau o fewn 14 diwrnod',
  'change.action.due-three-days': 'Mae “{{title}}” i’w gwblhau o fewn 3 diwrnod',
  'change.action.overdue': 'Mae “{{title}}” yn hwyr',
  'change.action.needs-owner': 'Mae angen perchennog ar “{{title}}”',

  'notification.plan.opened': 'Agorodd {{actor}} y cynllun “{{title}}”, a chi sy’n ei arwain',
  'notification.action.added':
    'Ychwanegodd {{actor}} y cam gweithredu “{{title}}” at rywbeth rydych chi’n ei ddilyn',
  'notification.action.updated': 'Ysgrifennodd {{actor}} newyddion am y cam gweithredu “{{title}}”',
  'notification.action.stuck':
    'Dywedodd {{actor}} fod y cam gweithredu “{{title}}” wedi’i rwystro neu mewn perygl. Allwch chi helpu?',
  'notification.action.completed':
    'Cwblhaodd {{actor}} y cam gweithredu “{{title}}”. Gwelwch beth ddaeth ohono.',
  'notification.action.dropped':
    'Dywedodd {{actor}} pam na fydd y cam gweithredu “{{title}}” yn cael ei wneud',
  'notification.action.reopened': 'Agorodd {{actor}} y cam gweithredu “{{title}}” eto',
  'notification.action.yours':
    'Rhoddodd {{actor}} y cam gweithredu “{{title}}” i chi. Chi yw ei berchennog neu ei ddirprwy.',
  'notification.action.due-two-weeks':
    'Mae eich cam gweithredu “{{title}}” i’w gwblhau o fewn 14 diwrnod. Sut mae’n mynd? Mae un llinell yn ddigon.',
  'notification.action.due-three-days':
    'Mae eich cam gweithredu “{{title}}” i’w gwblhau o fewn 3 diwrnod. Sut mae’n mynd? Mae un llinell yn ddigon.',
  'notification.action.overdue':
    'Mae eich cam gweithredu “{{title}}” yn hwyr. Dywedwch sut mae pethau, neu gofynnwch i’ch arweinydd am ddyddiad arall.',
  'notification.action.needs-owner':
    'Mae angen perchennog ar y cam gweithredu “{{title}}”: nid yw’r un diwethaf yma mwyach.',

  'audit.plan.opened': 'Agor cynllun gweithredu',
  'audit.plan.edited': 'Newid cynllun gweithredu',
  'audit.action.dropped': 'Penderfynu peidio â gwneud cam gweithredu',
  'audit.action.reopened': 'Agor cam gweithredu eto',

  'searching.kind.PLAN': 'Cynllun',
  'searching.kind.ACTION': 'Cam gweithredu',

  'care.what': 'Beth sydd i’w wneud',
  'care.involvement': 'Pwy gymerodd ran a sut',
  'care.reason': 'Rheswm',

  'digest.actions.heading': 'Eich camau gweithredu sydd i’w cwblhau',
  'digest.actions.why':
    'Rydych chi’n cael hwn oherwydd mai chi yw perchennog neu ddirprwy’r camau gweithredu hyn.',
  'digest.comeOf.heading': 'Beth ddaeth ohono',
  'digest.comeOf.why':
    'Rydych chi’n cael hwn oherwydd eich bod yn dilyn yr hyn y daeth y camau gweithredu hyn ohono, neu’r cynllun.',
  'digest.led.heading': 'Yn hwyr neu heb berchennog mewn cynlluniau rydych chi’n eu harwain',
  'digest.led.why':
    'Rydych chi’n cael hwn oherwydd mai chi sy’n arwain y cynlluniau hyn. Y gymuned yw {{community}}.',
  'digest.byline.actionDue': 'I’w gwblhau erbyn {{date}} · Cynllun: {{plan}}',
  'digest.byline.actionOverdue': 'Yn hwyr ers {{date}} · Cynllun: {{plan}}',
  'digest.byline.actionNeedsOwner': 'Angen perchennog, i’w gwblhau erbyn {{date}} · Cynllun: {{plan}}',
  'digest.byline.actionAdded': 'Cam gweithredu ers {{date}}, ychwanegwyd gan {{author}}',
  'digest.byline.actionCompleted': 'Cwblhawyd gan {{author}} ar {{date}}',
  'digest.byline.actionDropped': 'Ni fydd yn cael ei wneud; dywedodd {{author}} pam ar {{date}}',

  'plans.status.not_started': 'Heb ddechrau',
  'plans.status.on_track': 'Ar y trywydd iawn',
  'plans.status.at_risk': 'Mewn perygl',
  'plans.status.blocked': 'Wedi’i rwystro',
  'plans.status.overdue': 'Yn hwyr',
  'plans.status.complete': 'Wedi’i gwblhau',
  'plans.status.not_doing': 'Ddim yn ei wneud, oherwydd',
  'plans.needsOwner': 'Angen perchennog',
  'plans.lived.yes': 'Oes',
  'plans.lived.no': 'Nac oes',

  'plans.sheet.summary': 'Crynodeb',
  'plans.sheet.actions': 'Camau gweithredu',
  'plans.summary.plan': 'Cynllun',
  'plans.summary.aim': 'Nod',
  'plans.summary.lead': 'Arweinydd',
  'plans.summary.startsOn': 'Yn dechrau ar',
  'plans.summary.endsOn': 'Yn gorffen ar',
  'plans.summary.madeOn': 'Gwnaed yr adroddiad ar',
  'plans.summary.percent': 'Cynnydd fel canran, wedi’i gyfrif o gerrig milltir',
  'plans.summary.actions': 'Camau gweithredu',
  'plans.summary.withLived': 'Camau gweithredu lle cymerodd pobl â phrofiad bywyd ran',
  'plans.summary.withoutLived': 'Camau gweithredu lle na chymerodd neb â phrofiad bywyd ran',
  'plans.summary.answered': 'Syniadau yn y gymuned sydd ag ateb',
  'plans.summary.waiting': 'Syniadau yn y gymuned heb ateb',
  'plans.summary.late': 'Syniadau sy’n aros yn hirach nag a addawyd',
  'plans.column.what': 'Cam gweithredu',
  'plans.column.why': 'Beth ddylai newid',
  'plans.column.status': 'Statws',
  'plans.column.owner': 'Perchennog',
  'plans.column.deputy': 'Dirprwy',
  'plans.column.dueOn': 'I’w gwblhau erbyn',
  'plans.column.percent': 'Cynnydd fel canran',
  'plans.column.involvement': 'Pwy gymerodd ran a sut',
  'plans.column.lived': 'Gyda phrofiad bywyd',
  'plans.column.reason': 'Rheswm neu ganlyniad',
  'plans.column.lastNewsOn': 'Newyddion diwethaf ar',
};
