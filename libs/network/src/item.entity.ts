import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { inLanguage } from '#people';
import { LanguageEnum, markdownToHtml, type Language } from '#platform';

@ObjectType({
  description: 'A part of what is shared; what it is called is in the catalogue: `care.<name>`.',
})
export class NetworkWords {
  @Field()
  name: string;

  @Field()
  markdown: string;

  @Field({ description: 'Sanitised HTML.' })
  get html(): string {
    return markdownToHtml(this.markdown);
  }
}

@ObjectType()
export class NetworkLink {
  @Field()
  url: string;

  @Field()
  label: string;
}

@ObjectType({ description: 'A community as others know it: by its name.' })
export class NetworkPlace {
  @Field(() => ID)
  id: string;

  nameEn: string;

  nameCy: string;

  @Field()
  get name(): string {
    return inLanguage(this.nameEn, this.nameCy);
  }
}

@Entity('network_item')
@ObjectType({
  description:
    'What a community has shared with all of them, as it was when it was approved. Nothing else of that community can be read.',
})
export class NetworkItem {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field({ description: 'What it is in its own community: thread, resource.' })
  subjectKind: string;

  @Column('uuid')
  subjectId: string;

  @Column('timestamptz')
  @Field(() => Date)
  publishedAt: Date;

  @Column('text')
  communityEn: string;

  @Column('text')
  communityCy: string;

  @Column('boolean')
  showsOwner: boolean;

  @Column('text')
  @Field()
  title: string;

  @Column('text')
  @Field({ description: 'Plain text.' })
  summary: string;

  @Column({ name: 'words', type: 'jsonb' })
  texts: { name: string; markdown: string }[];

  @Column('text')
  @Field({ description: 'practice_change, or a kind of resource: guide, template …' })
  kind: string;

  @Column('text', { array: true })
  themesEn: string[];

  @Column('text', { array: true })
  themesCy: string[];

  @Column('text', { array: true })
  @Field(() => [String])
  settings: string[];

  @Column('text')
  @Field(() => LanguageEnum)
  language: Language;

  @Column('text')
  @Field(() => String, { nullable: true })
  licence: string | null;

  @Column('text')
  @Field()
  madeBy: string;

  @Column('text')
  @Field()
  involved: string;

  @Column('text')
  @Field({ description: 'What has to stay as it is for it to be the same; may be empty.' })
  core: string;

  @Column('text')
  @Field({ description: 'What each place may change; may be empty.' })
  adaptable: string;

  @Column('text')
  @Field(() => String, { nullable: true })
  citation: string | null;

  @Column('jsonb')
  @Field(() => [NetworkLink])
  links: NetworkLink[];

  @Column('uuid', { array: true })
  fileIds: string[];

  @Column('int')
  @Field(() => Int)
  version: number;

  @Field(() => [NetworkWords])
  get words(): NetworkWords[] {
    return this.texts.map((text) => Object.assign(new NetworkWords(), text));
  }

  @Field(() => NetworkPlace, { description: 'Whose it is.' })
  get community(): NetworkPlace {
    const { tenantId: id, communityEn: nameEn, communityCy: nameCy } = this;
    return Object.assign(new NetworkPlace(), { id, nameEn, nameCy });
  }

  @Field(() => [String], { description: 'Names of the themes it had in its community.' })
  get themes(): string[] {
    return this.themesEn.map((name, index) => inLanguage(name, this.themesCy[index]!));
  }
}
