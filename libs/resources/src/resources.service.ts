import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { Follows } from '#activity';
import { viewingMember } from '#people';
import { load, notFound, pageOf, rangeOf, type Page } from '#platform';
import { subjectOf, type Resource } from './resource.entity.js';
import { visibleResources } from './resource.queries.js';
import type { LibraryArgs } from './resources.inputs.js';
import { resourceById } from './resources.loaders.js';
import { authorize } from './resources.policy.js';

/** Finding and reading them. */
@Injectable()
export class Resources {
  constructor(private readonly follows: Follows) {}

  /** The resource, if the viewer may see it. @throws AppError NOT_FOUND otherwise */
  async visibleTo(id: string): Promise<Resource> {
    viewingMember();
    const resource = await load(resourceById, id.toLowerCase());
    if (!resource) throw notFound();
    return resource;
  }

  async library(args: LibraryArgs): Promise<Page<Resource>> {
    viewingMember();
    if (args.theme && !isUuid(args.theme)) return pageOf<Resource>([], args, publishedKey);
    return args.order === 'review' ? this.byReview(args) : this.newest(args);
  }

  async follow(id: string): Promise<Resource> {
    const resource = await this.visibleTo(id);
    authorize('resource.follow', resource);
    await this.follows.follow(viewingMember().id, subjectOf(resource));
    return resource;
  }

  async unfollow(id: string): Promise<Resource> {
    const resource = await this.visibleTo(id);
    await this.follows.unfollow(viewingMember().id, subjectOf(resource));
    return resource;
  }

  /** A shelf is read in its own order; of a second one only whether it is there, too. */
  private async newest(args: LibraryArgs): Promise<Page<Resource>> {
    const { limit, after } = rangeOf(args);
    const [shelf, ...others] = shelvesOf(args);
    const from = shelf
      ? sql`join resource_shelf s on s.tenant_id = r.tenant_id and s.resource_id = r.id and s.shelf = ${shelf}`
      : empty;
    const place = shelf ? sql`s.published_at, s.resource_id` : sql`r.published_at, r.id`;
    const order = shelf ? sql`s.published_at desc, s.resource_id desc` : sql`r.published_at desc, r.id desc`;
    const behind = after ? sql`and (${place}) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : empty;
    const found = await visibleResources(
      sql`${filters(args)} ${alsoOn(others)} ${behind} order by ${order} limit ${limit}`,
      from,
    );
    return pageOf(found, args, publishedKey);
  }

  private async byReview(args: LibraryArgs): Promise<Page<Resource>> {
    const { limit, after } = rangeOf(args);
    const behind = after
      ? sql`and (r.review_on, r.id) > (${after[0].slice(0, 10)}::date, ${after[1]}::uuid)`
      : empty;
    const found = await visibleResources(sql`
      and r.review_on is not null ${filters(args)} ${alsoOn(shelvesOf(args))} ${behind}
      order by r.review_on, r.id limit ${limit}`);
    return pageOf(found, args, ({ reviewOn, id }) => [new Date(`${reviewOn}T00:00:00Z`), id]);
  }
}

const publishedKey = ({ publishedAt, id }: Resource): [Date, string] => [publishedAt, id];

const shelvesOf = ({ theme, setting }: LibraryArgs): string[] =>
  [theme?.toLowerCase(), setting].filter((shelf) => typeof shelf === 'string' && shelf !== '') as string[];

const alsoOn = (shelves: string[]): Sql =>
  shelves.length === 0
    ? empty
    : join(
        shelves.map(
          (shelf) => sql`and exists (
            select from resource_shelf also
             where also.tenant_id = r.tenant_id and also.resource_id = r.id and also.shelf = ${shelf})`,
        ),
        ' ',
      );

const filters = ({ kind, language, format, freshness }: LibraryArgs): Sql => sql`
  ${kind ? sql`and r.kind = ${kind}` : empty}
  ${language ? sql`and r.language = ${language}` : empty}
  ${format ? sql`and r.format = ${format}` : empty}
  ${freshnessIs[freshness]}`;

const freshnessIs: Record<LibraryArgs['freshness'], Sql> = {
  all: empty,
  current: sql`and (r.review_on is null or r.review_on > (now() at time zone 'Europe/London')::date)`,
  due: sql`and r.review_on <= (now() at time zone 'Europe/London')::date`,
};
