import sql from 'sql-template-tag';
import { themesByIds } from '#people';
import { ErrorCode, load, newId, notFound, query, refused, text, type Reader } from '#platform';
import type { WorkshopThemeInput } from './workshops.inputs.js';

const THEMES_MAX = 10;

interface ThemeForm {
  id: string;
  themeId: string | null;
  nameEn: string;
  nameCy: string;
  prompt: string;
}

/** What was typed about each theme, by field, and who reads it. */
export interface ThemesTyped {
  count: number;
  input: Record<string, string>;
  readers: Record<string, Reader<string>>;
}

const parts = ['id', 'themeId', 'nameEn', 'nameCy', 'prompt'] as const;

/** Each theme of the form, for `readInput`: one of the community's that can still be chosen, or a name in both languages. */
export async function themesTyped(typed: readonly WorkshopThemeInput[]): Promise<ThemesTyped> {
  const themes: ThemesTyped = {
    count: typed.length,
    input: { themes: '' },
    readers: { themes: () => severalOnce(typed) },
  };
  for (const [index, one] of typed.slice(0, THEMES_MAX).entries()) {
    const theme = one.themeId ? await load(themesByIds, one.themeId.toLowerCase()) : null;
    const name = one.themeId ? () => ({ value: '' }) : text(80);
    const readers = {
      id: newId,
      themeId: () =>
        one.themeId && (!theme || theme.retiredAt)
          ? refused(ErrorCode.BAD_CHOICE)
          : { value: theme?.id ?? '' },
      nameEn: name,
      nameCy: name,
      prompt: text(1_000, 0),
    };
    for (const part of parts) {
      themes.input[at(index, part)] = one[part] ?? '';
      themes.readers[at(index, part)] = readers[part];
    }
  }
  return themes;
}

export const themesIn = ({ count }: ThemesTyped, read: Record<string, string>): ThemeForm[] =>
  Array.from({ length: count }, (_, index) => ({
    id: read[at(index, 'id')]!,
    themeId: read[at(index, 'themeId')] || null,
    nameEn: read[at(index, 'nameEn')]!,
    nameCy: read[at(index, 'nameCy')]!,
    prompt: read[at(index, 'prompt')]!,
  }));

/** @throws AppError NOT_FOUND where an id is another theme's */
export async function putThemes(workshopId: string, themes: readonly ThemeForm[]): Promise<void> {
  const put = await query(sql`
    insert into workshop_theme (id, workshop_id, theme_id, name_en, name_cy, prompt, position)
    select t.id, ${workshopId}, t."themeId", t."nameEn", t."nameCy", t.prompt, t.position
      from jsonb_to_recordset(${JSON.stringify(themes.map((theme, position) => ({ ...theme, position })))}::jsonb)
        as t(id uuid, "themeId" uuid, "nameEn" text, "nameCy" text, prompt text, position int)
    on conflict do nothing returning id`);
  if (put.length < themes.length) throw notFound();
}

/** Before anything is collected under them. */
export async function replaceThemes(workshopId: string, themes: readonly ThemeForm[]): Promise<void> {
  await query(sql`delete from workshop_theme where workshop_id = ${workshopId}`);
  await putThemes(workshopId, themes);
}

function severalOnce(typed: readonly WorkshopThemeInput[]): ReturnType<Reader<string>> {
  if (typed.length === 0) return refused(ErrorCode.EMPTY);
  if (typed.length > THEMES_MAX) return refused(ErrorCode.TOO_MANY, { max: THEMES_MAX });
  const isTwice = new Set(typed.map(({ id }) => id.toLowerCase())).size < typed.length;
  return isTwice ? refused(ErrorCode.BAD_ID) : { value: '' };
}

const at = (index: number, part: (typeof parts)[number]): string => `themes.${index}.${part}`;
