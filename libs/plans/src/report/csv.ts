/** What a cell can hold; a day is written YYYY-MM-DD. */
export type CellValue = string | number | { day: string } | null;

/**
 * RFC 4180, with the mark by which Excel knows UTF-8. Text that a spreadsheet would take for a formula is led by an
 * apostrophe, as OWASP advises: what people wrote is never reckoned with.
 */
export const csvOf = (rows: readonly (readonly CellValue[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

function cell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return value.day;
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Also where blanks come first, and for the wide signs that some programs read as the narrow ones. */
const harmless = (text: string): string =>
  /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
