import { Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Member, memberById, themesByIds } from '#people';
import { load } from '#platform';
import { ActionChange, type ChangedPart } from './action-change.entity.js';
import { milestonesOfAction } from './plans.loaders.js';

@ObjectType({ description: 'One thing that changed.' })
export class ActionChangePart {
  @Field({
    description: '`state`, `due_on`, `owner`, `deputy`, `what`, `why`, `involvement`, `involved`, `themes`.',
  })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'A code, codes, a day or a name; null: nothing, or words that were changed.',
  })
  from: string | null;

  @Field(() => String, { nullable: true })
  to: string | null;
}

@Resolver(() => ActionChange)
export class ActionHistoryResolver {
  @ResolveField(() => Member, { nullable: true, description: 'null: nobody did it, it came about.' })
  async by(@Parent() { byId }: ActionChange): Promise<Member | null> {
    return (byId && (await load(memberById, byId))) || null;
  }

  @ResolveField(() => [ActionChangePart])
  changes(@Parent() { changes }: ActionChange): Promise<ActionChangePart[]> {
    return Promise.all(
      changes.map(async ({ name, from, to }) => ({
        name,
        from: await readable(name, from),
        to: await readable(name, to),
      })),
    );
  }

  @ResolveField(() => String, { nullable: true, description: 'The name of the milestone that it is about.' })
  async milestone(@Parent() { actionId, aboutId }: ActionChange): Promise<string | null> {
    if (!aboutId) return null;
    const milestones = (await load(milestonesOfAction, actionId)) ?? [];
    return milestones.find(({ id }) => id === aboutId)?.name ?? null;
  }
}

/** People and themes by the names they have now. */
async function readable(name: ChangedPart['name'], value: string | null): Promise<string | null> {
  if (!value) return value;
  if (name === 'owner' || name === 'deputy') return (await load(memberById, value))?.displayName ?? null;
  if (name !== 'themes') return value;
  const themes = await Promise.all(value.split(' ').map((id) => load(themesByIds, id)));
  return themes.flatMap((theme) => theme?.name ?? []).join(', ');
}
