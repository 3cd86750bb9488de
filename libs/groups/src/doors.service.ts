import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { viewingMember } from '#people';
import { entities, notFound } from '#platform';
import { GroupDoor } from './group-door.js';
import { GroupSettings } from './group-settings.entity.js';

/** Groups that there are for a member who may not read them. A hidden one is nowhere. */
@Injectable()
export class Doors {
  all(): Promise<GroupDoor[]> {
    return doors(empty);
  }

  /** @throws AppError NOT_FOUND for a group that is hidden, that they may read, or that doesn’t exist */
  async at(groupId: string): Promise<GroupDoor> {
    const [door] = await doors(sql`and g.id::text = ${groupId}`);
    if (!door) throw notFound();
    return door;
  }
}

async function doors(which: Sql): Promise<GroupDoor[]> {
  const { perspective, visibleGroups } = viewingMember();
  const fitting = new Set<string>();
  const groups = await entities(
    GroupSettings,
    sql`
    select g.*, fits_group(${perspective}::text, g) as fits from community_group g
     where not g.hidden and g.id <> all(${visibleGroups}::uuid[]) ${which}
     order by g.closed_at is not null, g.position, g.id`,
    ({ id }, { fits }) => fits && fitting.add(id),
  );
  return groups.map((group) => GroupDoor.of(group, fitting.has(group.id)));
}
