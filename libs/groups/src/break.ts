import { Field, ObjectType } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { queryOne } from '#platform';

@ObjectType({ description: 'A rest from duties, role and mail.' })
export class Break {
  @Field(() => Date)
  since: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The day they think they will be back, such as 2027-03-31.',
  })
  until: string | null;
}

/** Of a member here; null when they are on none. */
export async function breakOf(memberId: string): Promise<Break | null> {
  const row = await queryOne<{ since: Date | null; until: string | null }>(sql`
    select on_break_since as since, on_break_until::text as until from member
     where tenant_id = current_tenant() and id = ${memberId}`);
  return row?.since ? { since: row.since, until: row.until } : null;
}
