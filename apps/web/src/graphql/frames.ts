import { Injectable } from '@nestjs/common';
import { frameOf, nobody, type Frame } from '../visit/frame.js';
import type { Visit } from '../visit/visit.js';
import { FrameDocument } from './generated.js';
import { Operations } from './operations.js';

/** Who visits, for pages that need nothing else. */
@Injectable()
export class Frames {
  constructor(private readonly operations: Operations) {}

  async of(visit: Visit): Promise<Frame> {
    if (visit.token === null) return nobody;
    return frameOf(await this.operations.dataOf(visit, FrameDocument, {}));
  }
}
