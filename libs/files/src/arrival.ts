import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { AppError, ErrorCode } from '#platform';
import { refusedFile, tooBig } from './refused-file.js';

interface Expected {
  name: string;
  maxBytes: number;
  announcedSize: number | null;
}

/** From its beginning most files can be known. */
const SAMPLE_BYTES = 64 * 1024;
/** A sender who sends nothing for so long, in milliseconds, is gone. */
const PATIENCE = 60_000;

/** Bytes on their way to the store: counted and summed while they pass, never held. */
export class Arrival {
  size = 0;
  /** No text has control characters in it. */
  hasControls = false;
  private readonly hash = createHash('sha256');
  private readonly beginning: Buffer[] = [];
  private sampled = 0;

  constructor(private readonly expected: Expected) {}

  /** What passes. It fails with an AppError, and leaves the source open, so that an answer can still be given. */
  from(source: Readable): Readable {
    return Readable.from(this.pass(source), { objectMode: false, highWaterMark: 256 * 1024 });
  }

  get sha256(): Buffer {
    return this.hash.copy().digest();
  }

  get sample(): Buffer {
    return Buffer.concat(this.beginning);
  }

  private async *pass(source: Readable): AsyncGenerator<Buffer> {
    const { name, maxBytes, announcedSize } = this.expected;
    const patience = setTimeout(() => source.destroy(new Error('Nothing came for too long')), PATIENCE);
    try {
      for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        patience.refresh();
        this.size += chunk.length;
        if (this.size > maxBytes) throw tooBig(name, maxBytes);
        this.note(chunk);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof AppError ? error : new AppError(ErrorCode.FILE_INTERRUPTED);
    } finally {
      clearTimeout(patience);
    }
    if (this.size === 0) throw refusedFile(ErrorCode.FILE_EMPTY, name);
    if (announcedSize !== null && this.size !== announcedSize) throw new AppError(ErrorCode.FILE_INTERRUPTED);
  }

  private note(chunk: Buffer): void {
    this.hash.update(chunk);
    this.hasControls ||= CONTROLS.test(chunk.toString('latin1'));
    if (this.sampled >= SAMPLE_BYTES) return;
    const part = Buffer.from(chunk.subarray(0, SAMPLE_BYTES - this.sampled));
    this.sampled += part.length;
    this.beginning.push(part);
  }
}

const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

/** Reads what is left of a request away, as far as a patient server goes, so that its sender hears the answer. */
export async function readAway(source: Readable, most: number): Promise<void> {
  let left = most;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) if ((left -= chunk.length) < 0) return;
  } catch {
    // The sender is gone: nobody waits for an answer.
  }
}
