import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { StoredFile } from './file.entity.js';
import { CreateUploadInput } from './files.inputs.js';
import { Files } from './files.service.js';
import { Uploads } from './uploads.service.js';

@Resolver(() => StoredFile)
export class FileResolver {
  constructor(
    private readonly files: Files,
    private readonly uploads: Uploads,
  ) {}

  @Query(() => StoredFile)
  file(@Args('id', { type: () => ID }) id: string): Promise<StoredFile> {
    return this.files.visibleTo(id);
  }

  @Query(() => [StoredFile], {
    name: 'files',
    description: 'Of these, 20 at most, those that the viewer may see.',
  })
  amongThese(@Args('ids', { type: () => [ID] }) ids: string[]): Promise<StoredFile[]> {
    return this.files.amongThese(ids);
  }

  @Mutation(() => StoredFile, { description: 'Makes room for a file. Its bytes go to `uploadPath`.' })
  createUpload(@Args('input') input: CreateUploadInput): Promise<StoredFile> {
    return this.uploads.create(input);
  }
}
