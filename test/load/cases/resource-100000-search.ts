import { librarySearchCase } from '../library.js';

export default librarySearchCase(100_000);
