import { Injectable } from '@nestjs/common';
import { Subjects, type Subject } from '#activity';
import { groupIsForEverybody } from '#people';
import { load } from '#platform';

/** What every member of the community may read: whoever has the key to a closed room hangs nothing of it on a wall. */
@Injectable()
export class EverybodysSight {
  constructor(private readonly subjects: Subjects) {}

  /** Ids of those, of subjects that the viewer may see. */
  async among(subjects: readonly Subject[]): Promise<Set<string>> {
    const kinds = [...new Set(subjects.map(({ kind }) => kind))];
    const found = await Promise.all(
      kinds.map((kind) =>
        this.ofKind(
          kind,
          subjects.flatMap((subject) => (subject.kind === kind ? [subject.id] : [])),
        ),
      ),
    );
    return new Set(found.flat());
  }

  private async ofKind(kind: string, ids: string[]): Promise<string[]> {
    const known =
      (await this.subjects.careOf(kind)?.underCare([...new Set(ids)])) ?? new Map<string, never>();
    const open = await Promise.all(
      [...known].map(async ([id, { groupId }]) =>
        groupId === null || (await load(groupIsForEverybody, groupId)) ? [id] : [],
      ),
    );
    return open.flat();
  }
}
