import { Field, ID, InputType } from '@nestjs/graphql';
import { Role, type RoleName } from '#people';

@InputType()
export class AppointInput {
  @Field(() => ID)
  memberId: string;

  @Field(() => Role)
  role: RoleName;

  @Field(() => ID, { nullable: true, description: 'For champions and deputies: of which group.' })
  groupId?: string | null;

  @Field({ description: 'Kept in the audit trail.' })
  reason: string;
}

@InputType()
export class DismissInput extends AppointInput {}

@InputType()
export class TakeABreakInput {
  @Field(() => String, { nullable: true, description: 'A day such as 2027-03-31, if they know it.' })
  until?: string | null;
}
