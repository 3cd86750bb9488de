import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { markdownToHtml } from '#platform';
import { ResourceLink, type WordName } from './resource.entity.js';

export type VersionContent = Record<WordName, string> & { links: ResourceLink[] };

@Entity('resource_version')
@ObjectType({ description: 'A resource as it was when a version came out, or after it was corrected.' })
export class ResourceVersion {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  resourceId: string;

  @Column('int')
  @Field(() => Int)
  number: number;

  @Column('boolean')
  @Field({ description: 'Changed in small things; nobody was told.' })
  correction: boolean;

  @Column('text')
  @Field({ description: 'What changed; empty for the first, and for corrections.' })
  note: string;

  @Column('jsonb')
  content: VersionContent;

  @Column('uuid', { array: true })
  fileIds: string[];

  @Column('uuid')
  authorId: string | null;

  @Column('timestamptz')
  @Field(() => Date)
  at: Date;

  @Field()
  get title(): string {
    return this.content.title;
  }

  @Field()
  get summary(): string {
    return this.content.summary;
  }

  @Field({ description: 'Sanitised HTML.' })
  get bodyHtml(): string {
    return markdownToHtml(this.content.body);
  }

  @Field(() => [ResourceLink])
  get links(): ResourceLink[] {
    return this.content.links;
  }
}

export const versionSubjectOf = ({ id }: Pick<ResourceVersion, 'id'>) => ({ kind: 'resource-version', id });
