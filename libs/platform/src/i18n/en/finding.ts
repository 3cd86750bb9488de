export const finding = {
  'audit.theme.saved': 'Saved a theme',
  'audit.theme.retired': 'Retired a theme',
  'audit.theme.restored': 'Brought a theme back',
  'audit.glossary-entry.saved': 'Saved an entry of the glossary',
  'audit.glossary-entry.removed': 'Removed an entry of the glossary',
};
