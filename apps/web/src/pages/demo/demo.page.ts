import { Body, Get, Post } from '@nestjs/common';
import { Frames } from '../../graphql/frames.js';
import { writeCookie } from '../../visit/cookies.js';
import type { FormBody } from '../../visit/form-body.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { DemoPeople } from './demo-people.js';
import { DemoView } from './demo.view.js';

@Page('demo')
export class DemoPage {
  constructor(
    private readonly people: DemoPeople,
    private readonly frames: Frames,
  ) {}

  @Get()
  async show(@Visited() visit: Visit) {
    return page(
      DemoView,
      { people: await this.people.list(visit.language) },
      { frame: await this.frames.of(visit) },
    );
  }

  @Post()
  async signIn(@Visited() visit: Visit, @Body() body: FormBody) {
    const session = await this.people.signIn(body['email'] ?? '');
    if (!session) throw new PageFailure('NOT_FOUND');
    writeCookie(visit.reply, 'session', session.token, session.expiresAt);
    return redirect(visit.href('/'));
  }
}
