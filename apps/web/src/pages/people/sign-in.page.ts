import { sitePath } from '#platform';
import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { readFields, statusOf, type Form } from '../../forms/form.js';
import { RequestSignInDocument, SignInDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { inLanguage, withoutLanguage } from '../../language-prefix.js';
import { writeCookie } from '../../visit/cookies.js';
import type { FormBody } from '../../visit/form-body.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { SentView } from './sent.view.js';
import { SignInView, type SignInField } from './sign-in.view.js';
import { UseLinkView } from './use-link.view.js';

const fields: SignInField[] = ['email', 'return'];

@Page('sign-in')
export class SignInPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  show(@Query('return') back: unknown, @Query('kept') kept: unknown) {
    return this.form({ values: { email: '', return: sitePath(back) }, kept: kept !== undefined });
  }

  @Post()
  async request(@Visited() visit: Visit, @Body() body: FormBody) {
    const values = readFields(body, fields);
    const language = visit.language === 'cy' ? 'CY' : 'EN';
    const input = { email: values.email.trim(), returnTo: sitePath(values.return), language } as const;
    const { failure } = await this.operations.run(visit, RequestSignInDocument, { input });
    return failure ? this.form({ values, failure }) : redirect(visit.href('/sign-in/sent'));
  }

  @Get('sent')
  sent() {
    return page(SentView, {});
  }

  /** Only a page with a button: a mail scanner that opens the link must not use it up. */
  @Get(':token')
  open() {
    return page(UseLinkView, {});
  }

  @Post(':token')
  async use(@Visited() visit: Visit, @Param('token') token: string) {
    const { data, failure } = await this.operations.run(visit, SignInDocument, { input: { token } });
    if (failure) return page(UseLinkView, { failure }, { status: 422 });
    const { token: session, expiresAt, returnTo, language } = data.signIn;
    writeCookie(visit.reply, 'session', session, new Date(expiresAt));
    const spoken = visit.language === 'cy' || language === 'CY' ? 'cy' : 'en';
    return redirect(inLanguage(withoutLanguage(sitePath(returnTo)), spoken));
  }

  private form(form: Form<SignInField>) {
    return page(SignInView, { form }, { status: statusOf(form) });
  }
}
