import type { conversation as english } from '../en/conversation.js';
import type { Welsh } from '../words.js';

export const conversation: Welsh<typeof english> = {
  'change.announcement.posted': 'Cyhoeddodd {{actor}} “{{title}}”',
  'notification.announcement.posted': 'Cyhoeddodd {{actor}} “{{title}}” mewn grŵp rydych chi’n ei ddilyn',
  'change.reply.answers': 'Nododd {{actor}} ateb i “{{title}}”',
  'change.thread.closed': 'Caeodd {{actor}} “{{title}}”',
  'change.thread.reopened': 'Ailagorodd {{actor}} “{{title}}”',
  'change.thread.moved': 'Symudodd {{actor}} “{{title}}” i grŵp arall',

  'notification.reply.answers': 'Nodwyd eich ymateb fel yr ateb i “{{title}}”',
  'notification.thread.closed': 'Caeodd {{actor}} “{{title}}”. Mae’r dudalen yn dweud pam.',
  'notification.thread.reopened': 'Ailagorodd {{actor}} “{{title}}”',
  'notification.thread.moved': 'Symudodd {{actor}} “{{title}}” i grŵp arall',

  'audit.thread.pinned': 'Pinio trafodaeth',
  'audit.thread.unpinned': 'Tynnu’r pin oddi ar drafodaeth',
  'audit.thread.closed': 'Cau trafodaeth',
  'audit.thread.reopened': 'Ailagor trafodaeth',
  'audit.thread.moved': 'Symud trafodaeth i grŵp arall',

  'withdrawn.title': 'Wedi’i thynnu’n ôl gan ei hawdur',
  'withdrawn.body': 'Mae’r person a ddechreuodd hon wedi tynnu ei eiriau yn ôl. Mae’r ymatebion yn aros.',

  'change.practice-change.updated': 'Dywedodd {{actor}} beth a ddaeth o “{{title}}”',
  'notification.practice-change.updated': 'Dywedodd {{actor}} beth a ddaeth o “{{title}}”',
  'change.post.mentioned': 'Soniodd {{actor}} amdanoch yn “{{title}}”',
  'notification.post.mentioned': 'Soniodd {{actor}} amdanoch yn “{{title}}”',

  'care.takenOut': '[tynnwyd allan gan gymedrolwr]',
  'care.title': 'Teitl',
  'care.body': 'Testun',
  'care.changed': 'Beth newidion ni',
  'care.why': 'Pam',
  'care.involved': 'Pwy oedd yn rhan o hyn',
  'care.happened': 'Beth ddigwyddodd',
  'care.citation': 'Ffynhonnell',
};
