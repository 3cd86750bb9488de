import { ArgsType, Field, ID } from '@nestjs/graphql';
import { LanguageEnum, PageArgs, type Language } from '#platform';

@ArgsType()
export class NetworkLibraryArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words to look for; up to 200 characters.' })
  words?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of a theme, in either language.' })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: 'practice_change, guide, template …' })
  kind?: string | null;

  @Field(() => String, { nullable: true })
  setting?: string | null;

  @Field(() => LanguageEnum, { nullable: true })
  language?: Language | null;

  @Field(() => ID, { nullable: true, description: 'Only what this community shares.' })
  communityId?: string | null;
}
