import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Job, Worker } from 'bullmq';
import { CONFIG, type Config } from '../config/config.js';
import { describeForLog } from '../errors/describe-for-log.js';
import { definedJobs } from './define-job.js';
import { handledJob } from './handles.js';
import { createWorker } from './queue.js';

type Handler = (data: object) => Promise<unknown>;

const CONCURRENCY = 8;

/** How long a worker that is told to end may take for the jobs it has in hand, in milliseconds. */
const PATIENCE = 8_000;

const after = (milliseconds: number) =>
  new Promise<false>((resolve) => setTimeout(() => resolve(false), milliseconds).unref());

/** The consuming end of the queue: finds every handler at boot and refuses to start if one is missing or doubled. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private worker?: Worker;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly discovery: DiscoveryService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const handlers = this.findHandlers();
    this.worker = createWorker(this.config, (job) => this.run(handlers, job), CONCURRENCY);
    this.worker.on('error', (error) => this.log.error(describeForLog(error)));
    await this.worker.waitUntilReady();
  }

  async beforeApplicationShutdown(): Promise<void> {
    // Jobs in hand are finished first; but a store that is away would keep the worker waiting for ever.
    const finished = await Promise.race([this.worker?.close().then(() => true), after(PATIENCE)]);
    if (!finished) await Promise.race([this.worker?.close(true), after(1_000)]);
  }

  private async run(handlers: Map<string, Handler>, job: Job): Promise<unknown> {
    const handler = handlers.get(job.name);
    if (!handler) throw new Error(`Nothing handles the job ${job.name}: was it queued by a newer version?`);
    try {
      return await handler(job.data as object);
    } catch (error) {
      this.log.error(`${job.name} failed, attempt ${job.attemptsMade + 1}: ${describeForLog(error)}`);
      throw error;
    }
  }

  private findHandlers(): Map<string, Handler> {
    const handlers = new Map<string, Handler>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function' || !metatype.prototype) continue;
      for (const key of Object.getOwnPropertyNames(metatype.prototype)) {
        const method = Object.getOwnPropertyDescriptor(metatype.prototype, key)?.value as Handler | undefined;
        const name = typeof method === 'function' ? handledJob(method) : undefined;
        if (!name) continue;
        if (handlers.has(name)) throw new Error(`The job ${name} has two handlers`);
        handlers.set(name, method!.bind(instance));
      }
    }
    const missing = definedJobs().filter((job) => !handlers.has(job.name));
    if (missing.length > 0)
      throw new Error(`No method is marked @Handles for: ${missing.map((job) => job.name).join(', ')}`);
    return handlers;
  }
}
