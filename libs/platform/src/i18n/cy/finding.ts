import type { finding as english } from '../en/finding.js';
import type { Welsh } from '../words.js';

export const finding: Welsh<typeof english> = {
  'audit.theme.saved': 'Cadw thema',
  'audit.theme.retired': 'Tynnu thema o’r rhestr',
  'audit.theme.restored': 'Dychwelyd thema i’r rhestr',
  'audit.glossary-entry.saved': 'Cadw cofnod yn yr eirfa',
  'audit.glossary-entry.removed': 'Tynnu cofnod o’r eirfa',
};
