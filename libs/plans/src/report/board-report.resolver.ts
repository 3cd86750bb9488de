import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { manyFieldsAtOnce } from '#platform';
import { BoardReport } from './board-report.js';
import { BoardReports } from './board-report.service.js';
import { csvOf } from './csv.js';
import { sheetsOf } from './sheets.js';
import { xlsxOf } from './xlsx.js';

/** As many fields as a file of all actions counts for. */
const A_FILE = 1_500;

@Resolver(() => BoardReport)
export class BoardReportResolver {
  constructor(private readonly reports: BoardReports) {}

  @Query(() => BoardReport, { complexity: manyFieldsAtOnce })
  boardReport(@Args('planId', { type: () => ID }) planId: string): Promise<BoardReport> {
    return this.reports.of(planId);
  }

  @ResolveField(() => String, {
    description: 'Summary and actions as CSV (RFC 4180), in the viewer’s language.',
    complexity: A_FILE,
  })
  async csv(@Parent() report: BoardReport): Promise<string> {
    const { summary, actions } = await sheetsOf(report);
    return csvOf([...summary.rows, [''], ...actions.rows]);
  }

  @ResolveField(() => String, {
    description: 'The same as an XLSX workbook of two sheets; base64.',
    complexity: A_FILE,
  })
  async xlsx(@Parent() report: BoardReport): Promise<string> {
    return (await xlsxOf(await sheetsOf(report))).toString('base64');
  }
}
