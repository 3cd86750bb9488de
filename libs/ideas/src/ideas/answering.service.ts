import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { viewingMember, type RoleName } from '#people';
import {
  AppError,
  ErrorCode,
  insertIfNew,
  newId,
  notFound,
  query,
  queryOne,
  readInput,
  text,
} from '#platform';
import { ideaAnswered } from '../ideas.activity.js';
import { authorize } from '../ideas.policy.js';
import { IdeaAnswer } from './idea-answer.entity.js';
import { subjectOf, type Idea } from './idea.entity.js';
import { heldIdea, visibleIdeas } from './idea.queries.js';
import type { AnswerIdeaInput } from './ideas.inputs.js';

@Injectable()
export class Answering {
  constructor(private readonly activity: Activity) {}

  /** What was answered before stays in its history. Those who raised or follow it are told, of merged ones too. */
  async answer(input: AnswerIdeaInput): Promise<Idea> {
    const idea = await heldIdea(input.ideaId);
    authorize('idea.answer', idea);
    if (await wasAnswered(input.id, idea.id)) return idea;
    if (idea.mergedInto) throw new AppError(ErrorCode.WRONG_PHASE);
    const { id, words } = readInput({ id: input.id, words: input.words }, { id: newId, words: text(2_000) });
    const me = viewingMember();
    const { state, language } = input;
    const role = roleOf(idea, me);
    if (
      !(await insertIfNew(IdeaAnswer, {
        id,
        ideaId: idea.id,
        state,
        words,
        language,
        answeredBy: me.id,
        role,
      }))
    )
      throw notFound();
    await query(sql`update idea set state = ${state} where id = ${idea.id}`);
    idea.state = state;
    const merged = await visibleIdeas(sql`and i.merged_into = ${idea.id}`);
    await this.activity.announce(ideaAnswered, {
      thing: idea,
      actorId: me.id,
      places: [idea.id, ...merged.map((one) => one.id)],
    });
    await this.activity.trace('idea.answered', me, { subject: subjectOf(idea), details: { state, role } });
    return idea;
  }
}

/** As what they answer: as whoever looks after its group, or for the whole community. */
function roleOf({ groupId }: Idea, me: { roles: RoleName[]; championOf: string[] }): RoleName {
  const champions = me.roles.filter((role) => role === 'champion' || role === 'deputy');
  const byGroup = groupId !== null && me.championOf.includes(groupId) ? champions : [];
  const order: RoleName[] = [...byGroup, 'lead', 'admin', 'champion', 'deputy'];
  return order.find((role) => me.roles.includes(role))!;
}

/** The same answer sent again. @throws AppError NOT_FOUND for an id that is another answer’s */
async function wasAnswered(id: string, ideaId: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const row = await queryOne<{ own: boolean }>(sql`
    select idea_id = ${ideaId} and answered_by = ${viewingMember().id} as own from idea_answer where id = ${id}`);
  if (row && !row.own) throw notFound();
  return row !== undefined;
}
