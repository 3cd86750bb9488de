export const conversation = {
  'change.announcement.posted': '{{actor}} announced “{{title}}”',
  'notification.announcement.posted': '{{actor}} announced “{{title}}” in a group you follow',
  'change.reply.answers': '{{actor}} marked an answer to “{{title}}”',
  'change.thread.closed': '{{actor}} closed “{{title}}”',
  'change.thread.reopened': '{{actor}} opened “{{title}}” again',
  'change.thread.moved': '{{actor}} moved “{{title}}” to another group',

  'notification.reply.answers': 'Your reply was marked as the answer to “{{title}}”',
  'notification.thread.closed': '{{actor}} closed “{{title}}”. The page says why.',
  'notification.thread.reopened': '{{actor}} opened “{{title}}” again',
  'notification.thread.moved': '{{actor}} moved “{{title}}” to another group',

  'audit.thread.pinned': 'Pinned a discussion',
  'audit.thread.unpinned': 'Took the pin off a discussion',
  'audit.thread.closed': 'Closed a discussion',
  'audit.thread.reopened': 'Opened a discussion again',
  'audit.thread.moved': 'Moved a discussion to another group',

  'withdrawn.title': 'Withdrawn by its author',
  'withdrawn.body': 'The person who started this has taken their words back. The replies stay.',

  'change.practice-change.updated': '{{actor}} told what came of “{{title}}”',
  'notification.practice-change.updated': '{{actor}} told what came of “{{title}}”',
  'change.post.mentioned': '{{actor}} mentioned you in “{{title}}”',
  'notification.post.mentioned': '{{actor}} mentioned you in “{{title}}”',

  'care.takenOut': '[taken out by a moderator]',
  'care.title': 'Title',
  'care.body': 'Text',
  'care.changed': 'What we changed',
  'care.why': 'Why',
  'care.involved': 'Who was involved',
  'care.happened': 'What happened',
  'care.citation': 'Source',
};
