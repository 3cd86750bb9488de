/** A file of 1 MB, as text: a request’s body can be repeated only as that. */
export const megabyte = `%PDF-1.7\n${'0123456789abcdef'.repeat(65_536)}`;
