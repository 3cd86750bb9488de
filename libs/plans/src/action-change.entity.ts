import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ActionChangeKind } from './plan-choices.js';

/** Codes, ids and days; null where there was or is nothing, or where the words themselves changed. */
export interface ChangedPart {
  name: 'state' | 'due_on' | 'owner' | 'deputy' | 'what' | 'why' | 'involvement' | 'involved' | 'themes';
  from: string | null;
  to: string | null;
}

@Entity('action_change')
@ObjectType({ description: 'One chapter of the story of an action.' })
export class ActionChange {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  actionId: string;

  @Column('uuid')
  byId: string | null;

  @Column('timestamptz')
  @Field(() => Date)
  at: Date;

  @Column('text')
  @Field(() => ActionChangeKind)
  kind: ActionChangeKind;

  @Column('uuid')
  aboutId: string | null;

  @Column('jsonb')
  changes: ChangedPart[];

  @Column('text')
  @Field({ description: 'What was said of it, or why; may be empty. Plain text.' })
  words: string;
}
