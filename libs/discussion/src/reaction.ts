import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { viewingMember } from '#people';
import { query, type Batch } from '#platform';

export const Reaction = {
  THANKS: 'thanks',
  WE_DO_THIS_TOO: 'we_do_this_too',
  TELL_US_MORE: 'tell_us_more',
} as const;
export type Reaction = (typeof Reaction)[keyof typeof Reaction];

registerEnumType(Reaction, {
  name: 'Reaction',
  description: 'What somebody can say to a post in one press.',
});

@InputType()
export class ReactInput {
  @Field(() => ID, { description: 'Of a thread or a reply.' })
  postId: string;

  @Field(() => Reaction)
  word: Reaction;

  @Field({ description: 'false takes it back.' })
  on: boolean;
}

@ObjectType()
export class ReactionCount {
  @Field(() => Reaction)
  word: Reaction;

  @Field(() => Int)
  count: number;

  @Field({ description: 'The viewer said so, too.' })
  mine: boolean;
}

@ObjectType()
export class ReactionResult {
  @Field(() => ID)
  postId: string;

  @Field(() => [ReactionCount])
  reactions: ReactionCount[];
}

/** All words for each post that the caller has shown to be visible, also those that nobody said. */
export const reactionsOfPost: Batch<ReactionCount[]> = async (ids) => {
  const rows = await query<ReactionCount & { postId: string }>(sql`
    select post_id as "postId", word, count(*)::int as count, bool_or(member_id = ${viewingMember().id}) as mine
      from reaction where post_id = any(${ids}::uuid[]) group by post_id, word`);
  const said = new Map(rows.map((row) => [`${row.postId} ${row.word}`, row]));
  return ids.map((id) =>
    Object.values(Reaction).map((word) => {
      const { count = 0, mine = false } = said.get(`${id} ${word}`) ?? {};
      return { word, count, mine };
    }),
  );
};
