import { Get, Param, Query } from '@nestjs/common';
import { NetworkPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { networkPath, withQuery } from '../../ui/paths.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { NetworkLibraryView, networkFilters, type NetworkFilter } from './network-library.view.js';

/** What all communities show each other. */
@Page('c/:community/network')
export class NetworkLibraryPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query() asked: Record<string, unknown>,
  ) {
    const filter = filterIn(asked);
    const after = cursorIn(asked['after']);
    const { words, theme, kind, setting, language, from } = filter;
    const variables = {
      community,
      words: words || null,
      theme: theme || null,
      kind: kind || null,
      setting: setting || null,
      language: language === 'EN' || language === 'CY' ? language : null,
      from: from || null,
      after,
    } as const;
    const data = await this.operations.dataOf(visit, NetworkPageDocument, variables, { community });
    const props = {
      community,
      choices: data.networkChoices,
      items: data.networkLibrary,
      filter,
      path: filteredPath(community, filter),
      paged: after !== null,
    };
    return page(NetworkLibraryView, props, { frame: frameOf(data) });
  }
}

const filterIn = (asked: Record<string, unknown>): NetworkFilter =>
  Object.fromEntries(
    networkFilters.map((name) => [name, typeof asked[name] === 'string' ? asked[name].slice(0, 200) : '']),
  ) as NetworkFilter;

const filteredPath = (community: string, filter: NetworkFilter): string =>
  withQuery(networkPath(community), filter);
