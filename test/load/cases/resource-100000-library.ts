import { libraryCase } from '../library.js';

export default libraryCase(100_000);
