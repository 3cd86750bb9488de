import { Args, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Group, Groups, ViewerNode, viewingMember } from '#people';
import { DigestPreferencesNode } from './digest-preferences.js';
import { Digest } from './digest.entity.js';
import { RequestDigestInput, UpdateDigestPreferencesInput } from './digest.inputs.js';
import { Digests } from './digests.service.js';

@Resolver(() => ViewerNode)
export class ViewerDigestsResolver {
  constructor(private readonly allDigests: Digests) {}

  @ResolveField(() => [Digest], { description: 'Newest first.' })
  digests(@Args('first', { type: () => Int, defaultValue: 5 }) first: number): Promise<Digest[]> {
    return this.allDigests.own(first);
  }

  @ResolveField(() => DigestPreferencesNode, { description: 'In the operation’s community.' })
  digestPreferences(): Promise<DigestPreferencesNode> {
    return this.allDigests.preferences();
  }

  @Mutation(() => Digest, { description: 'One now, of the last seven days; at most five in an hour.' })
  requestDigest(@Args('input') input: RequestDigestInput): Promise<Digest> {
    return this.allDigests.request(input);
  }

  @Mutation(() => DigestPreferencesNode)
  updateDigestPreferences(
    @Args('input') { frequency }: UpdateDigestPreferencesInput,
  ): Promise<DigestPreferencesNode> {
    return this.allDigests.updatePreferences(frequency);
  }
}

@Resolver(() => DigestPreferencesNode)
export class DigestPreferencesResolver {
  constructor(private readonly groups: Groups) {}

  @ResolveField(() => [Group], { description: 'Groups the viewer is a champion of.' })
  async looksAfter(): Promise<Group[]> {
    const { championOf } = viewingMember();
    return (await this.groups.allVisible()).filter(({ id }) => championOf.includes(id));
  }
}
