import { Module } from '@nestjs/common';
import { Dispatcher } from './dispatcher.worker.js';
import { FactsReader } from './facts.reader.js';
import { CommunityChangesResolver, ViewerNotificationsResolver } from './notifications.resolver.js';

@Module({ providers: [FactsReader, ViewerNotificationsResolver, CommunityChangesResolver] })
export class NotificationsModule {}

@Module({ providers: [Dispatcher] })
export class NotificationsWorkerModule {}
