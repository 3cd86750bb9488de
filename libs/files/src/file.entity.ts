import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { viewer } from '#people';
import { pathPart } from './file-name.js';

export const FileState = {
  /** Not all of it is here yet, or what came was refused. */
  UPLOADING: 'uploading',
  /** An image that is being made clean and small. */
  CLEANING: 'cleaning',
  READY: 'ready',
  /** An image that can't be shown. */
  BROKEN: 'broken',
} as const;
export type FileState = (typeof FileState)[keyof typeof FileState];

registerEnumType(FileState, {
  name: 'FileState',
  valuesMap: {
    UPLOADING: { description: 'Not all of it is here yet, or what came was refused.' },
    CLEANING: { description: 'An image that is being freed of what it says about place and camera.' },
    READY: { description: 'It can be downloaded.' },
    BROKEN: { description: 'An image that can’t be shown.' },
  },
});

@Entity('file')
@ObjectType()
export class StoredFile {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  uploadedBy: string;

  @Column('text')
  @Field({ description: 'What it is called when it is downloaded. Its ending says what it really is.' })
  name: string;

  @Column('int')
  announcedSize: number | null;

  @Column('text')
  @Field(() => FileState)
  state: FileState;

  @Column('text')
  @Field(() => String, {
    nullable: true,
    description: 'What it is by its content; null while it is not all here.',
  })
  mediaType: string | null;

  @Column('int')
  @Field(() => Int, { nullable: true, description: 'In bytes; null while it is not all here.' })
  size: number | null;

  @Column('bytea')
  sha256: Buffer | null;

  @Column('uuid')
  object: string | null;

  @Column('uuid')
  preview: string | null;

  @Column('timestamptz')
  unusedSince: Date | null;

  @Column('timestamptz')
  @Field(() => Date)
  createdAt: Date;

  @Field(() => String, { nullable: true, description: 'Path inside the site; null unless it is ready.' })
  get path(): string | null {
    return this.state === FileState.READY ? `${this.place}/${pathPart(this.name)}` : null;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Path of a small image of it; null where there is none.',
  })
  get previewPath(): string | null {
    return this.state === FileState.READY && this.preview ? `${this.place}/preview/small.webp` : null;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Where its bytes are sent, with PUT or POST and the bearer token; null when they are here.',
  })
  get uploadPath(): string | null {
    return this.state === FileState.UPLOADING ? `/files/${this.id}` : null;
  }

  /** A file of another community is reached by the one way that leads there. */
  private get place(): string {
    const { id, slug } = viewer().community!;
    const home = this.tenantId === id ? '' : `network/${this.tenantId}/`;
    return `/c/${slug}/${home}files/${this.id}`;
  }
}
