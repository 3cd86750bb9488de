export const digestPages = {
  'emails.title': 'Your emails',
  'emails.intro':
    'One email brings the news of all your communities. Each community has its own choices, so you can hear often from one and seldom from another.',
  'emails.others': 'Your choices for your other communities',
  'emails.frequencyHint': 'There is no email when nothing is new.',
  'emails.choices': 'Your choices',
  'emails.weekday': 'On which day?',
  'emails.weekdayHint':
    'For weekly and monthly emails. A monthly one comes on the first such day of the month.',
  'emails.hour': 'At what time?',
  'emails.hourHint': 'By the clock in the UK, in summer and in winter.',
  'emails.pausedUntil': 'Pause emails until',
  'emails.pausedUntilHint':
    'Leave it empty for no pause. On that day emails begin again, and tell you briefly what you missed.',
  'emails.content': 'How much should an email say?',
  'emails.contentHint': 'Say less if others can see your emails. Sender and subject are always plain.',
  'emails.content.FULL': 'Titles, and how each text begins',
  'emails.content.TITLES': 'Titles only',
  'emails.content.NEWS': 'Only that there is news',
  'emails.most.FULL': 'This community lets emails say as much as you like.',
  'emails.most.TITLES': 'This community allows titles in emails, and no more.',
  'emails.most.NEWS': 'This community lets emails say only that there is news.',
  'emails.save': 'Save your choices',

  'emails.next': 'Your next email',
  'emails.next.at': 'Your next email about {{community}} comes on {{when}}, if there is anything new.',
  'emails.next.never': 'No email about {{community}} is planned, because you have chosen never.',
  'emails.next.paused':
    'Your emails about {{community}} are paused until {{day}}. The next one comes on {{when}}, if there is anything new.',
  'emails.next.break': 'No email about {{community}} is planned while you are on a break.',
  'emails.next.link': 'See what your next email would say',
  'emails.next.sendNowText': 'It tells you of the last seven days. Your next planned email stays as it is.',

  'emails.preview.title': 'What your next email would say',
  'emails.preview.as': 'This is how it would look if it were sent now. Nothing has been sent.',
  'emails.preview.when': 'Planned for',
  'emails.preview.subject': 'Subject',
  'emails.preview.to': 'To',
  'emails.preview.frame': 'Your next email',
  'emails.preview.text': 'The same email as plain text',
  'emails.preview.nothingNew':
    'There is nothing new for you yet. If it stays like this, there will be no email: the next one waits until there is something to tell.',
  'emails.preview.none': 'No email is planned',
  'emails.preview.noneText':
    'In each of your communities you have chosen never, or you are on a break. You can ask for one at any time.',
  'emails.preview.back': 'Settings',

  'emails.stop.title': 'Stop or change these emails',
  'emails.stop.stopped': 'You get no emails',
  'emails.stop.now': 'You get the news of {{community}}: {{frequency}}.',
  'emails.stop.nowAll': 'You get the news of all your communities: {{frequency}}.',
  'emails.stop.nowMixed': 'You get the news of all your communities, of some more often than of others.',
  'emails.often.DAILY': 'every day',
  'emails.often.WEEKLY': 'every week',
  'emails.often.MONTHLY': 'once a month',
  'emails.stop.never': 'You get no emails with the news of {{community}}.',
  'emails.stop.neverAll': 'You get no emails with the news of your communities.',
  'emails.stop.one': 'Stop emails about {{community}}',
  'emails.stop.all': 'Stop emails about all my communities',
  'emails.stop.choose': 'Or choose how often they come',
  'emails.stop.chooseAgain': 'Would you like them again?',
  'emails.stop.save': 'Save',
  'emails.stop.others':
    'Emails that you ask for still come, such as a link to sign in. So do answers to what you report.',
  'emails.stop.settings': 'Sign in to choose more, such as the day and the hour',
  'emails.stop.more': 'Choose more in your settings, such as the day and the hour',
  'emails.stop.done.one': 'Done. You will get no more emails about this community.',
  'emails.stop.done.all': 'Done. You will get no more emails with the news of your communities.',
  'emails.stop.done.changed': 'Done. Your choice is saved.',
  'emails.stop.left': 'There is nothing to stop',
  'emails.stop.leftText':
    'The person this email went to is no longer a member of that community, so no more emails about it will come.',
  'emails.link.title': 'This link doesn’t work',
  'emails.link.text':
    'A part of it may be missing, or it is very old. Open it again from the email, or copy all of it.',
  'emails.link.settings': 'You can also sign in and choose in your settings how often you get emails.',

  'emails.read.title': 'Mark an email as read',
  'emails.read.text':
    'The email told you what was new from {{from}} to {{to}}. Your notifications from that time will be marked as read, and no others.',
  'emails.read.button': 'Mark as read',
  'emails.read.done': 'Done. What this email told you is marked as read.',
  'emails.read.home': 'Go to your communities',
  'emails.read.lostAccess':
    'The email also told you of a community that you are no longer a member of. What was said there can’t be shown to you any more.',
  'emails.read.notYours': 'This email isn’t yours',
  'emails.read.notYoursText':
    'It went to somebody else’s address, or a part of the link is missing. To mark your own email as read, sign in with the address it came to.',
  'emails.gone':
    'If you came here from an email: it may have been taken down or moved since, or it is in a group or community that you are no longer a member of.',

  'emails.trouble.title': 'Emails to your address don’t arrive',
  'emails.trouble.notice': 'Emails to your address have been sent back since {{day}}.',
  'emails.trouble.link': 'See what you can do',
  'emails.trouble.address': 'We send emails to {{email}}.',
  'emails.trouble.UNKNOWN':
    'On {{day}} your email provider said that there is no such mailbox. Perhaps the address has changed, or it is mistyped.',
  'emails.trouble.FULL':
    'On {{day}} your email provider said that your mailbox is full. Delete some emails, then tell us to try again.',
  'emails.trouble.REFUSED':
    'On {{day}} your email provider refused an email from us. Look in your spam folder, and mark an email from us as wanted.',
  'emails.trouble.meanwhile':
    'Until then nothing is lost: everything is in your community. We try your address again about once a week.',
  'emails.trouble.changed':
    'If you have another address now, tell whoever looks after your community. They can invite you to the new one.',
  'emails.trouble.button': 'My address works: try it again',
  'emails.trouble.done': 'Thank you. The next email goes to {{email}} as usual.',
  'emails.trouble.fine': 'Emails to your address arrive',
  'emails.trouble.fineText':
    'As far as we know, emails to {{email}} arrive. There is nothing you need to do.',

  'delivery.title': 'How emails get there',
  'delivery.card': 'Whether emails with the news get there, and who would get the next one.',
  'delivery.intro':
    'Numbers only. Nobody can see here what is in an email, or any address. An email tells of all of somebody’s communities, so it may count in several.',
  'delivery.days': 'For the last',
  'delivery.days.some_one': '{{count}} day',
  'delivery.days.some_other': '{{count}} days',
  'delivery.show': 'Show',
  'delivery.lastRun': 'Emails were last planned on {{when}}.',
  'delivery.neverRun': 'No emails have been planned yet.',
  'delivery.sent': 'Sent',
  'delivery.skipped': 'Not sent, as there was no need',
  'delivery.failed': 'Could not be sent',
  'delivery.waiting': 'Waiting to be sent',
  'delivery.oldest': 'The oldest has waited since {{when}}.',
  'delivery.addresses': 'Members whose address takes no emails',
  'delivery.addressesText': 'They are told when they sign in, and what they can do.',
  'delivery.reasons': 'Reasons',
  'delivery.reason.nothing-new': 'There was nothing new to tell.',
  'delivery.reason.nobody': 'They had left, or had chosen no emails.',
  'delivery.reason.paused': 'They had paused their emails.',
  'delivery.reason.unreachable': 'Their address has sent emails back. It is tried again after six days.',
  'delivery.reason.refused': 'Their email provider refused it for good.',
  'delivery.reason.gave-up': 'It was tried seven times, over about a day, and nobody took it.',
  'delivery.reason.other': 'For another reason.',
  'delivery.forecastLink': 'See who would get the next email',

  'forecast.title': 'Who would get the next email',
  'forecast.intro':
    'This is a dry run: nothing is sent. It shows whether there is something to tell somebody, and never what.',
  'forecast.DUE': 'Would get one',
  'forecast.NOTHING_NEW': 'Nothing new for them yet',
  'forecast.NEVER': 'Has chosen no emails',
  'forecast.PAUSED': 'Has paused emails',
  'forecast.ON_BREAK': 'On a break',
  'forecast.SUSPENDED': 'Suspended',
  'forecast.when': 'Their turn: {{when}}',
  'forecast.more': 'More people',
  'forecast.pages': 'Pages of people',
  'forecast.start': 'Back to the first people',
};
