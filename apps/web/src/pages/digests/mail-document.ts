/** Links in a mail that is shown in a frame open in the whole window, as in a mail program. */
export function inWholeWindow(html: string): string {
  const base = '<base target="_top">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}
