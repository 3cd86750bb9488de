import { Module } from '@nestjs/common';
import { SearchResolver } from './search.resolver.js';
import { Search } from './search.service.js';

@Module({ providers: [Search, SearchResolver] })
export class SearchModule {}
