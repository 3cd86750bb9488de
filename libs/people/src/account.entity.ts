import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '#platform';

/** One sign-in for all of a person's communities. Nothing in GraphQL shows it to anybody but themselves. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  language: Language | null;
}
