export const common = {
  'language.en': 'English',
  'language.cy': 'Cymraeg',
  'site.name': 'Impact Communities',

  'urgent.title': 'If you need urgent help',
  'urgent.emergency': 'If someone’s life is at risk, call 999.',
  'urgent.england':
    'For urgent mental health help in England, call 111 and choose option 2. It is open all day and night.',
  'urgent.wales':
    'For urgent mental health help in Wales, call 111 and press 2. It is open all day and night.',
  'urgent.notMonitored': 'This is not a crisis service, and nobody watches it all the time.',

  'page.title': '{{title}} – {{place}}',
  'page.titleOf': '{{title}} – {{about}}',
  'page.titleRefused': 'Error: {{title}}',
  'page.titlePreview': 'Preview: {{title}}',
  'page.skip': 'Skip to main content',

  'nav.label': 'Main menu',
  'nav.home': 'Home',
  'nav.notifications': 'Notifications',
  'nav.unread_one': '{{count}} unread notification',
  'nav.unread_other': '{{count}} unread notifications',
  'nav.settings': 'Settings',
  'nav.communities': 'Your communities',
  'nav.urgentHelp': 'Urgent help',
  'nav.signOut': 'Sign out',

  'nav.back': 'Back',

  'back.community': 'Community home',
  'back.thread': 'Back to the discussion',

  'footer.noCareRecords': 'This site holds no care records. Do not write anything here that belongs in one.',
  'footer.about': 'About this site',
  'footer.accessibility': 'Accessibility statement',

  'paging.older': 'Older',
  'paging.next': 'Next page',
  'paging.first': 'Back to the first page',
  'paging.newest': 'Back to the newest',

  'person.someone': 'Somebody',
  'person.former': 'Former member',
  'role.ADMIN': 'Administrator',
  'role.LEAD': 'Action plan lead',
  'role.CHAMPION': 'Champion',
  'role.COORDINATOR': 'Network coordinator',
  'role.member': 'Member',

  'form.problem': 'There is a problem',
  'form.errorPrefix': 'Error:',
  'form.writtenIn': 'Which language are you writing in?',
  'form.preview': 'Preview',
  'form.previewTitle': 'Preview: this is not posted yet',
  'form.kept': 'We kept what you wrote. Check it, and post it when you are ready.',
  'form.restored': 'We kept what you wrote here before. It is back in the form.',
  'form.charactersLeft': 'Characters left: {{number}}',
  'form.charactersOver': 'Characters too many: {{number}}',
};
