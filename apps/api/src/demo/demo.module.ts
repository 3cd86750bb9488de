import { Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import { Mailbox } from '#mail';
import { CONFIG, type Config } from '#platform';
import { DemoPeople, MailboxReader } from '../../../web/src/index.js';
import { ListedPeople } from './listed-people.js';

/** What the demo's own pages show. The api has it only while the demo runs. */
@Global()
@Module({
  providers: [
    { provide: DemoPeople, useClass: ListedPeople },
    {
      provide: MailboxReader,
      inject: [CONFIG],
      useFactory: ({ dataDir }: Config): MailboxReader => new Mailbox(join(dataDir, 'mailbox')),
    },
  ],
  exports: [DemoPeople, MailboxReader],
})
export class DemoModule {}
