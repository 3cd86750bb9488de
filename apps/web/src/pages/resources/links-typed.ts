type Link = { url: string; label: string };

/** One on each line: the address, and after a blank what it is called. */
export const linksIn = (typed: string): Link[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [url = '', ...words] = line.split(/\s+/);
      return { url, label: words.join(' ') };
    });

export const linksTyped = (links: readonly Link[]): string =>
  links.map(({ url, label }) => `${url} ${label}`.trim()).join('\n');
