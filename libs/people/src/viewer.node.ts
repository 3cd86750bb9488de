import { Field, ObjectType } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '#platform';

@ObjectType('Viewer', { description: 'Who is signed in, and who they are in the operation’s community.' })
export class ViewerNode {
  @Field()
  email: string;

  @Field(() => LanguageEnum, { nullable: true, description: 'What mails are written in; null: both.' })
  language: Language | null;
}

export function viewerNode({ email, language }: Pick<ViewerNode, 'email' | 'language'>): ViewerNode {
  return Object.assign(new ViewerNode(), { email, language });
}
