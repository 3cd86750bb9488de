import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RequestSignInInput, SignedIn, SignInInput } from './sign-in.inputs.js';
import { SignIn } from './sign-in.service.js';

@Resolver()
export class SignInResolver {
  constructor(private readonly signIns: SignIn) {}

  @Mutation(() => Boolean, { description: 'Always true, whether or not the address is known.' })
  async requestSignIn(@Args('input') input: RequestSignInInput): Promise<boolean> {
    await this.signIns.request(input);
    return true;
  }

  @Mutation(() => SignedIn)
  signIn(@Args('input') { token }: SignInInput): Promise<SignedIn> {
    return this.signIns.use(token);
  }

  @Mutation(() => Boolean)
  async signOut(): Promise<boolean> {
    await this.signIns.endSession();
    return true;
  }
}
