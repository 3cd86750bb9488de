import { Args, Field, InputType, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { LanguageEnum, load, query, type Language } from '#platform';
import { Communities } from './communities.service.js';
import { Community } from './community.entity.js';
import { Role } from './enums.js';
import { Member } from './member.entity.js';
import { memberById } from './people.loaders.js';
import { ViewerNode, viewerNode } from './viewer.node.js';
import { viewer, viewingAccount, type RoleName } from './viewer.js';

@InputType()
export class UpdateLanguageInput {
  @Field(() => LanguageEnum, { nullable: true })
  language?: Language | null;
}

@Resolver(() => ViewerNode)
export class ViewerResolver {
  constructor(private readonly allCommunities: Communities) {}

  @Query(() => ViewerNode, { nullable: true, description: 'null when signed out.' })
  viewer(): ViewerNode | null {
    const { account } = viewer();
    return account && viewerNode(account);
  }

  @Mutation(() => ViewerNode)
  async updateLanguage(@Args('input') { language = null }: UpdateLanguageInput): Promise<ViewerNode> {
    const account = viewingAccount();
    await query(sql`update account set language = ${language} where id = ${account.id}`);
    return viewerNode({ ...account, language });
  }

  @ResolveField(() => Member, { nullable: true })
  member(): Promise<Member | undefined> | null {
    const { member } = viewer();
    return member && load(memberById, member.id);
  }

  @ResolveField(() => [Community])
  communities(): Promise<Community[]> {
    return this.allCommunities.own();
  }

  @ResolveField(() => [Role], { description: 'In the operation’s community.' })
  roles(): RoleName[] {
    return viewer().member?.roles ?? [];
  }
}
