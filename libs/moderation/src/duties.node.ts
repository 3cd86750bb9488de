import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Group, Member, Role, type RoleName } from '#people';

@ObjectType({ description: 'What somebody who decides carries.' })
export class ModeratorLoad {
  @Field(() => Member)
  member: Member;

  @Field(() => Role, { description: 'Deputies cover for champions.' })
  role: RoleName;

  @Field()
  onBreak: boolean;

  @Field(() => Int, { description: 'How many they have taken and not decided yet.' })
  taken: number;
}

@ObjectType()
export class DutyGroup {
  @Field(() => Group, { nullable: true, description: 'Where the viewer may read it.' })
  group: Group | null;

  @Field(() => String, { nullable: true, description: 'null for what is no group’s.' })
  groupName: string | null;

  @Field(() => Int, { description: 'Waiting for somebody to take them.' })
  open: number;

  @Field(() => Int)
  taken: number;

  @Field(() => Date, { nullable: true, description: 'Since when the longest of them waits.' })
  oldest: Date | null;

  @Field(() => [ModeratorLoad])
  moderators: ModeratorLoad[];
}

@ObjectType({
  description: 'What waits for the viewer, and who carries what. Nothing they have a conflict with counts.',
})
export class Duties {
  @Field(() => Int)
  openCount: number;

  @Field(() => Date, { nullable: true })
  oldestOpenedAt: Date | null;

  @Field(() => [DutyGroup])
  groups: DutyGroup[];
}
