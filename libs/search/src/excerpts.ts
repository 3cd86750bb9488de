import sql from 'sql-template-tag';
import { query } from '#platform';

/** Passages around the words, by the id of their subject. Only for what is about to be shown: it takes time. */
export async function excerptsOf(ids: readonly string[], words: string): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await query<{ subject_id: string; excerpt: string }>(sql`
    select subject_id, search_excerpt(words, language, ${words}) as excerpt
      from search_entry where tenant_id = current_tenant() and subject_id = any(${ids}::uuid[])`);
  return new Map(rows.map(({ subject_id, excerpt }) => [subject_id, asHtml(excerpt)]));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Two private characters, which nothing in the index has, stand around what was found. */
const asHtml = (excerpt: string): string =>
  excerpt
    .replace(/[&<>"']/g, (character) => entities[character]!)
    .replaceAll('\uE000', '<mark>')
    .replaceAll('\uE001', '</mark>');
