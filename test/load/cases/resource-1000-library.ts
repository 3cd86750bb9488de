import { libraryCase } from '../library.js';

export default libraryCase(1_000);
