import { Body, Get, Param, Post, Query } from '@nestjs/common';
import {
  AnswersPageDocument,
  ReactDocument,
  ReplyPlaceDocument,
  type Reaction,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { replyPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { AnswersView } from './answers.view.js';
import { placePath, repliesFrom } from './replies-place.js';

type Address = { community: string; reply: string };

/** The address of a reply, for links that can’t know on which page of its thread it stands. */
@Page('c/:community/replies/:reply')
export class ReplyPages {
  constructor(private readonly operations: Operations) {}

  @Get()
  async find(@Visited() visit: Visit, @Param() at: Address) {
    const { reply } = await this.operations.dataOf(visit, ReplyPlaceDocument, at, at);
    return redirect(visit.href(placePath(at, reply.thread.id, reply.place)));
  }

  @Get('answers')
  async answers(@Visited() visit: Visit, @Param() at: Address, @Query() asked: Record<string, unknown>) {
    const place = repliesFrom(asked);
    const data = await this.operations.dataOf(visit, AnswersPageDocument, { ...at, after: place }, at);
    const { reply, community } = data;
    const props = { community: at.community, reply, glossary: community.glossary, place };
    return page(AnswersView, props, { frame: frameOf(data) });
  }

  @Post('react')
  async react(@Visited() visit: Visit, @Param() at: Address, @Body() body: FormBody) {
    const [word = '', on] = (body['reaction'] ?? '').split(' ');
    const input = { postId: at.reply, word: word as Reaction, on: on === 'on' };
    await this.operations.dataOf(visit, ReactDocument, { input }, at);
    return redirect(visit.href(replyPath(at.community, at.reply)));
  }
}
