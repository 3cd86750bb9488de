import { Global, Module } from '@nestjs/common';
import { DIGEST_CONTRIBUTORS, DIGEST_READ_MARKS, SUBJECT_KINDS } from '#activity';
import { OPENING_GIFTS } from '#people';
import { RequestReader } from '#platform';
import { digestContributors, digestReadMarks, openingGifts, subjectKinds } from '../../domains.js';
import { HttpRequestReader } from './http-request-reader.js';

/** What only the app as a whole can say: which subjects there are, and how a request names its people. */
@Global()
@Module({
  providers: [
    { provide: SUBJECT_KINDS, useValue: subjectKinds },
    { provide: DIGEST_CONTRIBUTORS, useValue: digestContributors },
    { provide: DIGEST_READ_MARKS, useValue: digestReadMarks },
    { provide: OPENING_GIFTS, useValue: openingGifts },
    { provide: RequestReader, useClass: HttpRequestReader },
  ],
  exports: [SUBJECT_KINDS, DIGEST_CONTRIBUTORS, DIGEST_READ_MARKS, OPENING_GIFTS, RequestReader],
})
export class RegistryModule {}
