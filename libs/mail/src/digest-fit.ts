import type { Language } from '#platform';
import type { Markup, RenderedCommunity, RenderedSection, SectionMarkup } from './digest-letter.js';
import { largestMail, sizeOnTheWire } from './mail-size.js';
import { inLanguage } from './words.js';

/** How much of each section a letter shows: the same in each of its languages. */
export interface Fitted {
  communities: { community: RenderedCommunity; shown: number[] }[];
  /** Whether a community is left out altogether. */
  cutShort: boolean;
}

/** First what each section is and how many it has, then its items: one more for each section in turn, while there is room. */
export function fit(communities: readonly RenderedCommunity[], languages: readonly Language[]): Fitted {
  const fitting: RenderedCommunity[] = [];
  let room = largestMail - frame.mail - frame.language * languages.length;
  for (const community of communities) {
    const needed = sizeWithoutItems(community, languages);
    if (needed > room) continue;
    room -= needed;
    fitting.push(community);
  }
  return {
    communities: withItems(fitting, languages, room),
    cutShort: fitting.length < communities.length,
  };
}

export function inTheLanguage(section: RenderedSection, language: Language): SectionMarkup {
  const rendered = section[language];
  if (!rendered) throw new TypeError(`A digest section was not rendered in ${language}`);
  return rendered;
}

function withItems(communities: RenderedCommunity[], languages: readonly Language[], room: number) {
  const fitted = communities.map((community) => ({ community, shown: community.sections.map(() => 0) }));
  let waiting = fitted.flatMap(({ community, shown }) =>
    community.sections.map((section, position) => ({
      sizes: itemSizes(section, languages),
      shown,
      position,
    })),
  );
  for (let round = 0; waiting.length > 0; round++) {
    waiting = waiting.filter(({ sizes, shown, position }) => {
      const size = sizes[round];
      if (size === undefined || size > room) return false;
      room -= size;
      shown[position] = round + 1;
      return true;
    });
  }
  return fitted;
}

/** For each item, what it takes in all languages together. */
function itemSizes(section: RenderedSection, languages: readonly Language[]): number[] {
  const items = languages.map((language) => inTheLanguage(section, language).items);
  return (items[0] ?? []).map((_, position) => sum(items, (inOne) => sizeOf(inOne[position])));
}

function sizeWithoutItems(
  { name, url, sections }: RenderedCommunity,
  languages: readonly Language[],
): number {
  return sum(languages, (language) => {
    const place =
      1_500 + 4 * sizeOnTheWire(inLanguage(name, language)) + 2 * sizeOnTheWire(inLanguage(url, language));
    return place + sum(sections, (section) => sizeWithoutItsItems(inTheLanguage(section, language)));
  });
}

const sizeWithoutItsItems = ({ opening, moreUrl = '' }: SectionMarkup) =>
  opening.size + 400 + 2 * sizeOnTheWire(moreUrl);

const sizeOf = (markup: Markup | undefined) => markup?.size ?? 0;

/** Room for what surrounds the communities: headers, style, greeting, urgent help. */
const frame = { mail: 7_000, language: 6_500 };

const sum = <T>(things: readonly T[], amount: (thing: T) => number) =>
  things.reduce((total, thing) => total + amount(thing), 0);
