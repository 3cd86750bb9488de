import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { KeptDrafts } from './kept-drafts.service.js';

@InputType()
export class KeepDraftInput {
  @Field({ description: 'Path of the form.' })
  path: string;

  @Field({ description: 'What was typed, as JSON.' })
  fields: string;
}

@InputType()
export class TakeDraftInput {
  @Field(() => ID)
  id: string;
}

@ObjectType({ description: 'What somebody typed into a form when their session had ended.' })
export class KeptDraft {
  @Field()
  path: string;

  @Field()
  fields: string;
}

@Resolver()
export class KeptDraftResolver {
  constructor(private readonly drafts: KeptDrafts) {}

  @Mutation(() => ID, { description: 'Needs no sign-in. The id is a secret.' })
  keepDraft(@Args('input') { path, fields }: KeepDraftInput): Promise<string> {
    return this.drafts.keep(path, fields);
  }

  @Mutation(() => KeptDraft, { nullable: true, description: 'Gives it back, once, within a day.' })
  takeDraft(@Args('input') { id }: TakeDraftInput): Promise<KeptDraft | null> {
    return this.drafts.take(id);
  }
}
