import { validate as isUuid } from 'uuid';
import sql, { type Sql } from 'sql-template-tag';
import { Member, viewingMember } from '#people';
import { columnsOfJoined, entities, hydrate, notFound } from '#platform';
import { Idea } from './idea.entity.js';

/**
 * Ideas that the viewer may see, with who raised them, in one statement. There is no other way to get one:
 * what is away, or in a group that they may not read, is never in the result.
 */
export function visibleIdeas(tail: Sql): Promise<Idea[]> {
  return entities(
    Idea,
    sql`select i.*, t.workshop_id, i.answer_from + make_interval(days => c.idea_answer_days) as answer_by,
               array(select f.member_id from workshop_facilitator f
                      where f.tenant_id = i.tenant_id and f.workshop_id = t.workshop_id) as facilitator_ids,
               ${columnsOfJoined(Member, 'm')}
          from idea i
          join community c on c.id = current_tenant()
          join member m on m.tenant_id = i.tenant_id and m.id = i.raised_by
          left join workshop_theme t on t.tenant_id = i.tenant_id and t.id = i.workshop_theme_id
         where i.tenant_id = current_tenant()
           and (i.group_id is null or i.group_id = any(${viewingMember().visibleGroups}::uuid[])) ${tail}`,
    (idea, row) => {
      idea.raiser = hydrate(Member, row, 'm');
      idea.workshopId = row.workshop_id as string | null;
      idea.facilitatorIds = row.facilitator_ids as string[];
      idea.answerBy = row.answer_by as Date | null;
    },
  );
}

/**
 * The ideas as they are now and stay until this operation is over, in the order of their ids, so that two who hold
 * several never wait for each other.
 * @throws AppError NOT_FOUND where the viewer may not see one of them
 */
export async function heldIdeas(ids: readonly string[]): Promise<Idea[]> {
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
  if (!wanted.every((id) => isUuid(id))) throw notFound();
  const held = await visibleIdeas(
    sql`and i.id = any(${wanted}::uuid[]) order by i.id for no key update of i`,
  );
  if (held.length < wanted.length) throw notFound();
  return held;
}

/** @throws AppError NOT_FOUND */
export const heldIdea = async (id: string): Promise<Idea> => (await heldIdeas([id]))[0]!;

/** As it is at this moment in the operation, not as a loader remembers it. */
export async function ideaInSight(id: string): Promise<Idea | undefined> {
  if (!isUuid(id)) return undefined;
  const [idea] = await visibleIdeas(sql`and i.id = ${id}`);
  return idea;
}
