export const notifications = {
  'notifications.title': 'Notifications',
  'notifications.none':
    'There is nothing here yet. You hear about new replies in the discussions and groups you follow.',
  'notifications.new': 'New',
  'notifications.markRead': 'Mark all as read',

  'change.thread.started': '{{actor}} started “{{title}}”',
  'change.practice-change.posted': '{{actor}} shared a change in practice: “{{title}}”',
  'change.reply.posted': '{{actor}} replied to “{{title}}”',

  'notification.thread.started': '{{actor}} started “{{title}}” in a group you follow',
  'notification.practice-change.posted':
    '{{actor}} shared a change in practice in a group you follow: “{{title}}”',
  'notification.reply.posted': '{{actor}} replied to “{{title}}”',
};
