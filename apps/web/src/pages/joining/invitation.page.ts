import { sitePath } from '#platform';
import { Body, Get, Param, Post } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form } from '../../forms/form.js';
import type { Failure } from '../../graphql/failure.js';
import { Frames } from '../../graphql/frames.js';
import {
  AcceptInvitationDocument,
  InvitationPageDocument,
  SignOutDocument,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { inLanguage } from '../../language-prefix.js';
import { clearCookie, writeCookie } from '../../visit/cookies.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { BrokenInvitationView, InvitationView, type AcceptField } from './invitation.view.js';

const fields: AcceptField[] = ['id', 'displayName', 'language'];

@Page('invitation/:token')
export class InvitationPage {
  constructor(
    private readonly operations: Operations,
    private readonly frames: Frames,
  ) {}

  /** Only a page with a button: a mail scanner that opens the link must not use it up. */
  @Get()
  show(@Visited() visit: Visit, @Param('token') token: string) {
    return this.answer(visit, token);
  }

  @Post()
  async accept(@Visited() visit: Visit, @Param('token') token: string, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const language = values.language === 'CY' || values.language === 'EN' ? values.language : null;
    const input = { token, id: values.id, displayName: values.displayName, language } as const;
    const { data, failure } = await this.operations.run(visit, AcceptInvitationDocument, { input });
    if (failure) return this.answer(visit, token, { values, failure });
    const { token: session, expiresAt, returnTo, language: spoken } = data.acceptInvitation;
    writeCookie(visit.reply, 'session', session, new Date(expiresAt));
    return redirect(inLanguage(sitePath(returnTo), spoken === 'CY' ? 'cy' : visit.language));
  }

  /** For whoever is signed in with another address than the one that was invited. */
  @Post('sign-out')
  async signOut(@Visited() visit: Visit, @Param('token') token: string) {
    if (visit.token !== null) await this.operations.run(visit, SignOutDocument, {});
    clearCookie(visit.reply, 'session');
    return redirect(visit.href(pathOf(token)));
  }

  private async answer(visit: Visit, token: string, refused?: Form<AcceptField>) {
    const { data, failure } = await this.operations.run(visit, InvitationPageDocument, { token });
    if (failure) return this.broken(visit, failure);
    const { invitation } = data;
    const form = refused ?? { values: { id: v7(), displayName: invitation.suggestedName, language: '' } };
    const props = { path: pathOf(token), invitation, form };
    return page(InvitationView, props, { frame: frameOf(data), status: statusOf(form) });
  }

  private async broken(visit: Visit, failure: Failure) {
    return page(BrokenInvitationView, { failure }, { frame: await this.frames.of(visit), status: 422 });
  }
}

const pathOf = (token: string): string => `/invitation/${encodeURIComponent(token)}`;
