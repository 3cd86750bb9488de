import { Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { filesOf, StoredFile } from '#files';
import { Member, memberById, Theme, themesByIds, viewer, viewerBlocks, viewerFollows } from '#people';
import { load } from '#platform';
import { Resource } from './resource.entity.js';
import { ResourceVersion } from './resource-version.entity.js';
import { resourceById, resourcesOfFamily, versionsOfResource } from './resources.loaders.js';
import { can } from './resources.policy.js';

@ObjectType()
export class ResourcePermissions {
  @Field()
  edit: boolean;

  @Field()
  publishVersion: boolean;

  @Field({ description: 'Make somebody else its owner.' })
  handOver: boolean;

  @Field({ description: 'Make a copy and change it; what its licence allows.' })
  adapt: boolean;

  @Field()
  withdraw: boolean;

  @Field()
  report: boolean;
}

@ObjectType({ description: 'What a resource was made from.' })
export class ResourceOrigin {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => Resource, { nullable: true, description: 'null: it is another community’s.' })
  resource: Resource | null;
}

@Resolver(() => Resource)
export class ResourceFieldsResolver {
  @ResolveField(() => [Theme])
  async themes(@Parent() { themeIds }: Resource): Promise<Theme[]> {
    const themes = await Promise.all(themeIds.map((id) => load(themesByIds, id)));
    return themes.filter((theme) => theme !== undefined);
  }

  @ResolveField(() => [StoredFile], { description: 'In the order in which they were added.' })
  async files(@Parent() { id }: Resource): Promise<StoredFile[]> {
    return (await load(filesOf, id)) ?? [];
  }

  @ResolveField(() => [Resource], { description: 'The same thing in other formats and languages.' })
  async formats(@Parent() { id, familyId }: Resource): Promise<Resource[]> {
    const family = (await load(resourcesOfFamily, familyId)) ?? [];
    return family.filter((other) => other.id !== id);
  }

  @ResolveField(() => [ResourceVersion], { description: 'Newest first, what it says now among them.' })
  versions(@Parent() { id }: Resource): Promise<ResourceVersion[] | undefined> {
    return load(versionsOfResource, id);
  }

  @ResolveField(() => ResourceOrigin, { nullable: true, description: 'null also where that is gone.' })
  async adaptedFrom(@Parent() resource: Resource): Promise<ResourceOrigin | null> {
    const { adaptedFromTenant, adaptedFromId: id, adaptedFromTitle: title } = resource;
    if (!id || !title) return null;
    if (adaptedFromTenant !== viewer().community!.id) return { id, title, resource: null };
    const origin = await load(resourceById, id);
    return origin ? { id, title: origin.title, resource: origin } : null;
  }

  @ResolveField(() => Boolean)
  following(@Parent() { id }: Resource): Promise<boolean | undefined> {
    return load(viewerFollows, id);
  }

  @ResolveField(() => Boolean, { description: 'The viewer has blocked its author.' })
  async authorBlocked(@Parent() { authorId }: Resource): Promise<boolean> {
    return authorId !== null && ((await load(viewerBlocks, authorId)) ?? false);
  }

  @ResolveField(() => ResourcePermissions)
  viewerCan(@Parent() resource: Resource): ResourcePermissions {
    return {
      edit: can('resource.edit', resource),
      publishVersion: can('resource.publish-version', resource),
      handOver: can('resource.hand-over', resource),
      adapt: can('resource.adapt', resource),
      withdraw: can('resource.withdraw', resource),
      report: can('resource.report', resource),
    };
  }
}

@Resolver(() => ResourceVersion)
export class ResourceVersionResolver {
  @ResolveField(() => Member, { nullable: true, description: 'null: the study.' })
  async author(@Parent() { authorId }: ResourceVersion): Promise<Member | null> {
    return (authorId && (await load(memberById, authorId))) || null;
  }

  @ResolveField(() => [StoredFile], { description: 'Those it came with that are still here.' })
  async files(@Parent() version: ResourceVersion): Promise<StoredFile[]> {
    const [kept, current] = await Promise.all([load(filesOf, version.id), load(filesOf, version.resourceId)]);
    const known = new Map([...(kept ?? []), ...(current ?? [])].map((file) => [file.id, file]));
    return version.fileIds.flatMap((id) => known.get(id) ?? []);
  }
}
