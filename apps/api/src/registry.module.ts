import { Global, Module } from '@nestjs/common';
import { SUBJECT_KINDS } from '#activity';
import { RequestReader } from '#platform';
import { subjectKinds } from '../../domains.js';
import { HttpRequestReader } from './http-request-reader.js';

/** What only the app as a whole can say: which subjects there are, and how a request names its people. */
@Global()
@Module({
  providers: [
    { provide: SUBJECT_KINDS, useValue: subjectKinds },
    { provide: RequestReader, useClass: HttpRequestReader },
  ],
  exports: [SUBJECT_KINDS, RequestReader],
})
export class RegistryModule {}
