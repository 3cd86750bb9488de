import type { Language, Translate } from '#platform';

const office = 'application/vnd.openxmlformats-officedocument.';
const openDocument = 'application/vnd.oasis.opendocument.';

const words = {
  'application/pdf': 'fileType.pdf',
  [`${office}wordprocessingml.document`]: 'fileType.document',
  [`${office}spreadsheetml.sheet`]: 'fileType.spreadsheet',
  [`${office}presentationml.presentation`]: 'fileType.slides',
  [`${openDocument}text`]: 'fileType.document',
  [`${openDocument}spreadsheet`]: 'fileType.spreadsheet',
  [`${openDocument}presentation`]: 'fileType.slides',
  'text/csv': 'fileType.spreadsheet',
} as const;

const families = {
  text: 'fileType.text',
  image: 'fileType.picture',
  audio: 'fileType.sound',
  video: 'fileType.film',
} as const;

/** What people call it; a type that is not known here is just a file. */
export function typeInWords(t: Translate, mediaType: string | null): string {
  if (mediaType === null) return t('fileType.other');
  const known = words[mediaType as keyof typeof words];
  const family = families[mediaType.split('/')[0] as keyof typeof families];
  return t(known ?? family ?? 'fileType.other');
}

const units = ['kilobyte', 'megabyte'] as const;

/** As people compare it with what is left of their data. */
export function sizeInWords(bytes: number, language: Language): string {
  const unit = bytes < 1_000_000 ? 0 : 1;
  const amount = Math.max(bytes / 1000 ** (unit + 1), 1);
  return new Intl.NumberFormat(language === 'cy' ? 'cy-GB' : 'en-GB', {
    style: 'unit',
    unit: units[unit],
    maximumFractionDigits: unit,
  }).format(amount);
}
