import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Body, Get, Param, Post, Query } from '@nestjs/common';
import {
  apiLanguage,
  readFields,
  statusOf,
  wantsPreview,
  type Form,
  type RefusedForm,
  type Values,
} from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import {
  FollowThreadDocument,
  PostReplyDocument,
  PreviewDocument,
  ThreadPageDocument,
  UnfollowThreadDocument,
  type FollowThreadMutationVariables,
  type ThreadPageQuery,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { replyAnchor, threadPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { v7 } from 'uuid';
import { repliesFrom, repliesPath, type RepliesPlace } from './replies-place.js';
import { ThreadView, type ReplyField } from './thread.view.js';

type Address = { community: string; thread: string };

const fields: ReplyField[] = ['id', 'body', 'language'];

@Page('c/:community/threads/:thread')
export class ThreadPage {
  constructor(
    private readonly operations: Operations,
    private readonly drafts: KeptDrafts,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address, @Query() query: Record<string, unknown>) {
    const place = repliesFrom(query);
    const data = await this.load(visit, at, place);
    return this.answer(at, data, place, await this.drafts.take(visit, pathOf(at), blank(visit)));
  }

  @Post()
  async reply(
    @Visited() visit: Visit,
    @Param() at: Address,
    @Query() query: Record<string, unknown>,
    @Body() body: FormBody,
  ) {
    const values = readFields(body, fields);
    const place = repliesFrom(query);
    if (wantsPreview(body)) return this.preview(visit, at, place, values);
    const input = { ...values, threadId: at.thread, language: apiLanguage(values.language) };
    const { data, failure } = await this.operations.run(visit, PostReplyDocument, { input }, at);
    if (failure) return this.refused(visit, at, place, { values, failure });
    return redirect(visit.href(`${repliesPath(pathOf(at), place)}#${replyAnchor(data.postReply.id)}`));
  }

  @Post('follow')
  follow(@Visited() visit: Visit, @Param() at: Address) {
    return this.act(visit, at, FollowThreadDocument);
  }

  @Post('unfollow')
  unfollow(@Visited() visit: Visit, @Param() at: Address) {
    return this.act(visit, at, UnfollowThreadDocument);
  }

  private async preview(visit: Visit, at: Address, place: RepliesPlace, values: Values<ReplyField>) {
    const { data, failure } = await this.operations.preview(
      visit,
      PreviewDocument,
      { markdown: values.body },
      at,
    );
    if (failure) return this.refused(visit, at, place, { values, failure });
    const preview = { body: data.preview };
    return this.answer(at, await this.load(visit, at, place), place, { values, preview });
  }

  private refused(visit: Visit, at: Address, place: RepliesPlace, form: RefusedForm<ReplyField>) {
    return this.drafts.answerRefusal(visit, pathOf(at), form, async (again) =>
      this.answer(at, await this.load(visit, at, place), place, again),
    );
  }

  private load(visit: Visit, at: Address, { after }: RepliesPlace): Promise<ThreadPageQuery> {
    return this.operations.dataOf(visit, ThreadPageDocument, { ...at, after }, at);
  }

  private answer(at: Address, data: ThreadPageQuery, place: RepliesPlace, form: Form<ReplyField>) {
    const props = { community: at.community, thread: data.thread, place, form };
    return page(ThreadView, props, { frame: frameOf(data), status: statusOf(form) });
  }

  private async act(
    visit: Visit,
    at: Address,
    document: TypedDocumentNode<unknown, FollowThreadMutationVariables>,
  ) {
    await this.operations.dataOf(visit, document, { input: { threadId: at.thread } }, at);
    return redirect(visit.href(pathOf(at)));
  }
}

const pathOf = (at: Address): string => threadPath(at.community, at.thread);

const blank = (visit: Visit): Values<ReplyField> => ({
  id: v7(),
  body: '',
  language: visit.language.toUpperCase(),
});
