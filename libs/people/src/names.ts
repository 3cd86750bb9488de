import sql from 'sql-template-tag';
import { ErrorCode, invalid, query, translator, type Language } from '#platform';
import { displayKey } from './display-name.js';

/**
 * Makes a name that was read with `displayName` the member's alone, until the transaction ends and they have it.
 * Nobody gets the name of a former member either: what those wrote would seem to be theirs.
 * @param memberId who may have it already
 * @returns the key to store with it
 * @throws AppError INVALID with NAME_TAKEN at `displayName`
 */
export async function claimName(name: string, memberId: string | null): Promise<string> {
  const key = displayKey(name);
  await query(sql`select pg_advisory_xact_lock(hashtextextended('name ' || current_tenant() || ${key}, 0))`);
  const [taken] = await query(sql`
    select from member
     where tenant_id = current_tenant() and display_key = ${key} and id is distinct from ${memberId}::uuid`);
  if (taken) throw invalid([{ field: 'displayName', code: ErrorCode.NAME_TAKEN }]);
  return key;
}

/** A pseudonym that nobody in the community has: a word of the catalogue, with a number once the words are gone. */
export async function suggestName(language: Language): Promise<string> {
  const words = shuffled(translator(language)('profile.pseudonyms').split(' '));
  const free = await firstFree(words);
  if (free) return free;
  const numbered = words.map((word) => `${word} ${2 + Math.floor(Math.random() * 998)}`);
  return (await firstFree(numbered)) ?? `${words[0]} ${Date.now()}`;
}

async function firstFree(names: string[]): Promise<string | undefined> {
  const rows = await query<{ display_key: string }>(sql`
    select display_key from member
     where tenant_id = current_tenant() and display_key = any(${names.map(displayKey)}::text[])`);
  const taken = new Set(rows.map((row) => row.display_key));
  return names.find((name) => !taken.has(displayKey(name)));
}

function shuffled<T>(things: readonly T[]): T[] {
  return things
    .map((thing) => ({ thing, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ thing }) => thing);
}
