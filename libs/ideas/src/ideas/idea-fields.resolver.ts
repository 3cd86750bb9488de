import { Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Group,
  groupById,
  Member,
  memberById,
  Theme,
  themesByIds,
  viewerBlocks,
  viewerFollows,
} from '#people';
import { load } from '#platform';
import { can } from '../ideas.policy.js';
import { WorkshopTheme } from '../workshops/workshop-theme.entity.js';
import { workshopThemeById } from '../workshops/workshops.loaders.js';
import { IdeaAnswer } from './idea-answer.entity.js';
import { Idea } from './idea.entity.js';
import { SameIdea } from './same-idea.node.js';
import { answersOfIdea, ideaById, ideasMergedInto, votesOfIdea } from './ideas.loaders.js';

@ObjectType()
export class IdeaPermissions {
  @Field({ description: 'While nobody votes on it and nobody has answered.' })
  edit: boolean;

  @Field()
  withdraw: boolean;

  @Field({ description: 'Merge it with others that say the same.' })
  merge: boolean;

  @Field()
  answer: boolean;

  @Field()
  report: boolean;
}

@Resolver(() => Idea)
export class IdeaFieldsResolver {
  @ResolveField(() => [Theme])
  async themes(@Parent() { themeIds }: Idea): Promise<Theme[]> {
    const themes = await Promise.all(themeIds.map((id) => load(themesByIds, id)));
    return themes.filter((theme) => theme !== undefined);
  }

  @ResolveField(() => Group, { nullable: true, description: 'Who sees it; null: the whole community.' })
  async group(@Parent() { groupId }: Idea): Promise<Group | null> {
    return (groupId && (await load(groupById, groupId))) || null;
  }

  @ResolveField(() => WorkshopTheme, { nullable: true, description: 'Where it was put into a workshop.' })
  async workshopTheme(@Parent() { workshopThemeId }: Idea): Promise<WorkshopTheme | null> {
    return (workshopThemeId && (await load(workshopThemeById, workshopThemeId))) || null;
  }

  @ResolveField(() => SameIdea, {
    name: 'mergedInto',
    nullable: true,
    description: 'The one that stands for it.',
  })
  async standsFor(@Parent() { mergedInto }: Idea): Promise<SameIdea | null> {
    return (mergedInto && (await load(ideaById, mergedInto))) || null;
  }

  @ResolveField(() => [SameIdea], { description: 'Those that say the same and were merged into it.' })
  merged(@Parent() { id }: Idea): Promise<SameIdea[] | undefined> {
    return load(ideasMergedInto, id);
  }

  @ResolveField(() => [IdeaAnswer], { description: 'Newest first.' })
  answers(@Parent() { id }: Idea): Promise<IdeaAnswer[] | undefined> {
    return load(answersOfIdea, id);
  }

  @ResolveField(() => Int, { nullable: true, description: 'null: nobody has counted, or there was no vote.' })
  async votes(@Parent() { id }: Idea): Promise<number | null> {
    return (await load(votesOfIdea, id)) ?? null;
  }

  @ResolveField(() => Boolean)
  following(@Parent() { id }: Idea): Promise<boolean | undefined> {
    return load(viewerFollows, id);
  }

  @ResolveField(() => Boolean, { description: 'The viewer has blocked who raised it.' })
  async raiserBlocked(@Parent() { raisedBy }: Idea): Promise<boolean> {
    return (await load(viewerBlocks, raisedBy)) ?? false;
  }

  @ResolveField(() => IdeaPermissions)
  viewerCan(@Parent() idea: Idea): IdeaPermissions {
    return {
      edit: idea.state === 'waiting' && idea.mergedInto === null && can('idea.edit', idea),
      withdraw: can('idea.withdraw', idea),
      merge: idea.mergedInto === null && can('idea.merge', idea),
      answer: idea.mergedInto === null && can('idea.answer', idea),
      report: can('idea.report', idea),
    };
  }
}

@Resolver(() => IdeaAnswer)
export class IdeaAnswerResolver {
  @ResolveField(() => Member)
  by(@Parent() { answeredBy }: IdeaAnswer): Promise<Member | undefined> {
    return load(memberById, answeredBy);
  }
}
