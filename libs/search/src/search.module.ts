import { Global, Module } from '@nestjs/common';
import { SearchIndex } from './search-index.js';
import { SearchResolver } from './search.resolver.js';
import { Search } from './search.service.js';

/** Global: content libs put into the index what can be found. */
@Global()
@Module({ providers: [SearchIndex, Search, SearchResolver], exports: [SearchIndex] })
export class SearchModule {}
