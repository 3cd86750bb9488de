import { Get, Param } from '@nestjs/common';
import { ResourceVersionPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import type { ResourceAddress } from './change-resource.js';
import { EarlierVersionsView } from './earlier-versions.view.js';

/** What a resource said before, with the files it had. */
@Page('c/:community/resources/:resource/versions')
export class EarlierVersionsPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: ResourceAddress) {
    const data = await this.operations.dataOf(visit, ResourceVersionPageDocument, at, at);
    const props = { community: at.community, resource: data.resource };
    return page(EarlierVersionsView, props, { frame: frameOf(data) });
  }
}
