import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BoardReport } from './board-report.js';
import { BoardReports } from './board-report.service.js';
import { csvOf } from './csv.js';
import { sheetsOf } from './sheets.js';
import { xlsxOf } from './xlsx.js';

@Resolver(() => BoardReport)
export class BoardReportResolver {
  constructor(private readonly reports: BoardReports) {}

  @Query(() => BoardReport)
  boardReport(@Args('planId', { type: () => ID }) planId: string): Promise<BoardReport> {
    return this.reports.of(planId);
  }

  @ResolveField(() => String, {
    description: 'Summary and actions as CSV (RFC 4180), in the viewer’s language.',
  })
  async csv(@Parent() report: BoardReport): Promise<string> {
    const { summary, actions } = await sheetsOf(report);
    return csvOf([...summary.rows, [''], ...actions.rows]);
  }

  @ResolveField(() => String, { description: 'The same as an XLSX workbook of two sheets; base64.' })
  async xlsx(@Parent() report: BoardReport): Promise<string> {
    return (await xlsxOf(await sheetsOf(report))).toString('base64');
  }
}
