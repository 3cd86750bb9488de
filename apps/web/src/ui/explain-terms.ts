type Entry = Readonly<{ id: string; term: string; meaning: string }>;

/**
 * Makes the first occurrence of each term a link to its explanation. Takes HTML that the API has sanitised, and
 * touches nothing but text: no tag, no entity, no link, no code.
 */
export function explainTerms(
  entries: readonly Entry[],
  addressOf: (entry: Entry) => string,
): (html: string) => string {
  if (entries.length === 0) return (html) => html;
  const byTerm = new Map(entries.map((entry) => [keyOf(escaped(entry.term)), entry]));
  const terms = [...byTerm.keys()].sort((one, other) => other.length - one.length).map(forPattern);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_&])(?:${terms.join('|')})(?![\\p{L}\\p{N}_])|&#?\\w+;`,
    'giu',
  );
  return (html) => {
    const explained = new Set<Entry>();
    let within = 0;
    return html.replace(/<(\/?)(\w+)[^>]*>|[^<]+/g, (piece, closing?: string, tag?: string) => {
      if (tag !== undefined) {
        if (untouched.has(tag)) within += closing ? -1 : 1;
        return piece;
      }
      return within > 0 ? piece : piece.replace(pattern, explain);
    });

    function explain(words: string): string {
      const entry = byTerm.get(keyOf(words));
      if (!entry || explained.has(entry)) return words;
      explained.add(entry);
      return `<a class="ic-term" href="${escaped(addressOf(entry))}" title="${escaped(entry.meaning)}">${words}</a>`;
    }
  };
}

const untouched = new Set(['a', 'code', 'pre']);

const keyOf = (term: string): string => term.toLowerCase().replace(/\s+/g, ' ');

const forPattern = (term: string): string =>
  term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!);
