import { Get, Param } from '@nestjs/common';
import { GlossaryPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { GlossaryView } from './glossary.view.js';

/** What the words mean that people here use. */
@Page('c/:community/glossary')
export class GlossaryPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param('community') community: string) {
    const data = await this.operations.dataOf(visit, GlossaryPageDocument, { community }, { community });
    const { slug, glossary } = data.community;
    return page(GlossaryView, { community: slug, glossary }, { frame: frameOf(data) });
  }
}
