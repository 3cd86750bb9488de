import type { files as english } from '../en/files.js';
import type { Welsh } from '../words.js';

export const files: Welsh<typeof english> = {
  'error.FILE_EMPTY': 'Mae “{{name}}” yn wag. Gwiriwch ef ar eich dyfais a dewiswch ef eto.',
  'error.FILE_TOO_BIG':
    'Mae “{{name}}” yn fwy na {{max, number}} MB. Gwnewch ef yn llai neu rhannwch ef yn rhannau, yna dewiswch ef eto.',
  'error.FILE_TYPE_REFUSED':
    'Nid yw “{{name}}” yn fath o ffeil y gallwch ei rhannu yma. Gallwch rannu ffeiliau PDF, Word, Excel, PowerPoint ac OpenDocument, testun plaen, CSV, lluniau PNG, JPEG, WebP a GIF, sain MP3, M4A, OGG a WAV, a ffilmiau MP4 a WebM.',
  'error.FILE_INTERRUPTED': 'Torrodd y cysylltiad cyn i’r ffeil gyfan gyrraedd. Anfonwch hi eto.',
  'error.FILE_STORE_FULL':
    'Nid oes lle i ragor o ffeiliau ar hyn o bryd, felly ni chafodd ei chadw. Rydym wedi cael gwybod. Rhowch gynnig arall arni yn nes ymlaen.',
  'error.FILE_STORE_AWAY':
    'Ni ellir cadw nac agor ffeiliau ar hyn o bryd. Nid eich bai chi yw hynny. Rhowch gynnig arall arni ymhen ychydig funudau.',
  'error.FILE_NOT_READY': 'Mae’r llun hwn yn cael ei baratoi. Rhowch gynnig arall arni ymhen munud.',
  'error.FILE_BROKEN': 'Ni ellir agor y llun hwn. Cadwch ef eto fel JPEG neu PNG a rhannwch hwnnw.',
  'error.TOO_MANY_FILES':
    'Mae hynny’n fwy na {{max, number}} o ffeiliau ar unwaith. Ychwanegwch y lleill wedyn.',
};
