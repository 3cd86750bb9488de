import { Get, Param, Query } from '@nestjs/common';
import { TeamPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { TeamView } from './team.view.js';

@Page('c/:community/admin/people')
export class TeamPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param('community') community: string, @Query('name') asked: unknown) {
    const name = typeof asked === 'string' ? asked : '';
    const data = await this.operations.dataOf(visit, TeamPageDocument, { community, name }, { community });
    const { team, membersNamed } = data.community;
    return page(TeamView, { community, team, name, found: membersNamed }, { frame: frameOf(data) });
  }
}
