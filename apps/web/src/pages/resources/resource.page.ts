import { Get, Param, Query } from '@nestjs/common';
import { oneOf } from '../../forms/choices.js';
import { ResourcePageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import type { ResourceAddress } from './change-resource.js';
import { doneToResource, ResourceView } from './resource.view.js';

@Page('c/:community/resources/:resource')
export class ResourcePage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: ResourceAddress, @Query('done') done: unknown) {
    const data = await this.operations.dataOf(visit, ResourcePageDocument, at, at);
    const props = {
      community: at.community,
      resource: data.resource,
      story: data.provenance,
      standing: data.networkStanding,
      glossary: data.community.glossary,
      done: oneOf(doneToResource, done),
    };
    return page(ResourceView, props, { frame: frameOf(data) });
  }
}
