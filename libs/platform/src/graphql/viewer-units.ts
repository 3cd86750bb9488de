import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { currentUnit, inUnitOfWork } from '../database/unit-of-work.js';
import type { OperationContext } from './operation-context.js';
import { ViewerSource } from './viewer-source.js';

/** Units of work for requests that are no GraphQL operation: whoever sent it, in the community they named. */
@Injectable()
export class ViewerUnits {
  constructor(
    private readonly dataSource: DataSource,
    private readonly viewers: ViewerSource,
  ) {}

  reading<T>(context: OperationContext, work: () => Promise<T>): Promise<T> {
    return this.run(context, true, work);
  }

  writing<T>(context: OperationContext, work: () => Promise<T>): Promise<T> {
    return this.run(context, false, work);
  }

  private run<T>(context: OperationContext, readOnly: boolean, work: () => Promise<T>): Promise<T> {
    const statement = this.viewers.opening(context);
    return inUnitOfWork(this.dataSource, { readOnly, statement }, ([row]) => {
      currentUnit().viewer = this.viewers.read(row, context);
      return work();
    });
  }
}
