import sql from 'sql-template-tag';
import type { Subject } from '#activity';
import { plainTextOf, query, type Language } from '#platform';

/** What can be found of one subject. */
export interface SearchEntry {
  subject: Subject;
  /** One of those that the domain has declared with `defineSearchKinds`. */
  kind: string;
  /** null: it is the whole community’s. */
  groupId: string | null;
  /** What it moves and goes out of sight with: of a thread itself, of a reply its thread. */
  placeId: string;
  /** null: nobody here wrote it. */
  authorId: string | null;
  themeIds: readonly string[];
  language: Language;
  /** When it was written. */
  at: Date;
  /** Counts more than the words; empty where it has none of its own. */
  title: string;
  /** Markdown: all that was written. */
  words: string;
}

/**
 * What search knows. Content libs write it in the transaction that changes the thing itself.
 * Nothing is shown because it is here: every hit is asked for again through its subject.
 */
export const searchIndex = {
  /** Adds it, or what it says now. Its place among others, concealed or not, stays as it is. */
  async put(entry: SearchEntry): Promise<void> {
    const { subject, kind, groupId, placeId, authorId, themeIds, language, at, title } = entry;
    const words = withoutMarks(plainTextOf(entry.words));
    await query(sql`
      insert into search_entry as e (subject_kind, subject_id, kind, group_id, place_id, author_id, theme_ids, language,
                                     at, title, words, vector)
      values (${subject.kind}, ${subject.id}, ${kind}, ${groupId}, ${placeId}, ${authorId}, ${themeIds}, ${language},
              ${at}, ${title}, ${words},
              search_vector(${title}, ${words}, ${language}, ${kind}, ${groupId}, ${authorId}, ${themeIds}, ${at}))
      on conflict (tenant_id, subject_id) do update
        set kind = excluded.kind, group_id = excluded.group_id, place_id = excluded.place_id,
            theme_ids = excluded.theme_ids, language = excluded.language, title = excluded.title,
            words = excluded.words, vector = excluded.vector`);
  },

  /** Takes one subject out, with its words: it was withdrawn, hidden or removed. `put` brings it back. */
  async forget(subjectId: string): Promise<void> {
    await query(sql`delete from search_entry where subject_id = ${subjectId}`);
  },

  /** Everything in a place is out of sight, or back: a thread with its replies. What was forgotten stays so. */
  async concealPlace(placeId: string, concealed: boolean): Promise<void> {
    await query(sql`update search_entry set concealed = ${concealed} where place_id = ${placeId}`);
  },

  /** Everything in a place is now in another group. */
  async moveGroup(placeId: string, groupId: string): Promise<void> {
    await query(sql`
      update search_entry
         set group_id = ${groupId},
             vector = search_relabelled(vector, 'g', array[group_id], array[${groupId}::uuid])
       where place_id = ${placeId}`);
  },

  /** Everything in a place is about these themes. */
  async setThemes(placeId: string, themeIds: readonly string[]): Promise<void> {
    await query(sql`
      update search_entry
         set theme_ids = ${themeIds}, vector = search_relabelled(vector, 't', theme_ids, ${themeIds}::uuid[])
       where place_id = ${placeId}`);
  },
};

/** Two private characters mark what was found in an excerpt: nobody else may write them. */
const withoutMarks = (text: string) => text.replace(/[\uE000\uE001]/g, '');
