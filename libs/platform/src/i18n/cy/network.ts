import type { network as english } from '../en/network.js';
import type { Welsh } from '../words.js';

export const network: Welsh<typeof english> = {
  'error.NOT_FOR_EVERYBODY':
    'Ni all pawb yn eich cymuned ddarllen hyn. Mae’r hyn a ddywedir mewn grŵp caeedig yn aros yno, felly ni ellir ei gynnig na gofyn amdano.',
  'error.NOBODY_TO_ASK':
    'Nid oes neb sy’n defnyddio hyn wedi dweud eto y caiff eraill ofyn iddynt. Rhowch gynnig arall arni yn nes ymlaen.',

  'audit.network-item.published': 'Cymeradwywyd rhywbeth ar gyfer pob cymuned',
  'audit.network-item.withdrawn': 'Tynnwyd rhywbeth yn ôl oddi wrth bob cymuned',

  'change.network.offered': 'Hoffai {{actor}} rannu “{{title}}” â phob cymuned',
  'change.network.published': 'Mae “{{title}}” bellach wedi’i rannu â phob cymuned',
  'change.adoption.recorded': 'Cofnododd tîm neu wasanaeth sut mae’n defnyddio “{{title}}”',
  'change.adopters.asked': 'Gofynnodd rhywun i’r rhai sy’n defnyddio ymarfer: “{{title}}”',
  'change.adopter.answered': 'Atebodd rhywun gwestiwn am ymarfer: “{{title}}”',

  'notification.network.offered':
    'Hoffai {{actor}} rannu “{{title}}” â phob cymuned. Mae’n aros i rywun gytuno.',
  'notification.network.published': 'Mae “{{title}}” bellach wedi’i rannu â phob cymuned',
  'notification.adoption.recorded': 'Cofnododd tîm neu wasanaeth sut mae’n defnyddio “{{title}}”',
  'notification.adopters.asked':
    'Mae gan rywun gwestiwn am rywbeth rydych chi’n ei ddefnyddio: “{{title}}”. Nid oes neb yn gwybod ei fod wedi eich cyrraedd oni bai eich bod yn ateb.',
  'notification.adopter.answered': 'Mae ateb i “{{title}}”',

  'digest.network.heading': 'Newydd yn llyfrgell y rhwydwaith',
  'digest.network.why': 'Rydych chi’n cael hwn oherwydd eich bod yn aelod o {{community}}.',
  'digest.byline.network': 'Rhannwyd ar {{date}}. Cymuned: {{community}}',
  'digest.asked.heading': 'Cwestiynau i chi',
  'digest.asked.why':
    'Rydych chi’n cael hwn oherwydd i chi ddweud y caiff eraill ofyn i chi. Nid oes neb yn gwybod ei fod wedi eich cyrraedd oni bai eich bod yn ateb.',
  'digest.byline.asked': 'Gofynnwyd gan rywun ar {{date}}. Cymuned: {{community}}',
};
