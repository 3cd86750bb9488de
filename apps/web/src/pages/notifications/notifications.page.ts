import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { MarkNotificationsReadDocument, NotificationsPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath } from '../../ui/paths.js';
import { cursorIn } from '../../visit/cursor.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { NotificationsView } from './notifications.view.js';

@Page('c/:community/notifications')
export class NotificationsPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query('after') cursor: unknown,
  ) {
    const after = cursorIn(cursor);
    const data = await this.operations.dataOf(
      visit,
      NotificationsPageDocument,
      { community, after },
      { community },
    );
    const { viewer } = data;
    if (!viewer) throw new PageFailure('UNAUTHENTICATED');
    const props = { community, notifications: viewer.notifications, paged: after !== null };
    return page(NotificationsView, props, { frame: frameOf(data) });
  }

  /** Marks what was on the page, not what came since. */
  @Post()
  async markRead(@Visited() visit: Visit, @Param('community') community: string, @Body() body: FormBody) {
    const input = { upTo: body['upTo'] ?? '' };
    await this.operations.dataOf(visit, MarkNotificationsReadDocument, { input }, { community });
    return redirect(visit.href(communityPath(community, 'notifications')));
  }
}
