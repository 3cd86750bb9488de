import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import {
  AnswerCommunityRequestDocument,
  InvitationsPageDocument,
  InviteMembersDocument,
  ResendInvitationDocument,
  WithdrawInvitationDocument,
  type ResendInvitationMutationVariables,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath } from '../../ui/paths.js';
import { cursorIn } from '../../visit/cursor.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { PageFailure } from '../../visit/page-failure.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { failureAtLines, linesOf } from './address-lines.js';
import {
  invitationsDone,
  InvitationsView,
  type InvitationsDone,
  type InviteField,
} from './invitations.view.js';

const fields: InviteField[] = ['emails', 'role', 'group', 'message'];
const blank: Values<InviteField> = { emails: '', role: '', group: '', message: '' };

@Page('c/:community/admin/invitations')
export class InvitationsPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  show(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query('after') cursor: unknown,
    @Query('done') done: unknown,
  ) {
    return this.answer(visit, community, { values: blank }, cursorIn(cursor), doneIn(done));
  }

  @Post()
  async invite(@Visited() visit: Visit, @Param('community') community: string, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const lines = linesOf(values.emails);
    const input = {
      invitations: lines.map(({ email }) => ({ id: v7(), email })),
      role: values.role === 'ADMIN' || values.role === 'LEAD' ? values.role : null,
      groupId: values.group || null,
      message: values.message,
    } as const;
    const { failure } = await this.operations.run(visit, InviteMembersDocument, { input }, { community });
    if (!failure) return this.done(visit, community, 'invited');
    if (unseen.has(failure.code)) throw new PageFailure(failure.code);
    return this.answer(visit, community, { values, failure: failureAtLines(failure, lines) });
  }

  @Post(':invitation/resend')
  resend(@Visited() visit: Visit, @Param() at: Address) {
    return this.act(visit, at, ResendInvitationDocument, 'resent');
  }

  @Post(':invitation/withdraw')
  withdraw(@Visited() visit: Visit, @Param() at: Address) {
    return this.act(visit, at, WithdrawInvitationDocument, 'withdrawn');
  }

  @Post('requests/:request')
  async decide(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Param('request') requestId: string,
    @Body() body: FormBody,
  ) {
    const input = { requestId, accept: body['decision'] === 'accept' };
    await this.operations.dataOf(visit, AnswerCommunityRequestDocument, { input }, { community });
    return this.done(visit, community, 'answered');
  }

  private async act(
    visit: Visit,
    { community, invitation: invitationId }: Address,
    document: TypedDocumentNode<unknown, ResendInvitationMutationVariables>,
    done: InvitationsDone,
  ) {
    await this.operations.dataOf(visit, document, { input: { invitationId } }, { community });
    return this.done(visit, community, done);
  }

  private done(visit: Visit, community: string, done: InvitationsDone) {
    return redirect(visit.href(`${communityPath(community, 'admin', 'invitations')}?done=${done}`));
  }

  private async answer(
    visit: Visit,
    community: string,
    form: Form<InviteField>,
    after: string | null = null,
    done?: InvitationsDone,
  ) {
    const data = await this.operations.dataOf(
      visit,
      InvitationsPageDocument,
      { community, after },
      { community },
    );
    const props = { slug: community, community: data.community, form, paged: after !== null, done };
    return page(InvitationsView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

type Address = { community: string; invitation: string };

/** With these there is no page to show again. */
const unseen = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

const doneIn = (asked: unknown): InvitationsDone | undefined => invitationsDone.find((one) => one === asked);
