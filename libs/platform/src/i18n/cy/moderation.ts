import type { moderation as english } from '../en/moderation.js';
import type { Welsh } from '../words.js';

export const moderation: Welsh<typeof english> = {
  'moderation.gone': 'Rhywbeth nad yw yma mwyach',
  'moderation.noGroup': 'Y gymuned gyfan',
  'moderation.decisionTitle': 'Yr hyn a benderfynwyd am eich neges',
  'moderation.closed': 'Wedi’i chau gan y rhai sy’n gofalu am y grŵp hwn.',
  'moderation.answer.acted':
    'Edrychom ar yr hyn y rhoesoch wybod amdano a gwneud rhywbeth yn ei gylch. Diolch am ddweud wrthym.',
  'moderation.answer.noAction':
    'Edrychom ar yr hyn y rhoesoch wybod amdano. Mae’n cadw at y rheolau sylfaenol, felly mae’n aros. Diolch am ddweud wrthym.',

  'error.EMPTY.passages': 'Rhowch y geiriau i’w tynnu, yn union fel y maent yn y testun',
  'error.BAD_CHOICE.decision': 'Ni ellir penderfynu hyn am y neges hon. Dewiswch un arall o’r atebion.',
  'error.BAD_CHOICE.pauseDays': 'Dewiswch 1, 7 neu 30 diwrnod',

  'audit.moderation.decided': 'Penderfynodd am adroddiad',
  'change.report.waiting': 'Mae adroddiad yn aros i rywun edrych arno',
  'change.report.answered': 'Cafodd adroddiad ei ateb',
  'change.moderation.decided': 'Penderfynwyd am adroddiad',
  'notification.report.waiting': 'Mae adroddiad yn aros amdanoch chi: {{title}}',
  'notification.report.answered': '{{title}}',
  'notification.moderation.decided':
    'Penderfynwyd rhywbeth am yr hyn a ysgrifennoch. Gallwch ddarllen beth, a pham.',

  'mail.reminder.title': 'Mae rhywbeth yn aros amdanoch chi',
  'mail.reminder.preheader': 'Mae’r neges hon yn dweud faint, a dim o’r hyn a ysgrifennwyd.',
  'mail.reminder.button': 'Gweld beth sy’n aros',
  'mail.reminder.openAddress': 'I weld beth sy’n aros, agorwch y cyfeiriad hwn:',
  'mail.reminder.break':
    'Byddwch yn cael y neges hon unwaith y dydd tra bydd rhywbeth yn aros, am eich bod yn gofalu am grŵp neu am y gymuned. Gallwch gymryd saib unrhyw bryd.',
  'mail.reminder.subject.new_zero': '{{count}} adroddiad yn aros',
  'mail.reminder.subject.new_one': '{{count}} adroddiad yn aros',
  'mail.reminder.subject.new_two': '{{count}} adroddiad yn aros',
  'mail.reminder.subject.new_few': '{{count}} adroddiad yn aros',
  'mail.reminder.subject.new_many': '{{count}} adroddiad yn aros',
  'mail.reminder.subject.new_other': '{{count}} adroddiad yn aros',
  'mail.reminder.subject.hours_zero': '{{count}} adroddiad yn aros, yr hynaf ers {{hours}} awr',
  'mail.reminder.subject.hours_one': '{{count}} adroddiad yn aros ers {{hours}} awr',
  'mail.reminder.subject.hours_two': '{{count}} adroddiad yn aros, yr hynaf ers {{hours}} awr',
  'mail.reminder.subject.hours_few': '{{count}} adroddiad yn aros, yr hynaf ers {{hours}} awr',
  'mail.reminder.subject.hours_many': '{{count}} adroddiad yn aros, yr hynaf ers {{hours}} awr',
  'mail.reminder.subject.hours_other': '{{count}} adroddiad yn aros, yr hynaf ers {{hours}} awr',
  'mail.reminder.subject.days_zero': '{{count}} adroddiad yn aros, yr hynaf ers {{days}} o ddiwrnodau',
  'mail.reminder.subject.days_one': '{{count}} adroddiad yn aros ers {{days}} o ddiwrnodau',
  'mail.reminder.subject.days_two': '{{count}} adroddiad yn aros, yr hynaf ers {{days}} o ddiwrnodau',
  'mail.reminder.subject.days_few': '{{count}} adroddiad yn aros, yr hynaf ers {{days}} o ddiwrnodau',
  'mail.reminder.subject.days_many': '{{count}} adroddiad yn aros, yr hynaf ers {{days}} o ddiwrnodau',
  'mail.reminder.subject.days_other': '{{count}} adroddiad yn aros, yr hynaf ers {{days}} o ddiwrnodau',
  'mail.reminder.place.new_zero': 'Mae {{count}} adroddiad yn aros yn {{community}}.',
  'mail.reminder.place.new_one': 'Mae {{count}} adroddiad yn aros yn {{community}}.',
  'mail.reminder.place.new_two': 'Mae {{count}} adroddiad yn aros yn {{community}}.',
  'mail.reminder.place.new_few': 'Mae {{count}} adroddiad yn aros yn {{community}}.',
  'mail.reminder.place.new_many': 'Mae {{count}} adroddiad yn aros yn {{community}}.',
  'mail.reminder.place.new_other': 'Mae {{count}} adroddiad yn aros yn {{community}}.',
  'mail.reminder.place.hours_zero':
    'Mae {{count}} adroddiad yn aros yn {{community}}, yr hynaf ers {{hours}} awr.',
  'mail.reminder.place.hours_one': 'Mae {{count}} adroddiad yn aros yn {{community}} ers {{hours}} awr.',
  'mail.reminder.place.hours_two':
    'Mae {{count}} adroddiad yn aros yn {{community}}, yr hynaf ers {{hours}} awr.',
  'mail.reminder.place.hours_few':
    'Mae {{count}} adroddiad yn aros yn {{community}}, yr hynaf ers {{hours}} awr.',
  'mail.reminder.place.hours_many':
    'Mae {{count}} adroddiad yn aros yn {{community}}, yr hynaf ers {{hours}} awr.',
  'mail.reminder.place.hours_other':
    'Mae {{count}} adroddiad yn aros yn {{community}}, yr hynaf ers {{hours}} awr.',
  'mail.reminder.place.days_zero':
    'Mae {{count}} adroddiad yn aros yn {{community}}, yr hynaf ers {{days}} o ddiwrnodau.',
  'mail.reminder.place.days_one':
    'Mae {{count}} adroddiad yn aros yn {{community}} ers {{days}} o ddiwrnodau.',
  'mail.reminder.place.days_two':
    'Mae {{count}} adroddiad yn aros yn {{community}}, yr hynaf ers {{days}} o ddiwrnodau.',
  'mail.reminder.place.days_few':
    'Mae {{count}} adroddiad yn aros yn {{community}}, yr hynaf ers {{days}} o ddiwrnodau.',
  'mail.reminder.place.days_many':
    'Mae {{count}} adroddiad yn aros yn {{community}}, yr hynaf ers {{days}} o ddiwrnodau.',
  'mail.reminder.place.days_other':
    'Mae {{count}} adroddiad yn aros yn {{community}}, yr hynaf ers {{days}} o ddiwrnodau.',
  'mail.reminder.nobody_zero':
    'Mae {{count}} adroddiad yn aros yn {{community}}, ac ni all neb yno edrych arnynt: mae’r rhai a allai ar saib, neu mae’n ymwneud â nhw. Gofynnwch i’r gymuned benodi hyrwyddwr neu weinyddwr arall.',
  'mail.reminder.nobody_one':
    'Mae {{count}} adroddiad yn aros yn {{community}}, ac ni all neb yno edrych arno: mae’r rhai a allai ar saib, neu mae’n ymwneud â nhw. Gofynnwch i’r gymuned benodi hyrwyddwr neu weinyddwr arall.',
  'mail.reminder.nobody_two':
    'Mae {{count}} adroddiad yn aros yn {{community}}, ac ni all neb yno edrych arnynt: mae’r rhai a allai ar saib, neu mae’n ymwneud â nhw. Gofynnwch i’r gymuned benodi hyrwyddwr neu weinyddwr arall.',
  'mail.reminder.nobody_few':
    'Mae {{count}} adroddiad yn aros yn {{community}}, ac ni all neb yno edrych arnynt: mae’r rhai a allai ar saib, neu mae’n ymwneud â nhw. Gofynnwch i’r gymuned benodi hyrwyddwr neu weinyddwr arall.',
  'mail.reminder.nobody_many':
    'Mae {{count}} adroddiad yn aros yn {{community}}, ac ni all neb yno edrych arnynt: mae’r rhai a allai ar saib, neu mae’n ymwneud â nhw. Gofynnwch i’r gymuned benodi hyrwyddwr neu weinyddwr arall.',
  'mail.reminder.nobody_other':
    'Mae {{count}} adroddiad yn aros yn {{community}}, ac ni all neb yno edrych arnynt: mae’r rhai a allai ar saib, neu mae’n ymwneud â nhw. Gofynnwch i’r gymuned benodi hyrwyddwr neu weinyddwr arall.',

  'moderation.reason.NO_ACTION.1':
    'Edrychom ar eich neges am fod rhywun wedi gofyn i ni. Mae’n cadw at y rheolau sylfaenol, ac mae’n aros fel y mae.',
  'moderation.reason.NO_ACTION.2':
    'Mae pobl yn gweld hyn yn wahanol, ac mae hynny’n iawn yma. Mae eich neges yn aros. Nid oes angen i chi wneud dim.',
  'moderation.reason.ASK_TO_EDIT.1':
    'Mae manylion yn eich neges a allai ddangos pwy yw rhywun. A allech chi eu tynnu allan? Yna gall eraill ei darllen eto.',
  'moderation.reason.ASK_TO_EDIT.2':
    'Mae’r hyn rydych chi am ei ddweud yn bwysig. Gallai rhai o’r geiriau frifo rhywun. A allech chi ei ddweud mewn ffordd arall?',
  'moderation.reason.ASK_TO_EDIT.3':
    'Mae eich neges yn sôn am aelod o staff wrth ei enw. A allech chi ysgrifennu am y tîm neu’r gwasanaeth yn lle hynny?',
  'moderation.reason.REDACT.1':
    'Tynnom ychydig eiriau a allai fod wedi dangos pwy yw rhywun. Mae gweddill eich neges fel yr ysgrifennoch hi.',
  'moderation.reason.REDACT.2':
    'Tynnom fanylion cyswllt, i’ch cadw chi ac eraill yn ddiogel. Mae gweddill eich neges fel yr ysgrifennoch hi.',
  'moderation.reason.REMOVE.1':
    'Tynnom eich neges am y gallai ddangos pwy yw rhywun, ac ni fyddai newid ychydig eiriau wedi bod yn ddigon.',
  'moderation.reason.REMOVE.2':
    'Tynnom eich neges am ei bod yn mynd yn groes i’n rheolau sylfaenol. Mae croeso i chi gymryd rhan yma o hyd.',
  'moderation.reason.REMOVE.3':
    'Tynnom eich neges am ei bod yn hysbysebu rhywbeth. Gallwch ddweud wrthym am eich gwaith mewn ffordd arall.',
  'moderation.reason.CLOSE.1':
    'Mae’r drafodaeth hon wedi mynd yn danllyd, felly rydym wedi’i chau. Gellir darllen yr hyn a ddywedwyd o hyd.',
  'moderation.reason.CLOSE.2':
    'Mae’r drafodaeth hon wedi dod i’w phen, felly rydym wedi’i chau. Gallwch ddechrau un newydd unrhyw bryd.',
  'moderation.reason.WARN.1':
    'Gallai peth o’r hyn a ysgrifennoch frifo eraill. Cadwch at y rheolau sylfaenol, er mwyn i bawb deimlo’n ddiogel i gymryd rhan.',
  'moderation.reason.WARN.2':
    'Byddwch yn ofalus i beidio ag ysgrifennu’r hyn a allai ddangos pwy yw rhywun. Y tro hwn mae eich neges yn aros fel y mae.',
  'moderation.reason.PAUSE.1':
    'Rydym wedi oedi eich hawl i bostio am ychydig, er mwyn i bethau dawelu. Gallwch ddarllen popeth o hyd, a gallwch bostio eto pan ddaw’r saib i ben.',
  'moderation.reason.PAUSE.2':
    'Rydym wedi gofyn i chi o’r blaen gadw at y rheolau sylfaenol. Rydym wedi oedi eich hawl i bostio am ychydig. Mae croeso i chi’n ôl ar ôl hynny.',
  'moderation.reason.SUSPEND.1':
    'Mae’r hyn a ddigwyddodd yn mynd mor groes i’n rheolau sylfaenol fel na allwch gymryd rhan yma am y tro. Gall gweinyddwr eich gadael yn ôl i mewn.',
  'moderation.reason.SUSPEND.2':
    'Mae angen i ni gadw eraill yn ddiogel, felly ni allwch gymryd rhan yma am y tro. Os oes angen cymorth arnoch chi eich hun, mae’r cymorth brys ar bob tudalen yno i chi.',
  'moderation.reason.SHOW_AGAIN.1': 'Diolch am newid eich neges. Gall pawb ei darllen eto.',
  'moderation.reason.SHOW_AGAIN.2': 'Diolch am y gofal a gymeroch gyda hyn. Mae eich neges yn ôl lle’r oedd.',
};
