import { fileTypeFromBuffer } from 'file-type';
import { extensionOf } from './file-name.js';
import { allowedType, textTypeFor } from './media-types.js';

export interface Beginning {
  name: string;
  sample: Buffer;
  hasControls: boolean;
  /** More of the beginning, where the sample isn’t enough. */
  more: () => Promise<Buffer>;
}

/** The allowed type that the content shows; null where it shows another, or none. A name alone proves nothing. */
export async function detectType({ name, sample, hasControls, more }: Beginning): Promise<string | null> {
  const detected = await known(sample);
  if (detected) return allowedType(detected);
  // Office files are archives, known by what is inside: that may begin with something large.
  if (isArchive(sample)) return allowedType((await known(await more())) ?? '');
  if (hasControls || looksLikeMarkup(sample)) return null;
  return textTypeFor(extensionOf(name));
}

async function known(bytes: Buffer): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found?.mime === 'application/zip' ? undefined : found?.mime;
}

const isArchive = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04';

const MARKUP =
  /^(?:\ufeff|\s|<!--[^]*?-->)*<(?:!doctype|\?xml|html|head|body|script|svg|iframe|object|embed|math|style|link|meta|base)\b/i;

const looksLikeMarkup = (bytes: Buffer): boolean => MARKUP.test(bytes.toString('utf8'));
