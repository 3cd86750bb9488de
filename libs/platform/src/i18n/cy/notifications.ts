import type { notifications as english } from '../en/notifications.js';
import type { Welsh } from '../words.js';

export const notifications: Welsh<typeof english> = {
  'notifications.title': 'Hysbysiadau',
  'notifications.none':
    'Nid oes dim yma eto. Byddwch yn clywed am atebion newydd yn y trafodaethau a’r grwpiau rydych chi’n eu dilyn.',
  'notifications.new': 'Newydd',
  'notifications.markRead': 'Marcio bod y cyfan wedi’i ddarllen',

  'change.thread.started': 'Dechreuodd {{actor}} “{{title}}”',
  'change.practice-change.posted': 'Rhannodd {{actor}} newid mewn ymarfer: “{{title}}”',
  'change.reply.posted': 'Atebodd {{actor}} yn “{{title}}”',

  'notification.thread.started': 'Dechreuodd {{actor}} “{{title}}” mewn grŵp rydych chi’n ei ddilyn',
  'notification.practice-change.posted':
    'Rhannodd {{actor}} newid mewn ymarfer mewn grŵp rydych chi’n ei ddilyn: “{{title}}”',
  'notification.reply.posted': 'Atebodd {{actor}} yn “{{title}}”',
};
