import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('member')
@ObjectType({ description: 'Somebody in one community, by the name they chose there.' })
export class Member {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field()
  displayName: string;

  @Column('timestamptz')
  joinedAt: Date;

  @Column('timestamptz')
  leftAt: Date | null;

  @Field({ description: 'They have left; what they wrote stays.' })
  get former(): boolean {
    return this.leftAt !== null && this.leftAt !== undefined;
  }
}
