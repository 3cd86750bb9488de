import type { mail as english } from '../en/mail.js';
import type { Welsh } from '../words.js';

export const mail: Welsh<typeof english> = {
  'mail.fromName': 'Eich cymuned',
  'mail.alsoBelow': 'Mae fersiwn Gymraeg isod.',
  'mail.notACareRecord': 'Nid yw’r neges e-bost hon yn rhan o gofnod gofal neb.',

  'mail.signIn.subject': 'Eich dolen mewngofnodi',
  'mail.signIn.preheader': 'Gofynnoch chi am ddolen i fewngofnodi. Mae’r ddolen yn gweithio unwaith.',
  'mail.signIn.intro': 'Gofynnoch chi am ddolen i fewngofnodi i’ch cymuned.',
  'mail.signIn.button': 'Mewngofnodi',
  'mail.signIn.valid_zero': 'Gallwch ddefnyddio’r ddolen unwaith, o fewn {{count}} munud.',
  'mail.signIn.valid_one': 'Gallwch ddefnyddio’r ddolen unwaith, o fewn {{count}} funud.',
  'mail.signIn.valid_two': 'Gallwch ddefnyddio’r ddolen unwaith, o fewn {{count}} funud.',
  'mail.signIn.valid_few': 'Gallwch ddefnyddio’r ddolen unwaith, o fewn {{count}} munud.',
  'mail.signIn.valid_many': 'Gallwch ddefnyddio’r ddolen unwaith, o fewn {{count}} munud.',
  'mail.signIn.valid_other': 'Gallwch ddefnyddio’r ddolen unwaith, o fewn {{count}} munud.',
  'mail.signIn.copy': 'Os nad yw’r botwm yn gweithio, copïwch y cyfeiriad hwn i’ch porwr:',
  'mail.signIn.openAddress': 'Agorwch y cyfeiriad hwn i fewngofnodi:',
  'mail.signIn.notYou':
    'Os na wnaethoch chi ofyn am y ddolen, gallwch anwybyddu’r neges hon. Ni all neb fewngofnodi hebddi.',
};
