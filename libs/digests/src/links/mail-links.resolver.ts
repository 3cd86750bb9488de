import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DigestFrequency } from '#people';
import { ChooseFromMailInput, MailTokenInput } from '../digest.inputs.js';
import { DigestOfMail, MailSubscription } from './mail-links.node.js';
import { MailLinks } from './mail-links.service.js';

@Resolver()
export class MailLinksResolver {
  constructor(private readonly links: MailLinks) {}

  @Query(() => MailSubscription, { description: 'By a link in a mail; nobody has to sign in.' })
  mailSubscription(@Args('token') token: string): Promise<MailSubscription> {
    return this.links.subscription(token);
  }

  @Mutation(() => MailSubscription, { description: 'As often as you like: it stays stopped.' })
  unsubscribe(@Args('input') { token }: MailTokenInput): Promise<MailSubscription> {
    return this.links.chooseFrequency(token, DigestFrequency.NEVER);
  }

  @Mutation(() => MailSubscription)
  chooseFrequencyFromMail(
    @Args('input') { token, frequency, everywhere }: ChooseFromMailInput,
  ): Promise<MailSubscription> {
    return this.links.chooseFrequency(token, frequency, everywhere ?? false);
  }

  @Query(() => DigestOfMail, { description: 'By a link in the viewer’s own mail.' })
  digestOfMail(@Args('token') token: string): Promise<DigestOfMail> {
    return this.links.digest(token);
  }

  @Mutation(() => DigestOfMail, {
    description: 'What was new in the windows of that mail, and nothing else.',
  })
  markDigestRead(@Args('input') { token }: MailTokenInput): Promise<DigestOfMail> {
    return this.links.markRead(token);
  }
}
