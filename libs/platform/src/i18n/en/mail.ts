export const mail = {
  'mail.fromName': 'Your community',
  'mail.alsoBelow': 'There is an English version below.',
  'mail.notACareRecord': 'This email is not part of anybody’s care record.',

  'mail.signIn.subject': 'Your sign-in link',
  'mail.signIn.preheader': 'You asked for a link to sign in. The link works once.',
  'mail.signIn.intro': 'You asked for a link to sign in to your community.',
  'mail.signIn.button': 'Sign in',
  'mail.signIn.valid_one': 'You can use the link once, within {{count}} minute.',
  'mail.signIn.valid_other': 'You can use the link once, within {{count}} minutes.',
  'mail.signIn.copy': 'If the button does not work, copy this address into your browser:',
  'mail.signIn.openAddress': 'Open this address to sign in:',
  'mail.signIn.notYou':
    'If you did not ask for it, you can ignore this email. Nobody can sign in without the link.',
};
