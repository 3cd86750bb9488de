import { Get, Param, Query } from '@nestjs/common';
import { MentionableDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { PageFailure } from '../../visit/page-failure.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';

type Address = { community: string; group: string };

/** For the script of a text field: whom somebody may mean with an @ and a few letters. */
@Page('c/:community/groups/:group/mentionable')
export class MentionablePage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async find(@Visited() visit: Visit, @Param() at: Address, @Query('beginning') asked: unknown) {
    const beginning = typeof asked === 'string' ? asked : '';
    const variables = { group: at.group, beginning };
    const { data, failure } = await this.operations.run(visit, MentionableDocument, variables, at);
    const status = failure ? new PageFailure(failure.code).status : 200;
    visit.reply.status(status).type('application/json; charset=utf-8').header('cache-control', 'no-store');
    const people = data?.mentionable ?? [];
    return people.map(({ id, displayName, roles }) => ({
      id,
      name: displayName,
      role: roles.map((role) => visit.t(`role.${role}`)).join(', '),
    }));
  }
}
