import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SubjectSummary } from '#activity';
import { Member } from '#people';
import { Connection } from '#platform';
import { Notification } from './notification.entity.js';

@ObjectType({ description: 'Something that happened in the community.' })
export class Change {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The fact’s kind; words for it are in the catalogue.' })
  kind: string;

  @Field(() => Date)
  at: Date;

  @Field(() => Member, { nullable: true })
  actor: Member | null;

  @Field(() => SubjectSummary)
  subject: SubjectSummary;
}

export const ChangeConnection = Connection(Change);
export const NotificationConnection = Connection(Notification);
