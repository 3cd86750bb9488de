import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { sweepFacts } from '#activity';
import { planDigests, sweepDigests } from '#digests';
import { sweepImages, tidyFiles } from '#files';
import { sweepLetters } from '#joining';
import { remindModerators, sweepNetworkReports } from '#moderation';
import { sweepAdopters } from '#network';
import { forgetExpired, sweepSignInLinks } from '#people';
import { remindOwners } from '#plans';
import { Jobs } from '#platform';
import { giveStudyFindings, remindReviews } from '#resources';
import { forgetDrafts } from '#writing';

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
    await this.jobs.repeat(sweepAdopters, {}, { every: 20 * second });
    await this.jobs.repeat(sweepNetworkReports, {}, { every: 20 * second });
    await this.jobs.repeat(sweepLetters, {}, { every: 20 * second });
    await this.jobs.repeat(planDigests, {}, { every: 2 * minute });
    await this.jobs.repeat(sweepDigests, {}, { every: minute });
    await this.jobs.repeat(sweepImages, {}, { every: 20 * second });
    await this.jobs.repeat(tidyFiles, {}, { every: hour });
    await this.jobs.repeat(remindModerators, {}, { pattern: '*/5 8-19 * * *', tz: 'Europe/London' });
    await this.jobs.repeat(remindReviews, {}, { every: hour });
    await this.jobs.repeat(remindOwners, {}, { every: 15 * minute });
    await this.jobs.repeat(giveStudyFindings, {}, { every: 24 * hour });
    await this.jobs.repeat(forgetExpired, {}, { every: hour });
    await this.jobs.repeat(forgetDrafts, {}, { every: 24 * hour });
  }
}
