import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { peoplePolicy, refuseUnlessStillAnswering, takeTurn, viewer, viewingMember } from '#people';
import {
  AppError,
  entities,
  ErrorCode,
  forbidden,
  insertIfNew,
  limit,
  newId,
  notFound,
  query,
  readInput,
  text,
} from '#platform';
import { Doors } from './doors.service.js';
import { GroupRequest } from './group-request.entity.js';
import { ANSWER_MAX, REASON_MAX } from './group-words.js';
import { groupRequestAccepted, groupRequestDeclined, groupRequestMade } from './groups.activity.js';
import type { AnswerJoinRequestInput, RequestToJoinInput } from './groups.inputs.js';
import { adminsAtHand, carersOf, present, readersAmong } from './present.js';

const { authorize, can } = peoplePolicy;

const ASKING = { purpose: 'ask to join a group', most: 20, minutes: 60 };

@Injectable()
export class JoinRequests {
  constructor(
    private readonly doors: Doors,
    private readonly activity: Activity,
  ) {}

  /** Those that wait for an answer the viewer may give; longest waiting first. */
  async waiting(): Promise<GroupRequest[]> {
    const { championOf, visibleGroups, roles } = viewingMember();
    const own = championOf.filter((id) => visibleGroups.includes(id));
    return entities(
      GroupRequest,
      sql`
      select r.* from group_request r join member m on m.tenant_id = r.tenant_id and m.id = r.member_id
       where r.decided_at is null and m.left_at is null and m.suspended_at is null
         and (${roles.includes('admin')} or r.group_id = any(${own}::uuid[]))
       order by r.asked_at, r.id limit 200`,
    );
  }

  async ask(input: RequestToJoinInput): Promise<GroupRequest> {
    const member = viewingMember();
    const { id } = readInput(input, { id: newId });
    const groupId = input.groupId.toLowerCase();
    const earlier = await ownRequest(id);
    if (earlier) return earlier;
    if (member.visibleGroups.includes(groupId)) throw new AppError(ErrorCode.ALREADY_MEMBER);
    const door = await this.doors.at(groupId);
    authorize('group.ask-to-join', null);
    if (door.whyNot) throw new AppError(door.whyNot);
    const { answer } = readInput(input, { answer: door.question ? text(ANSWER_MAX) : text(ANSWER_MAX, 0) });
    await limit(ASKING, member.id);
    const request = await insertIfNew(GroupRequest, { id, groupId, memberId: member.id, answer });
    if (!request) return this.alreadyAsked(id);
    await this.activity.announce(groupRequestMade, {
      actorId: member.id,
      request,
      told: await answerers(groupId),
    });
    return request;
  }

  /** Two answering at once: one decides, and the other finds it decided. */
  async answer(input: AnswerJoinRequestInput): Promise<GroupRequest> {
    const { id: actorId } = viewingMember();
    await takeTurn();
    const request = await lockedRequest(input.requestId);
    await refuseUnlessStillAnswering(actorId, request.groupId);
    const { reason } = readInput(input, { reason: input.accept ? text(REASON_MAX, 0) : text(REASON_MAX) });
    const decision = input.accept ? 'accepted' : 'declined';
    if (request.decision === decision && request.decidedBy === actorId) return request;
    if (request.decision) throw new AppError(ErrorCode.ALREADY_DECIDED);
    if (input.accept) await letIn(request);
    return this.decide(request, decision, reason);
  }

  private async decide(
    { id, groupId, memberId }: GroupRequest,
    decision: 'accepted' | 'declined',
    reason: string,
  ): Promise<GroupRequest> {
    const actor = viewingMember();
    const [request] = await entities(
      GroupRequest,
      sql`
      update group_request set decision = ${decision}, reason = ${reason}, decided_at = now(), decided_by = ${actor.id}
       where id = ${id} returning *`,
    );
    const fact = decision === 'accepted' ? groupRequestAccepted : groupRequestDeclined;
    await this.activity.announce(fact, { actorId: actor.id, request: request!, told: [memberId] });
    await this.activity.trace(fact.kind, actor, {
      subject: { kind: 'group-request', id },
      reason,
      details: { groupId, memberId },
    });
    return request!;
  }

  /** Sent twice it is the first; another one waits for no answer beside it. */
  private async alreadyAsked(id: string): Promise<GroupRequest> {
    const first = await ownRequest(id);
    if (!first) throw new AppError(ErrorCode.ALREADY_ASKED);
    return first;
  }
}

/** @throws AppError NOT_FOUND where somebody else made it */
async function ownRequest(id: string): Promise<GroupRequest | undefined> {
  const [request] = await entities(GroupRequest, sql`select * from group_request where id = ${id}`);
  if (request && request.memberId !== viewer().member!.id) throw notFound();
  return request;
}

async function lockedRequest(id: string): Promise<GroupRequest> {
  const [request] = isUuid(id)
    ? await entities(GroupRequest, sql`select * from group_request where id = ${id} for no key update`)
    : [];
  if (request && can('group.answer-request', { id: request.groupId })) return request;
  throw request?.memberId === viewer().member!.id ? forbidden() : notFound();
}

/** Also who no longer may read the group: a refusal would tell their perspective. */
async function letIn({ groupId, memberId }: GroupRequest): Promise<void> {
  await present(memberId);
  await query(sql`
    insert into group_member (group_id, member_id) values (${groupId}, ${memberId}) on conflict do nothing`);
}

/** Where nobody is at hand who looks after the group, the admins do. */
async function answerers(groupId: string): Promise<string[]> {
  const carers = await carersOf(groupId);
  return carers.length > 0 ? readersAmong(carers, groupId) : adminsAtHand();
}
