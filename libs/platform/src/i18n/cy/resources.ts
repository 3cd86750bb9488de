import type { resources as english } from '../en/resources.js';
import type { Welsh } from '../words.js';

export const resources: Welsh<typeof english> = {
  'change.resource.shared': 'Rhannodd {{actor}} “{{title}}” yn y llyfrgell',
  'change.resource.version': 'Cyhoeddodd {{actor}} fersiwn newydd o “{{title}}”',
  'change.resource.review-soon': 'Mae angen adolygu “{{title}}” o fewn 30 diwrnod',
  'change.resource.review-due': 'Mae’n bryd adolygu “{{title}}”',

  'notification.resource.shared': 'Creodd {{actor}} “{{title}}” o rywbeth rydych chi’n ei ddilyn',
  'notification.resource.version':
    'Cyhoeddodd {{actor}} fersiwn newydd o “{{title}}”, rydych chi’n ei ddilyn',
  'notification.resource.review-soon':
    'Mae angen adolygu “{{title}}” o fewn 30 diwrnod. A yw’n gywir o hyd? Newidiwch ef, neu rhowch ddyddiad newydd iddo.',
  'notification.resource.review-due':
    'Mae’n bryd adolygu “{{title}}” heddiw. A yw’n gywir o hyd? Newidiwch ef, neu rhowch ddyddiad newydd iddo.',

  'audit.resource.handed-over': 'Gwneud rhywun arall yn berchennog ar adnodd',
  'audit.resource.withdrawn': 'Tynnu adnodd o’r llyfrgell',

  'care.summary': 'Crynodeb',
  'care.madeBy': 'Pwy a’i gwnaeth',
  'care.links': 'Dolenni',
  'care.core': 'Beth ddylai aros fel y mae',
  'care.adaptable': 'Beth all eraill ei newid',

  'digest.reviews.heading': 'Eich adnoddau i’w hadolygu',
  'digest.reviews.why': 'Rydych chi’n cael hwn oherwydd eich bod yn gofalu am yr adnoddau hyn.',
  'digest.versions.heading': 'Fersiynau newydd o’r hyn rydych chi’n ei ddilyn',
  'digest.versions.why': 'Rydych chi’n cael hwn oherwydd eich bod yn dilyn yr adnoddau hyn.',
  'digest.resources.heading': 'Newydd yn y llyfrgell',
  'digest.resources.why': 'Rydych chi’n cael hwn oherwydd eich bod yn aelod. Y gymuned yw {{community}}.',
  'digest.byline.resource': 'Rhannwyd gan {{author}} ar {{date}}',
  'digest.byline.version': 'Fersiwn {{number}}, cyhoeddwyd gan {{author}} ar {{date}}',
  'digest.byline.review': 'I’w adolygu ar {{date}}',
};
