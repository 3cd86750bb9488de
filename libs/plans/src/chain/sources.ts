import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Chain, Subjects, type Subject } from '#activity';
import { viewingMember } from '#people';
import { ErrorCode, invalid } from '#platform';
import { subjectOfAction } from '../action.entity.js';

/** What can be told of in a story; people, groups and cases are none of it. */
const kinds = ['thread', 'reply', 'idea', 'resource', 'action'];

const MOST = 10;

/** What actions came from, and what shows what came of them. */
@Injectable()
export class Sources {
  constructor(
    private readonly chain: Chain,
    private readonly subjects: Subjects,
  ) {}

  /** Those named, each once, if the viewer may see all of them. @throws AppError INVALID on `field` */
  async read(named: readonly Subject[], field: string): Promise<Subject[]> {
    if (named.length > MOST) throw invalid([{ field, code: ErrorCode.TOO_MANY, parameters: { max: MOST } }]);
    const wanted = named.map(({ kind, id }) => ({ kind, id: id.toLowerCase() }));
    const known = wanted.filter(({ kind, id }) => kinds.includes(kind) && isUuid(id));
    const visible = await this.subjects.summaries(known);
    if (wanted.some(({ kind, id }) => visible.get(id)?.kind !== kind))
      throw invalid([{ field, code: ErrorCode.NOT_FOUND }]);
    return [...new Map(wanted.map((subject) => [subject.id, subject])).values()];
  }

  async cameFrom(sources: readonly Subject[], action: { id: string }): Promise<void> {
    for (const source of sources) await this.chain.link(source, subjectOfAction(action), viewingMember().id);
  }

  async isShownBy(subject: Subject, action: { id: string }): Promise<void> {
    await this.chain.link(subjectOfAction(action), subject, viewingMember().id);
  }

  /** Ids of what led to an action, however far back: for telling those who follow it. */
  async idsOf(action: { id: string }): Promise<string[]> {
    const links = await this.chain.linksAround([subjectOfAction(action)]);
    const found = new Set([action.id]);
    for (let grown = -1; grown !== found.size;) {
      grown = found.size;
      for (const { from, to } of links) if (found.has(to.id)) found.add(from.id);
    }
    found.delete(action.id);
    return [...found];
  }
}
