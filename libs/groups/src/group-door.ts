import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GroupAccess, inLanguage } from '#people';
import { ErrorCode } from '#platform';
import type { GroupSettings } from './group-settings.entity.js';

/** A type of its own, so that nothing from inside the room can be asked for. */
@ObjectType({ description: 'A group as somebody sees it who may not read it: the sign on its door.' })
export class GroupDoor {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  description: string;

  @Field(() => GroupAccess)
  access: GroupAccess;

  @Field({ description: 'What somebody is asked who wants to join; empty where nothing is.' })
  question: string;

  @Field(() => ErrorCode, {
    nullable: true,
    description: 'Why the viewer can’t ask to join; null: they can.',
  })
  whyNot: ErrorCode | null;

  static of(group: GroupSettings, fits: boolean): GroupDoor {
    return Object.assign(new GroupDoor(), {
      id: group.id,
      name: group.name,
      description: inLanguage(group.descriptionEn, group.descriptionCy),
      access: group.access,
      question: inLanguage(group.questionEn, group.questionCy),
      whyNot: whyNot(group, fits),
    });
  }
}

function whyNot({ access }: GroupSettings, fits: boolean): ErrorCode | null {
  if (!fits) return ErrorCode.NOT_FOR_YOUR_PERSPECTIVE;
  return access === 'on_request' ? null : ErrorCode.FORBIDDEN;
}
