import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { entities } from '#platform';
import { displayKey } from './display-name.js';
import { Groups } from './groups.service.js';
import { Member } from './member.entity.js';
import { viewingMember } from './viewer.js';

@Resolver()
export class MentionableResolver {
  constructor(private readonly groups: Groups) {}

  @Query(() => [Member], {
    description:
      'Up to 8 others who can read the group and whose name begins so; none before the first letter.',
  })
  async mentionable(
    @Args('groupId', { type: () => ID }) groupId: string,
    @Args('beginning') beginning: string,
  ): Promise<Member[]> {
    const group = await this.groups.visibleTo(groupId);
    const key = displayKey(beginning.replaceAll('\0', ''));
    if (key === '') return [];
    return entities(
      Member,
      sql`select m.* from member m join community_group g on g.tenant_id = m.tenant_id and g.id = ${group.id}
           where m.tenant_id = current_tenant() and m.id <> ${viewingMember().id}
             and starts_with(m.display_key, ${key}) and sees_group(m.id, g)
           order by m.display_name, m.id limit 8`,
    );
  }
}
