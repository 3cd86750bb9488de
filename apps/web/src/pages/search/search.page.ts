import { Get, Param, Query } from '@nestjs/common';
import type { Values } from '../../forms/form.js';
import type { Failure } from '../../graphql/failure.js';
import { SearchPageDocument, type SearchPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { isNarrowed, searchFields, searchKinds, type SearchField } from './search-fields.js';
import { SearchView } from './search.view.js';

/** Finds what the viewer may see. Everything that was asked is in the address: it can be sent, and gone back to. */
@Page('c/:community/search')
export class SearchPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query() asked: Record<string, unknown>,
  ) {
    const values = fieldsIn(asked);
    const after = cursorIn(asked['after']);
    const { data, failure } = await this.ask(visit, community, values, after);
    if (data) return this.answer(data, values, after !== null);
    if (failure.code !== 'INVALID') throw new PageFailure(failure.code);
    const without = await this.ask(visit, community, fieldsIn({}), null);
    if (without.failure) throw new PageFailure(without.failure.code);
    return this.answer(without.data, values, false, failure);
  }

  private ask(visit: Visit, community: string, values: Values<SearchField>, after: string | null) {
    const { q, group, theme, kind, by, from, to, order } = values;
    return this.operations.run(
      visit,
      SearchPageDocument,
      {
        community,
        asked: q.trim() !== '' || isNarrowed(values),
        words: q,
        group: group || null,
        theme: theme || null,
        kinds: kindsIn(kind),
        by: by || null,
        from: from || null,
        to: to || null,
        order: order === 'newest' ? 'NEWEST' : 'RELEVANCE',
        after,
      },
      { community },
    );
  }

  private answer(data: SearchPageQuery, values: Values<SearchField>, paged: boolean, failure?: Failure) {
    const { slug, groups, themes } = data.community;
    const form = failure ? { values, failure } : { values };
    const props = { community: slug, groups, themes, found: data.search ?? null, form, paged };
    return page(SearchView, props, { frame: frameOf(data), status: failure ? 422 : 200 });
  }
}

const fieldsIn = (asked: Record<string, unknown>): Values<SearchField> =>
  Object.fromEntries(
    searchFields.map((name) => [name, typeof asked[name] === 'string' ? asked[name] : '']),
  ) as Values<SearchField>;

function kindsIn(kind: string) {
  const chosen = searchKinds.find((one) => one.toLowerCase() === kind);
  return chosen ? [chosen] : null;
}
