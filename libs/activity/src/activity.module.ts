import { Global, Module } from '@nestjs/common';
import { Activity } from './activity.service.js';
import { Chain } from './chain.js';
import { Follows } from './follows.js';
import { Mutes } from './mutes.js';
import { Nudges } from './nudges.js';
import { Subjects } from './subjects.js';

@Global()
@Module({
  providers: [Activity, Chain, Follows, Mutes, Nudges, Subjects],
  exports: [Activity, Chain, Follows, Mutes, Subjects],
})
export class ActivityModule {}
