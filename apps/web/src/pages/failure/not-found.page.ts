import { All } from '@nestjs/common';
import { PageFailure } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';

/** Every address that nothing else answers. */
@Page('')
export class NotFoundPage {
  @All('*')
  show(): never {
    throw new PageFailure('NOT_FOUND');
  }
}
