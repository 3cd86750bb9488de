import { Get, Param, Query } from '@nestjs/common';
import { NetworkItemPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { NetworkItemView } from './network-item.view.js';

type Address = { community: string; id: string };

/** Something of another community, as it was when it was approved; and nothing else of that community. */
@Page('c/:community/network/:id')
export class NetworkItemPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address, @Query('done') done: unknown) {
    const data = await this.operations.dataOf(visit, NetworkItemPageDocument, at, at);
    const props = { community: at.community, item: data.networkItem, recorded: done === 'recorded' };
    return page(NetworkItemView, props, { frame: frameOf(data) });
  }
}
