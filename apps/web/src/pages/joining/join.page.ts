import { Body, Get, Param, Post } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form } from '../../forms/form.js';
import { AskToJoinDocument, JoinPageDocument, RequestSignInDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { JoinView, type JoinField } from './join.view.js';

const fields: JoinField[] = ['id', 'email', 'message'];

@Page('join/:slug')
export class JoinPage {
  constructor(private readonly operations: Operations) {}

  @Get(['', 'sign-in'])
  show(@Visited() visit: Visit, @Param('slug') slug: string) {
    return this.answer(visit, slug, { values: { id: v7(), email: '', message: '' } });
  }

  @Post()
  async ask(@Visited() visit: Visit, @Param('slug') slug: string, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const input = { id: values.id, slug, message: values.message };
    const { failure } = await this.operations.run(visit, AskToJoinDocument, { input });
    if (!failure) return redirect(visit.href(pathOf(slug)));
    if (failure.code === 'FORBIDDEN') throw new PageFailure('FORBIDDEN');
    return this.answer(visit, slug, { values, failure });
  }

  /** An address that nobody knows gets a link, too: it leads back here. */
  @Post('sign-in')
  async signIn(@Visited() visit: Visit, @Param('slug') slug: string, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const language = visit.language === 'cy' ? 'CY' : 'EN';
    const input = { email: values.email.trim(), toJoin: slug, returnTo: pathOf(slug), language } as const;
    const { failure } = await this.operations.run(visit, RequestSignInDocument, { input });
    return failure ? this.answer(visit, slug, { values, failure }) : redirect(visit.href('/sign-in/sent'));
  }

  private async answer(visit: Visit, slug: string, form: Form<JoinField>) {
    const data = await this.operations.dataOf(visit, JoinPageDocument, { slug });
    const props = { door: data.door, form };
    return page(JoinView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (slug: string): string => `/join/${encodeURIComponent(slug)}`;
