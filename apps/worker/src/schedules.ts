import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { sweepFacts } from '#activity';
import { planDigests, sweepDigests } from '#digests';
import { sweepLetters } from '#joining';
import { forgetExpired, sweepSignInLinks } from '#people';
import { Jobs } from '#platform';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Every recurring job, on one page. Any number of workers make one schedule. */
@Injectable()
export class Schedules implements OnApplicationBootstrap {
  constructor(private readonly jobs: Jobs) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.repeat(sweepFacts, {}, { every: 5 * second });
    await this.jobs.repeat(sweepSignInLinks, {}, { every: 20 * second });
    await this.jobs.repeat(sweepLetters, {}, { every: 20 * second });
    await this.jobs.repeat(planDigests, {}, { every: 2 * minute });
    await this.jobs.repeat(sweepDigests, {}, { every: minute });
    await this.jobs.repeat(forgetExpired, {}, { every: hour });
  }
}
