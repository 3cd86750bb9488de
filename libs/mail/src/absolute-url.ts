/** A mail has no page that a relative link could start from: a wrong link is found here and not by a reader. */
export function absoluteUrl(url: string): string {
  if (!/^https?:\/\/[^\s<>"]+$/.test(url) || !URL.canParse(url)) {
    throw new TypeError('A link in a mail must be an absolute http or https URL');
  }
  return url;
}
