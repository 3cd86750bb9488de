import { Global, Module } from '@nestjs/common';
import { FileIntake, ViewerUnits } from '#platform';
import { FileResolver } from './file.resolver.js';
import { Files } from './files.service.js';
import { ImagesWorker } from './images/images.worker.js';
import { fileStore } from './store/file-store.provider.js';
import { TidyWorker } from './tidy.worker.js';
import { Uploads } from './uploads.service.js';

@Global()
@Module({
  providers: [
    fileStore,
    ViewerUnits,
    Files,
    Uploads,
    { provide: FileIntake, useExisting: Uploads },
    FileResolver,
  ],
  exports: [Files, FileIntake],
})
export class FilesModule {}

@Module({ providers: [fileStore, ImagesWorker, TidyWorker] })
export class FilesWorkerModule {}
