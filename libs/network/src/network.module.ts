import { Module } from '@nestjs/common';
import { AdoptersWorker } from './adopters.worker.js';
import { AdopterAnswerResolver, AdopterQuestionResolver } from './asking.resolver.js';
import { Asking } from './asking.service.js';
import { LedgerResolver } from './ledger.resolver.js';
import { Ledger } from './ledger.service.js';
import { NetworkLibraryResolver } from './library.resolver.js';
import { Offers } from './offers.service.js';
import { Practices } from './practices.js';
import { NetworkStandingResolver } from './standing.resolver.js';

@Module({
  providers: [
    Practices,
    Offers,
    Ledger,
    Asking,
    NetworkStandingResolver,
    NetworkLibraryResolver,
    LedgerResolver,
    AdopterQuestionResolver,
    AdopterAnswerResolver,
  ],
})
export class NetworkModule {}

@Module({ providers: [AdoptersWorker] })
export class NetworkWorkerModule {}
