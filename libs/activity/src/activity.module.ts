import { Global, Module } from '@nestjs/common';
import { Activity } from './activity.service.js';
import { Follows } from './follows.js';
import { Subjects } from './subjects.js';

@Global()
@Module({
  providers: [Activity, Follows, Subjects],
  exports: [Activity, Follows, Subjects],
})
export class ActivityModule {}
