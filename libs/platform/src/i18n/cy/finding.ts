import type { finding as english } from '../en/finding.js';
import type { Welsh } from '../words.js';

export const finding: Welsh<typeof english> = {
  'audit.theme.saved': 'Cadw thema',
  'audit.theme.retired': 'Tynnu thema o’r rhestr',
  'audit.theme.restored': 'Dychwelyd thema i’r rhestr',
  'audit.glossary-entry.saved': 'Cadw cofnod yn yr eirfa',
  'audit.glossary-entry.removed': 'Tynnu cofnod o’r eirfa',

  'finding.nhs_number': 'Mae hwn yn edrych fel rhif GIG',
  'finding.date_of_birth': 'Mae hwn yn edrych fel dyddiad geni',
  'finding.phone': 'Mae hwn yn edrych fel rhif ffôn',
  'finding.postcode': 'Mae hwn yn edrych fel cod post',
  'finding.email': 'Mae hwn yn edrych fel cyfeiriad e-bost',

  'searchKind.discussion': 'Trafodaethau',
  'searchKind.question': 'Cwestiynau',
  'searchKind.practice_change': 'Newidiadau mewn ymarfer',
  'searchKind.announcement': 'Cyhoeddiadau',
  'searchKind.reply': 'Atebion',
};
