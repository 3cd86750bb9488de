export const files = {
  'error.FILE_EMPTY': '“{{name}}” is empty. Check it on your device and choose it again.',
  'error.FILE_TOO_BIG':
    '“{{name}}” is larger than {{max, number}} MB. Make it smaller or split it, then choose it again.',
  'error.FILE_TYPE_REFUSED':
    '“{{name}}” is not a kind of file you can share here. You can share PDF, Word, Excel, PowerPoint and OpenDocument files, plain text, CSV, PNG, JPEG, WebP and GIF pictures, MP3, M4A, OGG and WAV sound, and MP4 and WebM films.',
  'error.FILE_INTERRUPTED': 'The connection broke before the whole file was here. Send it again.',
  'error.FILE_STORE_FULL':
    'There is no room for more files at the moment, so it was not kept. We have been told. Try again later.',
  'error.FILE_STORE_AWAY':
    'Files can’t be kept or opened at the moment. It is not your fault. Try again in a few minutes.',
  'error.FILE_NOT_READY': 'This picture is being prepared. Try again in a minute.',
  'error.FILE_BROKEN': 'This picture can’t be opened. Save it again as JPEG or PNG and share that.',
  'error.TOO_MANY_FILES': 'That is more than {{max, number}} files at once. Add the others afterwards.',
};
