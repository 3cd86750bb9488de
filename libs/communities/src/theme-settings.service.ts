import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { peoplePolicy, takeTurn, Theme, viewingMember } from '#people';
import { entities, ErrorCode, invalid, newId, notFound, query, readInput } from '#platform';
import type { SaveThemeInput } from './communities.inputs.js';
import { line } from './readers.js';

const NAME_MAX = 80;
const MOST = 100;

/** The list of themes, which admins keep. A theme is never removed: what was written about it names it still. */
@Injectable()
export class ThemeSettingsService {
  constructor(private readonly activity: Activity) {}

  /** Those to choose first. @throws AppError NOT_FOUND for everybody but admins */
  all(): Promise<Theme[]> {
    viewingMember();
    if (!peoplePolicy.can('community.update', null)) throw notFound();
    return entities(
      Theme,
      sql`select * from theme where tenant_id = current_tenant()
           order by retired_at is not null, position, id`,
    );
  }

  /** A new theme or, by the id of one that is there, its new names and place. */
  async save({ position, ...words }: SaveThemeInput): Promise<Theme> {
    this.authorize();
    const { id, nameEn, nameCy } = readInput(words, {
      id: newId,
      nameEn: line(NAME_MAX),
      nameCy: line(NAME_MAX),
    });
    await takeTurn();
    await refuseTooMany(id);
    const [theme] = await entities(
      Theme,
      sql`insert into theme (id, name_en, name_cy, position) values (${id}, ${nameEn}, ${nameCy}, ${position})
          on conflict (tenant_id, id) do update
            set name_en = excluded.name_en, name_cy = excluded.name_cy, position = excluded.position
          returning *`,
    );
    await this.trace('theme.saved', id);
    return theme!;
  }

  /** Nobody chooses it for something new from now on. */
  async retire(id: string): Promise<Theme> {
    return this.change(id, 'theme.retired', true);
  }

  async restore(id: string): Promise<Theme> {
    return this.change(id, 'theme.restored', false);
  }

  /** Asked for twice it is done, and traced, once. */
  private async change(id: string, kind: string, retired: boolean): Promise<Theme> {
    this.authorize();
    if (!isUuid(id)) throw notFound();
    const [before] = await query<{ retired: boolean }>(sql`
      select retired_at is not null as retired from theme where tenant_id = current_tenant() and id = ${id} for update`);
    if (!before) throw notFound();
    const [theme] = await entities(
      Theme,
      sql`update theme set retired_at = case when ${retired} then coalesce(retired_at, now()) end
           where tenant_id = current_tenant() and id = ${id} returning *`,
    );
    if (before.retired !== retired) await this.trace(kind, theme!.id);
    return theme!;
  }

  private authorize(): void {
    viewingMember();
    peoplePolicy.authorize('community.update', null);
  }

  private async trace(kind: string, id: string): Promise<void> {
    await this.activity.trace(kind, viewingMember(), { subject: { kind: 'theme', id } });
  }
}

async function refuseTooMany(id: string): Promise<void> {
  const [row] = await query<{ others: number }>(sql`
    select count(*)::int as others from theme where tenant_id = current_tenant() and id <> ${id}`);
  if (row!.others >= MOST)
    throw invalid([{ field: 'nameEn', code: ErrorCode.TOO_MANY, parameters: { max: MOST } }]);
}
