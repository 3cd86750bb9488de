import { Global, Module } from '@nestjs/common';
import { Activity } from './activity.service.js';
import { Follows } from './follows.js';
import { Nudges } from './nudges.js';
import { Subjects } from './subjects.js';

@Global()
@Module({
  providers: [Activity, Follows, Nudges, Subjects],
  exports: [Activity, Follows, Subjects],
})
export class ActivityModule {}
