import { Get, Param, Query } from '@nestjs/common';
import { LibraryPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { filterIn, variablesOf } from './library-filter.js';
import { LibraryView } from './library.view.js';

/** What there is to use, by what people look for it by. */
@Page('c/:community/resources')
export class LibraryPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query() asked: Record<string, unknown>,
  ) {
    const filter = filterIn(asked);
    const after = cursorIn(asked['after']);
    const data = await this.operations.dataOf(
      visit,
      LibraryPageDocument,
      { community, ...variablesOf(filter), after },
      { community },
    );
    const props = {
      community,
      themes: data.community.themes,
      resources: data.resources,
      filter,
      paged: after !== null,
    };
    return page(LibraryView, props, { frame: frameOf(data) });
  }
}
