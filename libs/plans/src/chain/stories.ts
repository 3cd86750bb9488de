import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import {
  Chain,
  Subjects,
  type ChainLink,
  type Subject,
  type SubjectSaid,
  type SubjectSummary,
} from '#activity';
import { viewingMember } from '#people';
import { notFound } from '#platform';
import { EverybodysSight } from './everybodys-sight.js';
import type { Provenance, StoryPart } from './provenance.js';

/** Everything around some subjects that the viewer may see now. */
export interface Stories {
  links: ChainLink[];
  part(id: string): StoryPart;
  /** Ids of all that led to it, or came of it, nearest first. */
  reached(id: string, way: 'before' | 'after'): string[];
}

/** The chain as people may see it: a link is there for those who may see both its ends. */
@Injectable()
export class StoryTelling {
  constructor(
    private readonly chain: Chain,
    private readonly subjects: Subjects,
    private readonly everybodys: EverybodysSight,
  ) {}

  /** @throws AppError NOT_FOUND for what the viewer may not see */
  async provenance({ kind, id: given }: Subject): Promise<Provenance> {
    viewingMember();
    const about = { kind, id: given.toLowerCase() };
    if (!isUuid(about.id) || !(await this.subjects.summaries([about])).has(about.id)) throw notFound();
    const parts = await this.subjects.parts(about);
    const { links, part, reached } = await this.around([about, ...parts]);
    const came = [about, ...parts].flatMap(({ id }) => reached(id, 'after'));
    return {
      about: part(about.id),
      cameFrom: reached(about.id, 'before').map(part),
      cameOfIt: [...new Set(came)].map(part),
      links: links.map(({ from, to, at }) => ({ from: part(from.id).subject, to: part(to.id).subject, at })),
    };
  }

  async around(subjects: readonly Subject[]): Promise<Stories> {
    const { links, summaries } = await this.chain.visibleAround(subjects);
    const shown = [...subjects, ...links.flatMap(({ from, to }) => [from, to])];
    const said = await this.subjects.said(shown);
    return {
      links,
      part: (id) => partOf(summaries.get(id)!, said.get(id)),
      reached: (id, way) => reachedFrom(id, links, way),
    };
  }

  /** As every member may see it: without what some alone may read, and what lies beyond that. */
  async forEverybody(subjects: readonly Subject[]): Promise<Stories> {
    const stories = await this.around(subjects);
    const open = await this.everybodys.among(stories.links.flatMap(({ from, to }) => [from, to]));
    const links = stories.links.filter(({ from, to }) => open.has(from.id) && open.has(to.id));
    return { ...stories, links, reached: (id, way) => reachedFrom(id, links, way) };
  }
}

const partOf = (subject: SubjectSummary, said?: SubjectSaid): StoryPart => ({ subject, said: said ?? null });

function reachedFrom(id: string, links: readonly ChainLink[], way: 'before' | 'after'): string[] {
  const [near, far] = way === 'before' ? (['to', 'from'] as const) : (['from', 'to'] as const);
  const found = new Set([id]);
  for (const one of found) for (const link of links) if (link[near].id === one) found.add(link[far].id);
  found.delete(id);
  return [...found];
}
