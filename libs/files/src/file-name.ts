import { extensionsOf } from './media-types.js';

export const NAME_MAX = 150;

/** Controls, halves of characters, and marks that turn the direction of writing or can't be seen: they make `exe.pdf` look like `fdp.exe`. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\uFFFD]/gu;
const UNSAFE_IN_NAMES = /[<>:"|?*\\/]/g;

/** A name from somebody’s computer, as it can be shown and saved on any other; never empty. */
export function cleanName(given: string): string {
  const last = given.split(/[/\\]/).at(-1)!;
  const visible = last.normalize('NFC').replace(INVISIBLE, '').replace(UNSAFE_IN_NAMES, ' ');
  const tidy = visible.replace(/\s+/gu, ' ').replace(/^[.\s]+|[.\s]+$/gu, '');
  return shortened(tidy) || 'file';
}

/** The name with an ending that says what the file is: `evil.html` with a picture in it is `evil.html.png`. */
export function nameFor(name: string, mediaType: string): string {
  const allowed = extensionsOf(mediaType);
  return allowed.includes(extensionOf(name)) ? name : `${shortened(name, NAME_MAX - 6)}.${allowed[0]}`;
}

export const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

export const pathPart = (name: string): string => encodeURIComponent(name);

/** RFC 6266: the whole name for every browser of today, letters that any can read for the others. */
export function contentDisposition(how: 'inline' | 'attachment', name: string): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%]/g, '') || 'file';
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** Keeps the ending, and no half of a character. */
function shortened(name: string, max = NAME_MAX): string {
  if (name.length <= max) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return (
    name
      .slice(0, max - ending.length)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd() + ending
  );
}
