import type { common as english } from '../en/common.js';
import type { Welsh } from '../words.js';

export const common: Welsh<typeof english> = {
  'language.en': 'English',
  'language.cy': 'Cymraeg',
  'site.name': 'Cymunedau Effaith',

  'urgent.title': 'Os oes angen help arnoch ar frys',
  'urgent.emergency': 'Os yw bywyd rhywun mewn perygl, ffoniwch 999.',
  'urgent.england':
    'I gael help iechyd meddwl ar frys yn Lloegr, ffoniwch 111 a dewis opsiwn 2. Mae ar agor ddydd a nos.',
  'urgent.wales':
    'I gael help iechyd meddwl ar frys yng Nghymru, ffoniwch 111, pwyso 2. Mae ar agor ddydd a nos.',
  'urgent.notMonitored': 'Nid gwasanaeth argyfwng yw hwn, ac nid oes neb yn ei wylio drwy’r amser.',

  'page.title': '{{title}} – {{place}}',
  'page.titleOf': '{{title}} – {{about}}',
  'page.titleRefused': 'Gwall: {{title}}',
  'page.titlePreview': 'Rhagolwg: {{title}}',
  'page.skip': 'Neidio i’r prif gynnwys',

  'nav.label': 'Prif ddewislen',
  'nav.home': 'Hafan',
  'nav.notifications': 'Hysbysiadau',
  'nav.unread_zero': 'Dim hysbysiadau heb eu darllen',
  'nav.unread_one': '{{count}} hysbysiad heb ei ddarllen',
  'nav.unread_two': '{{count}} hysbysiad heb eu darllen',
  'nav.unread_few': '{{count}} hysbysiad heb eu darllen',
  'nav.unread_many': '{{count}} hysbysiad heb eu darllen',
  'nav.unread_other': '{{count}} hysbysiad heb eu darllen',
  'nav.settings': 'Gosodiadau',
  'nav.communities': 'Eich cymunedau',
  'nav.urgentHelp': 'Help ar frys',
  'nav.signOut': 'Allgofnodi',

  'nav.back': 'Yn ôl',

  'back.community': 'Hafan y gymuned',
  'back.thread': 'Yn ôl i’r drafodaeth',

  'footer.noCareRecords':
    'Nid yw’r wefan hon yn cadw cofnodion gofal. Peidiwch ag ysgrifennu yma ddim sy’n perthyn i gofnod gofal.',
  'footer.about': 'Ynghylch y wefan hon',
  'footer.accessibility': 'Datganiad hygyrchedd',

  'paging.older': 'Hŷn',
  'paging.next': 'Tudalen nesaf',
  'paging.first': 'Yn ôl i’r dudalen gyntaf',
  'paging.newest': 'Yn ôl i’r diweddaraf',

  'person.someone': 'Rhywun',
  'person.former': 'Cyn-aelod',
  'role.ADMIN': 'Gweinyddwr',
  'role.LEAD': 'Arweinydd y cynllun gweithredu',
  'role.CHAMPION': 'Hyrwyddwr',
  'role.COORDINATOR': 'Cydgysylltydd y rhwydwaith',
  'role.member': 'Aelod',

  'form.problem': 'Mae yna broblem',
  'form.errorPrefix': 'Gwall:',
  'form.writtenIn': 'Ym mha iaith rydych chi’n ysgrifennu?',
  'form.preview': 'Rhagolwg',
  'form.previewTitle': 'Rhagolwg: nid yw hwn wedi’i bostio eto',
  'form.kept': 'Rydym wedi cadw’r hyn a ysgrifennoch. Gwiriwch ef, a’i bostio pan fyddwch yn barod.',
  'form.restored': 'Rydym wedi cadw’r hyn a ysgrifennoch yma o’r blaen. Mae’n ôl yn y ffurflen.',
  'form.charactersLeft': 'Nodau ar ôl: {{number}}',
  'form.charactersOver': 'Gormod o nodau: {{number}}',
};
