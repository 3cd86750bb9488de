export const finding = {
  'audit.theme.saved': 'Saved a theme',
  'audit.theme.retired': 'Retired a theme',
  'audit.theme.restored': 'Brought a theme back',
  'audit.glossary-entry.saved': 'Saved an entry of the glossary',
  'audit.glossary-entry.removed': 'Removed an entry of the glossary',

  // What was found in a text before it is posted. FindingKind in small letters.
  'finding.nhs_number': 'This looks like an NHS number',
  'finding.date_of_birth': 'This looks like a date of birth',
  'finding.phone': 'This looks like a telephone number',
  'finding.postcode': 'This looks like a postcode',
  'finding.email': 'This looks like an e-mail address',

  // What can be searched for. SearchKind in small letters.
  'searchKind.discussion': 'Discussions',
  'searchKind.question': 'Questions',
  'searchKind.practice_change': 'Practice changes',
  'searchKind.announcement': 'Announcements',
  'searchKind.reply': 'Replies',
};
