import { Args, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Group, Groups, ViewerNode, viewerNode, viewingAccount, viewingMember } from '#people';
import { DigestPreferencesNode } from './digest-preferences.js';
import { DigestPreview, DigestPreviews } from './digest-preview.js';
import { Digest } from '../digest.entity.js';
import { RequestDigestInput, UpdateDigestPreferencesInput } from '../digest.inputs.js';
import { Digests } from './digests.service.js';
import { forgetMailProblem, MailProblem, mailProblemOf } from '../delivery/mail-problem.js';

@Resolver(() => ViewerNode)
export class ViewerDigestsResolver {
  constructor(
    private readonly allDigests: Digests,
    private readonly previews: DigestPreviews,
  ) {}

  @ResolveField(() => [Digest], { description: 'Newest first.' })
  digests(@Args('first', { type: () => Int, defaultValue: 5 }) first: number): Promise<Digest[]> {
    return this.allDigests.own(first);
  }

  @ResolveField(() => DigestPreferencesNode, { description: 'In the operation’s community.' })
  digestPreferences(): Promise<DigestPreferencesNode> {
    return this.allDigests.preferences();
  }

  @ResolveField(() => DigestPreview, {
    nullable: true,
    description:
      'The next one, of all communities whose turn it will be, as it would be now; null where none is to come.',
  })
  digestPreview(): Promise<DigestPreview | null> {
    return this.previews.next();
  }

  @ResolveField(() => MailProblem, {
    nullable: true,
    description: 'Mail to the viewer’s address was refused for good, and nothing has got there since.',
  })
  mailProblem(): Promise<MailProblem | null> {
    return mailProblemOf(viewingAccount().id);
  }

  @Mutation(() => Digest, { description: 'One now, of the last seven days; at most five in an hour.' })
  requestDigest(@Args('input') input: RequestDigestInput): Promise<Digest> {
    return this.allDigests.request(input);
  }

  @Mutation(() => DigestPreferencesNode)
  updateDigestPreferences(
    @Args('input') input: UpdateDigestPreferencesInput,
  ): Promise<DigestPreferencesNode> {
    return this.allDigests.updatePreferences(input);
  }

  @Mutation(() => ViewerNode, { description: 'Says that the viewer’s address is all right again.' })
  async tryMailAgain(): Promise<ViewerNode> {
    const account = viewingAccount();
    await forgetMailProblem(account.id);
    return viewerNode(account);
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
