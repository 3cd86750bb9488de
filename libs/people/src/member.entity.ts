import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { formerMember } from './former-member.js';
import { viewer, type PerspectiveName } from './viewer.js';

@Entity('member')
@ObjectType({ description: 'Somebody in one community, by the name they chose there.' })
export class Member {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column({ type: 'text', name: 'display_name' })
  chosenName: string;

  @Column('text')
  displayKey: string | null;

  @Column('text')
  perspective: PerspectiveName | null;

  @Column('text')
  perspectiveWords: string | null;

  @Column('timestamptz')
  joinedAt: Date;

  @Column('timestamptz')
  leftAt: Date | null;

  @Field({ description: 'The name they chose; of somebody who has left, words that say so.' })
  get displayName(): string {
    return this.former ? formerMember[viewer().language] : this.chosenName;
  }

  @Field({ description: 'They have left; what they wrote stays.' })
  get former(): boolean {
    return this.leftAt !== null && this.leftAt !== undefined;
  }
}
