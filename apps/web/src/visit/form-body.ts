/** Words typed into a form, by field name. */
export type FormBody = Readonly<Record<string, string>>;

/** Longer than the longest text allowed, so that too long a text is refused at its field, with it still there. */
export const formBodyLimit = 4 * 1024 * 1024;

/** Bytes that are no UTF-8 become U+FFFD, which the API refuses as broken text. */
export function parseFormBody(body: Buffer): FormBody {
  const fields: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(body.toString('utf8'))) fields[name] = newlines(value);
  return fields;
}

/** Browsers send CRLF for every line end of a textarea. */
export const newlines = (text: string): string => text.replaceAll('\r\n', '\n');
