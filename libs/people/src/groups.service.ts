import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Follows } from '#activity';
import { entities, load, notFound } from '#platform';
import { Group } from './group.entity.js';
import { groupById } from './people.loaders.js';
import { viewingMember } from './viewer.js';

@Injectable()
export class Groups {
  constructor(private readonly follows: Follows) {}

  /** The group, if the viewer may see it. @throws AppError NOT_FOUND otherwise */
  async visibleTo(id: string): Promise<Group> {
    if (!viewingMember().visibleGroups.includes(id.toLowerCase())) throw notFound();
    const group = await load(groupById, id.toLowerCase());
    if (!group) throw notFound();
    return group;
  }

  allVisible(): Promise<Group[]> {
    return entities(
      Group,
      sql`
      select * from community_group where id = any(${viewingMember().visibleGroups}::uuid[])
       order by closed_at is not null, position, id`,
    );
  }

  async follow(id: string): Promise<Group> {
    const group = await this.visibleTo(id);
    await this.follows.follow(viewingMember().id, { kind: 'group', id: group.id });
    return group;
  }

  async unfollow(id: string): Promise<Group> {
    const group = await this.visibleTo(id);
    await this.follows.unfollow(viewingMember().id, { kind: 'group', id: group.id });
    return group;
  }
}
