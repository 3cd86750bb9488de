export const web = {
  'welcome.title': 'Better care planning starts with people talking to each other',
  'welcome.lede':
    'Here staff, service users and carers of a trust or health board share what they changed, what helped, and what did not.',
  'welcome.practice.title': 'Share what you changed',
  'welcome.practice.text':
    'Four short answers tell others what you tried, why, with whom, and what came of it.',
  'welcome.voice.title': 'Be heard as you are',
  'welcome.voice.text': 'You choose the name you use. Champions who have been there look after each group.',
  'welcome.digest.title': 'Read it in one email',
  'welcome.digest.text': 'Every week, or every day, or never: one discreet email says what is new.',

  'about.title': 'About this site',
  'about.lede':
    'Impact Communities are where people who use, give and support mental health care keep working together on how it is planned.',
  'about.study':
    'They come from a study in England and Wales. It found that the relationship between people matters more to recovery than a written plan, that plans are rarely reopened, and that risk is seldom talked about with the people it concerns.',
  'about.event':
    'When the results were shared, staff, service users and carers asked for a place in each trust and health board where the discussion goes on, and where good practice is passed on. This is that place.',
  'about.not.title': 'What this is not',
  'about.not.records': 'It holds no care records, no care plans of real people and no NHS numbers.',
  'about.not.crisis': 'It is not a crisis service. Urgent help is at the foot of every page.',
  'about.not.performance': 'It does not rate or manage anybody who works here.',
  'about.names.title': 'Names',
  'about.names.text':
    'People appear here under a name they choose. Using your own name is up to you, in each community.',
  'about.read.title': 'Read the study',

  'accessibility.title': 'Accessibility statement',
  'accessibility.lede': 'We want everybody to be able to use this site, whatever they use it with.',
  'accessibility.can': 'You can',
  'accessibility.keyboard': 'reach and use everything with a keyboard, and see where you are',
  'accessibility.reader': 'listen to every page with a screen reader',
  'accessibility.zoom': 'zoom in up to 400% and read without scrolling sideways',
  'accessibility.script': 'do everything with script turned off, and on an old phone',
  'accessibility.password': 'sign in without remembering or copying anything',
  'accessibility.language': 'read every page in English and in Welsh',
  'accessibility.checked.title': 'How we check',
  'accessibility.checked.text':
    'Every page is built to WCAG 2.2 level AA and tested by machine in both languages. People with access needs have not yet tested it with us.',
  'accessibility.problem.title': 'If something does not work for you',
  'accessibility.problem.text':
    'Tell a champion or the administrator of your community, in the way that suits you.',

  'demo.tag': 'Demo',
  'demo.banner': 'Nobody here is real, and everything can be tried.',
  'demo.people': 'Be somebody else',
  'demo.mailbox': 'Mailbox',
  'demo.look': 'Look around as somebody',
  'demo.title': 'Who would you like to be?',
  'demo.lede':
    'Choose somebody to see the demo through their eyes. They are all invented, and so are their trusts.',
  'demo.signInAs': 'Sign in as {{name}}',

  'mailbox.title': 'Demo mailbox',
  'mailbox.lede': 'Every email that the demo sends arrives here, whoever it is for.',
  'mailbox.none': 'No emails yet. Ask for a sign-in link, or for the news in your settings.',
  'mailbox.to': 'To {{address}}',
  'mailbox.from': 'From {{address}}',
  'mailbox.htmlTitle': 'The email as it looks',
  'mailbox.text': 'The email as plain text',

  'failure.title.notFound': 'Page not found',
  'failure.title.notAllowed': 'You cannot do this',
  'failure.title.notDone': 'That did not work',
  'failure.title.internal': 'Sorry, there is a problem',
  'failure.typed': 'What you wrote, so that you can copy it',
  'failure.home': 'Go to the home page',
};
