import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { displayKey, Groups, Member, viewingMember } from '#people';
import { entities } from '#platform';

@Resolver()
export class MentionableResolver {
  constructor(private readonly groups: Groups) {}

  @Query(() => [Member], {
    description:
      'Up to 8 others who can read the group and whose name begins so; none before the first letter. ' +
      'In a group that is not open to everybody, only those who have written in it or look after it.',
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
             -- Who reads in a closed group and says nothing is nobody’s business: it would tell their perspective.
             and (g.access = 'open' and not g.without_staff and cardinality(g.perspectives) = 0 or exists (
                    select from thread t where t.group_id = g.id and t.author_id = m.id
                    union all
                    select from reply r join thread t on t.tenant_id = r.tenant_id and t.id = r.thread_id
                     where t.group_id = g.id and r.author_id = m.id
                    union all
                    select from appointment a where a.group_id = g.id and a.member_id = m.id))
           order by m.display_name, m.id limit 8`,
    );
  }
}
