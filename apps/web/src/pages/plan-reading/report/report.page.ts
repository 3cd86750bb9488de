import { Get, Param } from '@nestjs/common';
import {
  BoardReportCsvDocument,
  BoardReportPageDocument,
  BoardReportXlsxDocument,
} from '../../../graphql/generated.js';
import { Operations } from '../../../graphql/operations.js';
import { frameOf } from '../../../visit/frame.js';
import { page } from '../../../visit/page.js';
import { Page } from '../../../visit/page.decorator.js';
import { Visited, type Visit } from '../../../visit/visit.js';
import { fileNameOf } from './report-file-name.js';
import { ReportView } from './report.view.js';

type Address = { community: string; plan: string };
type Ending = 'csv' | 'xlsx';

const types: Record<Ending, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A plan as a board hears of it: to read, to print, and to reckon with. */
@Page('c/:community/plans/:plan')
export class BoardReportPages {
  constructor(private readonly operations: Operations) {}

  @Get('report')
  async show(@Visited() visit: Visit, @Param() at: Address) {
    const data = await this.operations.dataOf(visit, BoardReportPageDocument, at, at);
    const props = { community: at.community, report: data.boardReport };
    return page(ReportView, props, { frame: frameOf(data) });
  }

  @Get('report.csv')
  async csv(@Visited() visit: Visit, @Param() at: Address) {
    const { boardReport } = await this.operations.dataOf(
      visit,
      BoardReportCsvDocument,
      { plan: at.plan },
      at,
    );
    return download(visit, 'csv', boardReport, boardReport.csv);
  }

  @Get('report.xlsx')
  async xlsx(@Visited() visit: Visit, @Param() at: Address) {
    const { boardReport } = await this.operations.dataOf(
      visit,
      BoardReportXlsxDocument,
      { plan: at.plan },
      at,
    );
    return download(visit, 'xlsx', boardReport, Buffer.from(boardReport.xlsx, 'base64'));
  }
}

const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

type Report = { madeAt: string; plan: { title: string } };

function download<Content>(
  visit: Visit,
  ending: Ending,
  { madeAt, plan }: Report,
  content: Content,
): Content {
  const name = fileNameOf(
    [visit.t('boardReport.fileName'), plan.title, days.format(new Date(madeAt))],
    ending,
  );
  visit.reply
    .type(types[ending])
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store');
  return content;
}
