import type { Readable } from 'node:stream';
import type { OperationContext } from '../graphql/operation-context.js';

/** Takes in files that come with a form. The lib of files implements it; pages know nothing else of files. */
export abstract class FileIntake {
  /**
   * Streams the bytes to where they are kept. Nobody but who sent it sees the file before something uses it.
   * @throws AppError where it is refused; then the rest of the bytes is the caller’s to read away
   */
  abstract take(context: OperationContext, file: { name: string; bytes: Readable }): Promise<{ id: string }>;
}
