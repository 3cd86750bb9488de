import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { sameWords } from '../../forms/same-words.js';
import { WritingDesk, type Posted, type Sheet } from '../../forms/writing-desk.js';
import {
  MarkThreadReadDocument,
  PostReplyDocument,
  PreviewDocument,
  RepliesShownDocument,
  ThreadPageDocument,
  TravellingHereDocument,
  type ThreadPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { replyAnchor, threadPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { QuotedWords } from './quoted-words.js';
import { placeOfNext, repliesFrom, repliesPath, type RepliesPlace } from './replies-place.js';
import { blankReply, repliesOn, replyFields, replyInput, type ReplyField } from './reply-form.js';
import { ThreadView } from './thread.view.js';

type Address = { community: string; thread: string };
type Asked = Record<string, unknown>;

@Page('c/:community/threads/:thread')
export class ThreadPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: WritingDesk,
    private readonly quoted: QuotedWords,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address, @Query() asked: Asked) {
    const place = repliesFrom(asked);
    const data = await this.load(visit, at, place);
    const form = await this.desk.open(
      visit,
      { place: pathOf(at), scope: at },
      { offers: data.draftsAt, draft: asked['draft'], blank: blankReply(visit) },
    );
    const addressed = await this.quoted.addressed(visit, at, form, asked);
    const answer = await this.answer(visit, at, data, place, addressed);
    await this.markRead(visit, at, data);
    return answer;
  }

  @Post()
  async reply(@Visited() visit: Visit, @Param() at: Address, @Query() asked: Asked, @Body() body: FormBody) {
    const values = readFields(body, replyFields);
    return this.desk.receive(visit, this.sheet(visit, at, repliesFrom(asked), values), body);
  }

  private sheet(
    visit: Visit,
    at: Address,
    place: RepliesPlace,
    values: Values<ReplyField>,
  ): Sheet<ReplyField> {
    return {
      place: pathOf(at),
      scope: at,
      values,
      texts: ['body'],
      isNew: true,
      preview: () => this.preview(visit, at, values),
      post: () => this.post(visit, at, place, values),
      show: async (form) => this.answer(visit, at, await this.load(visit, at, place), place, form),
    };
  }

  private async preview(visit: Visit, at: Address, values: Values<ReplyField>) {
    const variables = { markdown: values.body };
    const { data, failure } = await this.operations.preview(visit, PreviewDocument, variables, at);
    return failure ? { data: null, failure } : { data: { body: data.preview }, failure: null };
  }

  private async post(
    visit: Visit,
    at: Address,
    place: RepliesPlace,
    values: Values<ReplyField>,
  ): Promise<Posted> {
    const input = replyInput(values, at.thread);
    const { data, failure } = await this.operations.run(visit, PostReplyDocument, input, at);
    if (failure) return { failure };
    const { id, body } = data.postReply;
    // An answer stands under what it answers; anything else at the end, pages from here in a long thread.
    const stands = values.parentId ? place : await this.placeOf(visit, at, place, id);
    const path = `${repliesPath(pathOf(at), stands)}#${replyAnchor(id)}`;
    return { path, same: sameWords([body], [values.body]), failure: null };
  }

  private async placeOf(visit: Visit, at: Address, from: RepliesPlace, id: string): Promise<RepliesPlace> {
    const variables = { thread: at.thread, after: from };
    const { data } = await this.operations.run(visit, RepliesShownDocument, variables, at);
    const { nodes, pageInfo } = data?.thread.replies ?? { nodes: [], pageInfo: null };
    if (!pageInfo?.hasNextPage || nodes.some((reply) => reply.id === id)) return from;
    return this.placeOf(visit, at, pageInfo.endCursor, id);
  }

  private load(visit: Visit, at: Address, after: RepliesPlace): Promise<ThreadPageQuery> {
    return this.operations.dataOf(visit, ThreadPageDocument, { ...at, after, place: pathOf(at) }, at);
  }

  private async answer(
    visit: Visit,
    at: Address,
    data: ThreadPageQuery,
    place: RepliesPlace,
    form: Form<ReplyField>,
  ) {
    const { thread, community, draftsAt } = data;
    const { nodes, pageInfo } = thread.replies;
    const props = {
      community: at.community,
      glossary: community.glossary,
      drafts: draftsAt.filter(({ id }) => id !== form.values.id),
      thread,
      story: data.provenance,
      standing: thread.practiceChange ? await this.standing(visit, at) : null,
      place,
      next: placeOfNext(place, nodes.length, pageInfo.endCursor),
      form,
    };
    return page(ThreadView, props, { frame: frameOf(data), status: statusOf(form) });
  }

  /** Who else does it, here and elsewhere. */
  private async standing(visit: Visit, at: Address) {
    const variables = { kind: 'thread', id: at.thread };
    const { data } = await this.operations.run(visit, TravellingHereDocument, variables, at);
    return data?.networkStanding ?? null;
  }

  /** What was shown has been read. An answer deep in an early reply isn't, while there are pages after this one. */
  private async markRead(visit: Visit, at: Address, { viewer, thread }: ThreadPageQuery): Promise<void> {
    const { count, since } = thread.unread;
    if (!viewer?.member || (count === 0 && since !== null)) return;
    const { nodes, pageInfo } = thread.replies;
    const shown = pageInfo.hasNextPage ? nodes : repliesOn(thread);
    const upTo = shown.reduce(
      (latest, { createdAt }) => (createdAt > latest ? createdAt : latest),
      thread.createdAt,
    );
    await this.operations.run(visit, MarkThreadReadDocument, { input: { threadId: at.thread, upTo } }, at);
  }
}

const pathOf = (at: Address): string => threadPath(at.community, at.thread);
