import { Post } from '@nestjs/common';
import { SignOutDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { clearCookie } from '../../visit/cookies.js';
import { redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';

@Page('sign-out')
export class SignOutPage {
  constructor(private readonly operations: Operations) {}

  @Post()
  async signOut(@Visited() visit: Visit) {
    if (visit.token !== null) await this.operations.run(visit, SignOutDocument, {});
    clearCookie(visit.reply, 'session');
    clearCookie(visit.reply, 'kept');
    return redirect(visit.href('/'));
  }
}
