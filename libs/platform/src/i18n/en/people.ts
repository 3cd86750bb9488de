export const people = {
  'signIn.title': 'Sign in',
  'signIn.how': 'Enter your email address and we will send you a link. There is no password to remember.',
  'signIn.email': 'Email address',
  'signIn.send': 'Send me a link',
  'signIn.kept':
    'You were signed out while you were writing. We kept what you wrote: sign in and it will be there.',

  'sent.title': 'Check your email',
  'sent.text': 'If we know the address, a link is on its way to it. Open the link to sign in.',
  'sent.time': 'The link works once, and for 15 minutes.',
  'sent.nothing': 'If nothing arrives in a few minutes, look in your spam folder.',
  'sent.again': 'Ask for another link',
  'sent.mailbox': 'Open the demo mailbox',

  'useLink.title': 'Continue to sign in',
  'useLink.text': 'Your link is here. Continue to sign in on this device.',
  'useLink.button': 'Continue',
  'useLink.again': 'Ask for a new link',

  'communities.title': 'Your communities',
  'communities.none':
    'You do not belong to a community yet. Whoever looks after your community can invite you.',

  'settings.title': 'Settings',
  'settings.address': 'We send emails to {{email}}.',
  'settings.frequency': 'How often would you like an email with the news?',
  'settings.frequency.DAILY': 'Every day',
  'settings.frequency.WEEKLY': 'Every week',
  'settings.frequency.MONTHLY': 'Once a month',
  'settings.frequency.NEVER': 'Never',
  'settings.language': 'Which language should emails be in?',
  'settings.languageBoth': 'Both',
  'settings.done.saved': 'Your settings are saved.',
  'settings.done.asked':
    'Your email is being put together. It will arrive in a minute or two, unless there is nothing new.',
  'settings.openMailbox': 'Open the demo mailbox',
  'settings.looksAfter': 'Groups you look after',
  'settings.looksAfterText': 'Your emails say what is new in these groups, and what nobody has answered yet.',
  'settings.digests': 'Your latest emails',
  'settings.noDigests': 'There are none yet.',
  'settings.sendNow': 'Send me one now',
  'settings.digest.PENDING': 'Being put together',
  'settings.digest.SENDING': 'On its way',
  'settings.digest.SENT': 'Sent',
  'settings.digest.SKIPPED': 'Not sent',
  'settings.digest.FAILED': 'Could not be sent',
};
