import { Args, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { filesOf, networkFilesOf, StoredFile } from '#files';
import { viewer, viewingMember } from '#people';
import { Connection, load, readInput, text, type Page } from '#platform';
import { nameOfVoice } from './adopter-words.queries.js';
import { NetworkItem, NetworkPlace } from './item.entity.js';
import { choicesInLibrary, communitiesInLibrary, libraryPage } from './item.queries.js';
import { NetworkLibraryArgs } from './library.inputs.js';
import { Practices } from './practices.js';
import { NetworkStanding, standingOf } from './standing.node.js';

const WORDS_MAX = 200;

export const NetworkItemConnection = Connection(NetworkItem);

@ObjectType({ description: 'What the network library can be narrowed to: what stands on something in it.' })
export class NetworkChoices {
  @Field(() => [String])
  kinds: string[];

  @Field(() => [String])
  settings: string[];

  @Field(() => [String], { description: 'Names in the language of the request.' })
  themes: string[];

  @Field(() => [NetworkPlace], { description: 'By name.' })
  communities: NetworkPlace[];
}

@ObjectType()
export class NetworkItemPermissions {
  @Field({ description: 'What is from here is reported where it stands.' })
  report: boolean;
}

@Resolver(() => NetworkItem)
export class NetworkLibraryResolver {
  constructor(private readonly practices: Practices) {}

  @Query(() => NetworkItemConnection, {
    description: 'What communities share with all of them, newest first.',
  })
  networkLibrary(@Args() args: NetworkLibraryArgs): Promise<Page<NetworkItem>> {
    viewingMember();
    const { words } = readInput({ words: readable(args.words ?? '') }, { words: text(WORDS_MAX, 0) });
    return libraryPage({
      ...args,
      words,
      theme: known(args.theme),
      kind: known(args.kind),
      setting: known(args.setting),
    });
  }

  @Query(() => NetworkChoices)
  async networkChoices(): Promise<NetworkChoices> {
    viewingMember();
    const [{ kinds, settings, themesEn, themesCy }, communities] = await Promise.all([
      choicesInLibrary(),
      communitiesInLibrary(),
    ]);
    const places = communities.map((row) => Object.assign(new NetworkPlace(), row));
    return {
      kinds,
      settings,
      themes: viewer().language === 'cy' ? themesCy : themesEn,
      communities: places.sort((one, other) => one.name.localeCompare(other.name, viewer().language)),
    };
  }

  @Query(() => NetworkItem, { description: 'Something published, of any community.' })
  networkItem(@Args('id', { type: () => ID }) id: string): Promise<NetworkItem> {
    return this.practices.item(id);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'The display name of whoever owns it, where they said so; null: it is shared by the community.',
  })
  async sharedBy(@Parent() { id, showsOwner }: NetworkItem): Promise<string | null> {
    return showsOwner ? ((await load(nameOfVoice, id)) ?? null) : null;
  }

  @ResolveField(() => [StoredFile], { description: 'The files it had when it was approved.' })
  async files(@Parent() { tenantId, subjectId, fileIds }: NetworkItem): Promise<StoredFile[]> {
    if (fileIds.length === 0) return [];
    const isHere = tenantId === viewer().community!.id;
    const files = (await load(isHere ? filesOf : networkFilesOf, subjectId)) ?? [];
    // Ids are made by clients: another community’s subject can have the same one.
    return files.filter((file) => file.tenantId === tenantId && fileIds.includes(file.id));
  }

  @ResolveField(() => NetworkItemPermissions)
  viewerCan(@Parent() { tenantId }: NetworkItem): NetworkItemPermissions {
    return { report: tenantId !== viewer().community!.id };
  }

  @ResolveField(() => NetworkStanding)
  async standing(@Parent() item: NetworkItem): Promise<NetworkStanding> {
    return standingOf(await this.practices.ofItem(item));
  }
}

/** What no word has in it separates words; nobody is told off for it. */
const readable = (typed: string): string => typed.replace(/[\p{Surrogate}\0\uFFFD]/gu, ' ');

/** Nothing published has a name with such signs in it. */
const known = (typed: string | null | undefined): string | null => (typed ? readable(typed) : null);
