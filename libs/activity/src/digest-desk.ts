import type { DigestItemDraft, DigestSectionDraft } from './digest-part.js';

/** A section names this many things at most, and says how many more there are. */
export const MOST_ITEMS = 10;

/** Writes down the sections of one contributor, each one once: readers of the same items share it. */
export class DigestDesk {
  private readonly sections = new Map<string, DigestSectionDraft>();
  private readonly numbers = new Map<DigestItemDraft, number>();

  /**
   * The section of these items, none where there are none.
   * @param items the same thing told to several readers is the same object
   * @param beyond how many there are besides the items
   */
  section(
    words: Omit<DigestSectionDraft, 'items' | 'more'>,
    items: readonly DigestItemDraft[],
    beyond = 0,
  ): DigestSectionDraft[] {
    if (items.length === 0) return [];
    const key = [words.heading.key, beyond, ...items.map((item) => this.numberOf(item))].join(' ');
    let section = this.sections.get(key);
    if (!section) {
      const shown = items.slice(0, MOST_ITEMS);
      this.sections.set(
        key,
        (section = { ...words, items: shown, more: items.length - shown.length + beyond }),
      );
    }
    return [section];
  }

  /** A section of which nothing is said but how many there are, none where there are none. */
  count(words: Omit<DigestSectionDraft, 'items' | 'more'>, more: number): DigestSectionDraft[] {
    if (more === 0) return [];
    const key = `${words.heading.key} ${more}`;
    const section = this.sections.get(key) ?? { ...words, items: [], more };
    this.sections.set(key, section);
    return [section];
  }

  private numberOf(item: DigestItemDraft): number {
    const number = this.numbers.get(item) ?? this.numbers.size;
    this.numbers.set(item, number);
    return number;
  }
}
