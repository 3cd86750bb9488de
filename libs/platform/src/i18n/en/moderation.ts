export const moderation = {
  'moderation.gone': 'Something that is no longer here',
  'moderation.noGroup': 'The whole community',
  'moderation.decisionTitle': 'What was decided about your post',
  'moderation.closed': 'Closed by those who look after this group.',
  'moderation.answer.acted':
    'We looked at what you reported and did something about it. Thank you for telling us.',
  'moderation.answer.noAction':
    'We looked at what you reported. It keeps to the ground rules, so it stays. Thank you for telling us.',

  'error.EMPTY.passages': 'Enter the words to take out, exactly as they stand in the text',
  'error.BAD_CHOICE.decision': 'This can’t be decided about this post. Choose another of the answers.',
  'error.BAD_CHOICE.pauseDays': 'Choose 1, 7 or 30 days',

  'audit.moderation.decided': 'Decided about a report',
  'change.report.waiting': 'A report waits to be looked at',
  'change.report.answered': 'A report was answered',
  'change.moderation.decided': 'A report was decided',
  'notification.report.waiting': 'A report waits for you: {{title}}',
  'notification.report.answered': '{{title}}',
  'notification.moderation.decided':
    'Something was decided about what you wrote. You can read what, and why.',

  'mail.reminder.title': 'Something waits for you',
  'mail.reminder.preheader': 'This email says how many, and nothing of what was written.',
  'mail.reminder.button': 'See what waits',
  'mail.reminder.openAddress': 'To see what waits, open this address:',
  'mail.reminder.break':
    'You get this email once a day while something waits, because you look after a group or the community. You can take a break at any time.',
  'mail.reminder.subject.new_one': '{{count}} report waits',
  'mail.reminder.subject.new_other': '{{count}} reports wait',
  'mail.reminder.subject.hours_one': '{{count}} report waits, for {{hours}} hours',
  'mail.reminder.subject.hours_other': '{{count}} reports wait, the oldest {{hours}} hours',
  'mail.reminder.subject.days_one': '{{count}} report waits, for {{days}} days',
  'mail.reminder.subject.days_other': '{{count}} reports wait, the oldest {{days}} days',
  'mail.reminder.place.new_one': '{{count}} report waits in {{community}}.',
  'mail.reminder.place.new_other': '{{count}} reports wait in {{community}}.',
  'mail.reminder.place.hours_one': '{{count}} report has waited in {{community}} for {{hours}} hours.',
  'mail.reminder.place.hours_other':
    '{{count}} reports wait in {{community}}, the oldest for {{hours}} hours.',
  'mail.reminder.place.days_one': '{{count}} report has waited in {{community}} for {{days}} days.',
  'mail.reminder.place.days_other': '{{count}} reports wait in {{community}}, the oldest for {{days}} days.',
  'mail.reminder.nobody_one':
    '{{count}} report waits in {{community}}, and nobody there can look at it: who could is on a break, or it concerns them. Ask the community to appoint another champion or administrator.',
  'mail.reminder.nobody_other':
    '{{count}} reports wait in {{community}}, and nobody there can look at them: who could is on a break, or it concerns them. Ask the community to appoint another champion or administrator.',

  'moderation.reason.NO_ACTION.1':
    'We looked at your post because somebody asked us to. It keeps to the ground rules, and it stays as it is.',
  'moderation.reason.NO_ACTION.2':
    'People see this differently, and that is fine here. Your post stays. There is nothing you need to do.',
  'moderation.reason.ASK_TO_EDIT.1':
    'Your post has details that could show who somebody is. Could you take them out? Then others can read it again.',
  'moderation.reason.ASK_TO_EDIT.2':
    'What you want to say matters. Some of the words could hurt somebody. Could you say it in another way?',
  'moderation.reason.ASK_TO_EDIT.3':
    'Your post is about a named member of staff. Could you write about the team or the service instead?',
  'moderation.reason.REDACT.1':
    'We took out a few words that could have shown who somebody is. The rest of your post is as you wrote it.',
  'moderation.reason.REDACT.2':
    'We took out contact details, to keep you and others safe. The rest of your post is as you wrote it.',
  'moderation.reason.REMOVE.1':
    'We removed your post because it could show who somebody is, and changing a few words would not have been enough.',
  'moderation.reason.REMOVE.2':
    'We removed your post because it goes against our ground rules. You are still welcome to take part here.',
  'moderation.reason.REMOVE.3':
    'We removed your post because it advertises something. You can tell us about your work in another way.',
  'moderation.reason.CLOSE.1':
    'This discussion has become heated, so we closed it. What was said can still be read.',
  'moderation.reason.CLOSE.2':
    'This discussion has run its course, so we closed it. You can start a new one at any time.',
  'moderation.reason.WARN.1':
    'Some of what you wrote could hurt others. Keep to the ground rules, so that everybody feels safe to take part.',
  'moderation.reason.WARN.2':
    'Be careful not to write what could show who somebody is. This time your post stays as it is.',
  'moderation.reason.PAUSE.1':
    'We have paused your posting for a while, so that things can calm down. You can still read everything, and you can post again when the pause ends.',
  'moderation.reason.PAUSE.2':
    'We have asked you before to keep to the ground rules. We have paused your posting for a while. You are welcome back after that.',
  'moderation.reason.SUSPEND.1':
    'What happened goes against our ground rules so far that you can’t take part here for now. An administrator can let you back in.',
  'moderation.reason.SUSPEND.2':
    'We need to keep others safe, so you can’t take part here for now. If you need support yourself, the urgent help on every page is there for you.',
  'moderation.reason.SHOW_AGAIN.1': 'Thank you for changing your post. Everybody can read it again.',
  'moderation.reason.SHOW_AGAIN.2':
    'Thank you for the care you took with this. Your post is back where it was.',
};
