export { searchIndex, type SearchEntry } from './search-index.js';
export { defineSearchKinds, SearchKind } from './search-kind.js';
export { SearchModule } from './search.module.js';
