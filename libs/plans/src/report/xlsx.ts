import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { CellValue } from './csv.js';
import type { Sheets } from './sheets.js';

/** A workbook with days as dates and numbers as numbers. Text is a text’s type: nothing of it is ever reckoned with. */
export const xlsxOf = ({ summary, actions }: Sheets): Promise<Buffer> =>
  writeXlsxFile([
    {
      sheet: summary.name,
      data: summary.rows.map(([name, ...values]) => [heading(name!), ...values.map(cell)]),
      columns: [{ width: 44 }, { width: 60 }],
    },
    {
      sheet: actions.name,
      data: actions.rows.map((row, index) => row.map(index === 0 ? heading : cell)),
      columns: [50, 50, 16, 24, 24, 14, 10, 50, 22, 50, 14].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();

const heading = (value: CellValue): Cell => ({ ...(cell(value) as object), fontWeight: 'bold' });

function cell(value: CellValue): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { type: Number, value };
  if (typeof value === 'object')
    return { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: 'dd/mm/yyyy' };
  return { type: String, value: value.replace(UNWRITABLE, ''), wrap: true };
}

/** XML can’t hold them. */
const UNWRITABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
