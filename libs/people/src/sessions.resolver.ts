import { Args, Field, ID, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Session } from './session.node.js';
import { Sessions } from './sessions.service.js';

@InputType()
export class EndSessionInput {
  @Field(() => ID)
  sessionId: string;
}

@Resolver()
export class SessionsResolver {
  constructor(private readonly allSessions: Sessions) {}

  @Query(() => [Session], { description: 'The viewer’s own, the one that asks first.' })
  sessions(): Promise<Session[]> {
    return this.allSessions.own();
  }

  @Mutation(() => [Session], { description: 'Those that are left.' })
  endSession(@Args('input') { sessionId }: EndSessionInput): Promise<Session[]> {
    return this.allSessions.end(sessionId);
  }

  @Mutation(() => [Session], { description: 'All but the one that asks.' })
  endOtherSessions(): Promise<Session[]> {
    return this.allSessions.endOthers();
  }
}
