import sql from 'sql-template-tag';
import { validate as isUuid } from 'uuid';
import { entities, ErrorCode, inOrder, load, type Batch, type Reader } from '#platform';
import { Theme } from './theme.entity.js';

/** How many themes one thing has at most. */
const THEMES_MAX = 5;

export const themesByIds: Batch<Theme> = async (ids) =>
  inOrder(
    ids,
    await entities(Theme, sql`select * from theme where id = any(${ids.filter((id) => isUuid(id))}::uuid[])`),
    ({ id }) => id,
  );

/** Those one can choose, in the community's order. */
export const themesToChoose = (): Promise<Theme[]> =>
  entities(Theme, sql`select * from theme where retired_at is null order by position, id`);

/** The themes somebody chose, each once, for `readInput`. One that is retired may stay where it was. */
export async function readThemes(
  typed: readonly string[],
  before: readonly string[] = [],
): Promise<ReturnType<Reader<string[]>>> {
  const ids = [...new Set(typed.map((id) => id.toLowerCase()))];
  if (ids.length > THEMES_MAX)
    return { refusal: { code: ErrorCode.TOO_MANY, parameters: { max: THEMES_MAX } } };
  const themes = await Promise.all(ids.map((id) => load(themesByIds, id)));
  const wrong = themes.some((theme) => !theme || (theme.retiredAt && !before.includes(theme.id)));
  return wrong ? { refusal: { code: ErrorCode.BAD_CHOICE } } : { value: ids };
}
