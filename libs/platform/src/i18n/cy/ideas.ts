import type { ideas as english } from '../en/ideas.js';
import type { Welsh } from '../words.js';

export const ideas: Welsh<typeof english> = {
  'change.idea.proposed': 'Cynigiodd {{actor}} y syniad “{{title}}”',
  'change.idea.merged': 'Cyfunodd {{actor}} syniadau sy’n dweud yr un peth yn “{{title}}”',
  'change.idea.answered': 'Atebodd {{actor}} y syniad “{{title}}”',
  'change.workshop.opened': 'Cyhoeddodd {{actor}} y gweithdy “{{title}}”',
  'change.workshop.collecting': 'Mae “{{title}}” yn casglu syniadau',
  'change.workshop.merging': 'Mae syniadau “{{title}}” yn cael eu cyfuno',
  'change.workshop.voting': 'Mae’r pleidleisio wedi dechrau yn “{{title}}”',
  'change.workshop.results': 'Mae canlyniadau “{{title}}” ar gael',
  'notification.idea.proposed': 'Cynigiodd {{actor}} y syniad “{{title}}”',
  'notification.idea.merged':
    'Cyfunodd {{actor}} syniad rydych chi’n ei ddilyn â “{{title}}”, sy’n dweud yr un peth',
  'notification.idea.answered': 'Atebodd {{actor}} “{{title}}”',
  'notification.workshop.opened': 'Cyhoeddodd {{actor}} y gweithdy “{{title}}”',
  'notification.workshop.collecting': 'Mae “{{title}}” yn casglu syniadau. Cynigiwch eich syniad chi.',
  'notification.workshop.merging': 'Mae syniadau “{{title}}” yn cael eu cyfuno. Y bleidlais sydd nesaf.',
  'notification.workshop.voting': 'Mae’r pleidleisio wedi dechrau yn “{{title}}”',
  'notification.workshop.results': 'Mae canlyniadau “{{title}}” ar gael',
  'audit.workshop.opened': 'Agor gweithdy',
  'audit.workshop.edited': 'Newid gweithdy',
  'audit.workshop.advanced': 'Symud gweithdy i’w gam nesaf',
  'audit.idea.merged': 'Cyfuno syniad ag un arall',
  'audit.idea.answered': 'Ateb syniad',
  'audit.idea.proposed-for-somebody': 'Cynnig syniad ar ran rhywun heb gyfrif',
  'searching.kind.IDEA': 'Syniad',

  'care.sentence': 'Syniad',
  'digest.ideas.voting.heading': 'Mae’r bleidlais ar agor',
  'digest.ideas.voting.why':
    'Rydych chi’n cael hwn oherwydd y cewch bleidleisio ac nad ydych wedi gwneud eto.',
  'digest.ideas.toAnswer.heading': 'Syniadau i’w hateb',
  'digest.ideas.toAnswer.why':
    'Rydych chi’n cael hwn oherwydd eich bod yn ateb syniadau. Y gymuned yw {{community}}.',
  'digest.ideas.answered.heading': 'Atebion i syniadau',
  'digest.ideas.answered.why':
    'Rydych chi’n cael hwn oherwydd eich bod wedi cynnig y syniadau hyn neu’n eu dilyn.',
  'digest.ideas.opened.heading': 'Gweithdai i ddod',
  'digest.ideas.opened.why': 'Rydych chi’n cael hwn oherwydd eich bod yn aelod. Y gymuned yw {{community}}.',
  'digest.byline.voting': 'Daw’r gweithdy i ben ar {{date}}',
  'digest.byline.ideaToAnswer': 'Addawyd ateb erbyn {{date}}',
  'digest.byline.workshop': 'Yn dechrau ar {{date}}',
  'digest.byline.ideaAccepted': 'Derbyniwyd ar {{date}}',
  'digest.byline.ideaLooking': 'Yn cael ei ystyried ers {{date}}',
  'digest.byline.ideaNotNow': 'Ddim nawr; rhoddwyd y rheswm ar {{date}}',
  'digest.byline.ideaAlready': 'Yn digwydd yn barod; atebwyd ar {{date}}',
};
