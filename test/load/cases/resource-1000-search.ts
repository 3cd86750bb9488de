import { librarySearchCase } from '../library.js';

export default librarySearchCase(1_000);
