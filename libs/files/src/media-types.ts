interface Kind {
  mediaType: string;
  /** Endings that fit; the first is put on where none does. */
  extensions: readonly string[];
  /** Other names under which the detector knows it. */
  alsoKnownAs?: readonly string[];
  /** Is decoded and written anew before anybody gets it. */
  image?: true;
  /** Has nothing by which it could be known but its ending. */
  text?: true;
}

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** Everything that may be kept. What isn’t here is refused: SVG, HTML, scripts, programs, archives, macros. */
const kinds: readonly Kind[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'] },
  { mediaType: `${office}.wordprocessingml.document`, extensions: ['docx'] },
  { mediaType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  { mediaType: `${office}.presentationml.presentation`, extensions: ['pptx'] },
  { mediaType: `${openDocument}.text`, extensions: ['odt'] },
  { mediaType: `${openDocument}.spreadsheet`, extensions: ['ods'] },
  { mediaType: `${openDocument}.presentation`, extensions: ['odp'] },
  { mediaType: 'text/plain', extensions: ['txt', 'text'], text: true },
  { mediaType: 'text/markdown', extensions: ['md', 'markdown'], text: true },
  { mediaType: 'text/csv', extensions: ['csv'], text: true },
  { mediaType: 'image/png', extensions: ['png'], alsoKnownAs: ['image/apng'], image: true },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], image: true },
  { mediaType: 'image/webp', extensions: ['webp'], image: true },
  { mediaType: 'image/gif', extensions: ['gif'], image: true },
  { mediaType: 'audio/mpeg', extensions: ['mp3'] },
  { mediaType: 'audio/mp4', extensions: ['m4a'], alsoKnownAs: ['audio/x-m4a'] },
  { mediaType: 'audio/ogg', extensions: ['ogg', 'oga', 'opus'], alsoKnownAs: ['audio/ogg; codecs=opus'] },
  { mediaType: 'audio/wav', extensions: ['wav'], alsoKnownAs: ['audio/vnd.wave', 'audio/x-wav'] },
  { mediaType: 'video/mp4', extensions: ['mp4', 'm4v'], alsoKnownAs: ['video/x-m4v'] },
  { mediaType: 'video/webm', extensions: ['webm'] },
];

/** The allowed type that a detector means; null where it is not allowed. */
export const allowedType = (detected: string): string | null =>
  kinds.find(
    ({ mediaType, alsoKnownAs = [], text }) => !text && [mediaType, ...alsoKnownAs].includes(detected),
  )?.mediaType ?? null;

/** What a text is by its ending; null where that says it is something else. */
export const textTypeFor = (extension: string): string | null =>
  kinds.find(({ text, extensions }) => text && extensions.includes(extension))?.mediaType ?? null;

export const extensionsOf = (mediaType: string): readonly string[] =>
  kinds.find((kind) => kind.mediaType === mediaType)!.extensions;

export const isImage = (mediaType: string): boolean =>
  kinds.some((kind) => kind.mediaType === mediaType && kind.image);
