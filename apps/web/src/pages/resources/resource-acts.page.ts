import { Get, Param, Post } from '@nestjs/common';
import {
  FollowResourceDocument,
  ResourceToEditPageDocument,
  UnfollowResourceDocument,
  WithdrawResourceDocument,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { libraryPath, resourcePath } from '../../ui/paths.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import type { ResourceAddress } from './change-resource.js';
import { WithdrawResourceView } from './withdraw-resource.view.js';

/** What is done to a resource with one button. */
@Page('c/:community/resources/:resource')
export class ResourceActs {
  constructor(private readonly operations: Operations) {}

  @Post('follow')
  async follow(@Visited() visit: Visit, @Param() at: ResourceAddress) {
    const input = { resourceId: at.resource };
    await this.operations.dataOf(visit, FollowResourceDocument, { input }, at);
    return redirect(visit.href(pathOf(at)));
  }

  @Post('unfollow')
  async unfollow(@Visited() visit: Visit, @Param() at: ResourceAddress) {
    const input = { resourceId: at.resource };
    await this.operations.dataOf(visit, UnfollowResourceDocument, { input }, at);
    return redirect(visit.href(pathOf(at)));
  }

  @Get('withdraw')
  async askFirst(@Visited() visit: Visit, @Param() at: ResourceAddress) {
    const variables = { ...at, place: pathOf(at) };
    const data = await this.operations.dataOf(visit, ResourceToEditPageDocument, variables, at);
    if (!data.resource.viewerCan.withdraw) throw new PageFailure('FORBIDDEN');
    const props = { community: at.community, resource: data.resource };
    return page(WithdrawResourceView, props, { frame: frameOf(data) });
  }

  @Post('withdraw')
  async withdraw(@Visited() visit: Visit, @Param() at: ResourceAddress) {
    const input = { resourceId: at.resource };
    await this.operations.dataOf(visit, WithdrawResourceDocument, { input }, at);
    return redirect(visit.href(libraryPath(at.community)));
  }
}

const pathOf = (at: ResourceAddress): string => resourcePath(at.community, at.resource);
