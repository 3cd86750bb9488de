import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { query, queryOne } from '#platform';

/** Why the server of an address takes no mail for it. */
export const MailProblemKind = { UNKNOWN: 'unknown', FULL: 'full', REFUSED: 'refused' } as const;
export type MailProblemKind = (typeof MailProblemKind)[keyof typeof MailProblemKind];

registerEnumType(MailProblemKind, {
  name: 'MailProblemKind',
  description: 'There is no such mailbox, it is full, or mail is refused for another reason.',
});

@ObjectType({ description: 'Mail to the viewer’s address did not get there.' })
export class MailProblem {
  @Field(() => MailProblemKind)
  kind: MailProblemKind;

  @Field(() => Date)
  since: Date;
}

/** null when all is well, as far as anybody knows. */
export async function mailProblemOf(accountId: string): Promise<MailProblem | null> {
  const row = await queryOne<{ kind: MailProblemKind | null; since: Date }>(sql`
    select mail_problem as kind, mail_problem_at as since from account where id = ${accountId}`);
  return row?.kind ? { kind: row.kind, since: row.since } : null;
}

/** The next digest goes out as if nothing had been. */
export async function forgetMailProblem(accountId: string): Promise<void> {
  await query(sql`update account set mail_problem = null, mail_problem_at = null where id = ${accountId}`);
}
