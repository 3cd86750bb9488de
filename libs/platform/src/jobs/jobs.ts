import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { JobsOptions, Queue } from 'bullmq';
import { v7 as uuid } from 'uuid';
import type { JobDefinition } from './define-job.js';

/** Injection token for the BullMQ queue. */
export const QUEUE = Symbol('QUEUE');

/** The producing end of the queue. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  constructor(@Inject(QUEUE) private readonly queue: Queue) {}

  /** @param options `deduplication` where several askings should be one run */
  async enqueue<Data extends object>(
    job: JobDefinition<Data>,
    data: Data,
    options: JobsOptions = {},
  ): Promise<void> {
    await this.queue.add(job.name, data, { jobId: uuid(), ...job.options, ...options });
  }

  async enqueueAll<Data extends object>(job: JobDefinition<Data>, items: Data[]): Promise<void> {
    await this.queue.addBulk(
      items.map((data) => ({ name: job.name, data, opts: { jobId: uuid(), ...job.options } })),
    );
  }

  /** Runs the job again and again; several processes that ask for it make one schedule. */
  async repeat<Data extends object>(job: JobDefinition<Data>, data: Data, every: RepeatEvery): Promise<void> {
    await this.queue.upsertJobScheduler(job.name, every, { name: job.name, data, opts: job.options });
  }

  /** @throws Error where the queue's store doesn't answer */
  async ping(): Promise<void> {
    await this.queue.getJobCounts('waiting');
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}

/** `every` in milliseconds, or a cron pattern with its time zone. */
export type RepeatEvery = { every: number } | { pattern: string; tz: string };
