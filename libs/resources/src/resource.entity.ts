import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Member, Perspective, type PerspectiveName } from '#people';
import { excerptOf, LanguageEnum, markdownToHtml, type Language } from '#platform';
import { Licence, ResourceFormat, ResourceKind, ResourceSetting } from './resource-choices.js';

@ObjectType({ description: 'A page elsewhere; http or https.' })
export class ResourceLink {
  @Field()
  url: string;

  @Field()
  label: string;
}

@Entity('resource')
@ObjectType({ description: 'Something that others can use: a template, a guide, a story, evidence …' })
export class Resource {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  authorId: string | null;

  /** Which of the study’s findings it is, and in which language. */
  @Column('text')
  finding: string | null;

  @Column('uuid')
  ownerId: string | null;

  @Column('text')
  @Field(() => ResourceKind)
  kind: ResourceKind;

  @Column('text')
  @Field()
  title: string;

  @Column('text')
  @Field({ description: 'Plain text.' })
  summary: string;

  @Column({ name: 'body', type: 'text' })
  text: string | null;

  @Column('jsonb')
  @Field(() => [ResourceLink])
  links: ResourceLink[];

  @Column('uuid', { array: true })
  themeIds: string[];

  @Column('text', { array: true })
  @Field(() => [ResourceSetting])
  settings: ResourceSetting[];

  @Column('text', { array: true })
  @Field(() => [Perspective], { description: 'Whom it is for; nobody named: for everybody.' })
  audience: PerspectiveName[];

  @Column('text')
  @Field(() => LanguageEnum, { description: 'What it is written in.' })
  language: Language;

  @Column('text')
  @Field(() => ResourceFormat)
  format: ResourceFormat;

  @Column('uuid')
  familyId: string;

  @Column('text')
  @Field(() => Licence)
  licence: Licence;

  @Column('text')
  @Field({ description: 'Who made it; may be empty.' })
  madeBy: string;

  @Column('text')
  @Field({ description: 'Who was involved; may be empty.' })
  involved: string;

  @Column('text')
  @Field({ description: 'What should stay as it is where others use it; may be empty. Markdown.' })
  core: string;

  @Column('text')
  @Field({ description: 'What others may change; may be empty. Markdown.' })
  adaptable: string;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  citation: string | null;

  /** Statements that read it cast it to text: a day is no moment. */
  @Column('date')
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  reviewOn: string | null;

  @Column('int')
  @Field(() => Int)
  version: number;

  @Column('uuid')
  adaptedFromTenant: string | null;

  @Column('uuid')
  adaptedFromId: string | null;

  @Column('text')
  adaptedFromTitle: string | null;

  @Column('timestamptz')
  blankConfirmedAt: Date | null;

  @Column('timestamptz')
  @Field(() => Date)
  createdAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When this version came out.' })
  publishedAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { nullable: true, description: 'When something in it was last changed.' })
  editedAt: Date | null;

  /** Author and owner come in the same statement: every list shows them. */
  @Field(() => Member, { nullable: true, description: 'null: it is the study’s own.' })
  author: Member | null;

  @Field(() => Member, {
    nullable: true,
    description: 'Who keeps it up to date; nobody: admins and leads do.',
  })
  owner: Member | null;

  @Field({ description: 'Its review date has come.' })
  dueForReview: boolean;

  @Field({ description: 'One of the publications of the study, there from the start.' })
  get isStudyFinding(): boolean {
    return this.finding !== null;
  }

  @Field({ description: 'Markdown; empty where there are only files or links.' })
  get body(): string {
    return this.text ?? '';
  }

  @Field({ description: 'Sanitised HTML.' })
  get bodyHtml(): string {
    return markdownToHtml(this.body);
  }

  @Field({ description: 'Sanitised HTML.' })
  get coreHtml(): string {
    return markdownToHtml(this.core);
  }

  @Field({ description: 'Sanitised HTML.' })
  get adaptableHtml(): string {
    return markdownToHtml(this.adaptable);
  }

  @Field({ description: 'The beginning of its text as plain text, up to 200 characters.' })
  get excerpt(): string {
    return excerptOf(this.body);
  }
}

/** What is written in a resource, and kept with each version. */
export const wordNames = [
  'title',
  'summary',
  'body',
  'madeBy',
  'involved',
  'core',
  'adaptable',
  'citation',
] as const;
export type WordName = (typeof wordNames)[number];

/** Each text of it by name; empty where there is none. */
export const wordsOf = (resource: Resource): Record<WordName, string> => ({
  title: resource.title,
  summary: resource.summary,
  body: resource.body,
  madeBy: resource.madeBy,
  involved: resource.involved,
  core: resource.core,
  adaptable: resource.adaptable,
  citation: resource.citation ?? '',
});

export const subjectOf = ({ id }: Pick<Resource, 'id'>) => ({ kind: 'resource', id });
