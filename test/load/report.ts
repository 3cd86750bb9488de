import { cpus } from 'node:os';
import type { Case } from './case.js';
import type { Comparison } from './compare.js';
import type { Statements } from './statement-counter.js';

export interface Measured extends Comparison, Statements {
  name: string;
  goal: Case['goal'];
  met: boolean;
  notes?: string[];
}

export interface Report {
  cases: Measured[];
  scale: number;
  node: string;
  cpu: string;
  postgres: Record<string, string>;
}

export const cpu = (): string => `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;

export const isMet = (
  { ratio, statements = Infinity }: Case['goal'],
  measured: Comparison & Statements,
): boolean => measured.ratio.median >= ratio && measured.statements <= statements;

export function asTable({ cases, scale, node, cpu: processor, postgres }: Report): string {
  const rows = [head, ...cases.map(row)];
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const settings = Object.entries(postgres).map(([name, value]) => `${name} ${value}`);
  return [
    ...rows.map((cells) => cells.map((cell, column) => pad(cell, widths[column]!, column)).join('  ')),
    '',
    ...cases.flatMap(({ name, notes = [] }) => notes.map((note) => `${name}: ${note}`)),
    'Ratio: requests per second of the app to those of bare node:http with one SQL statement; median of pairs.',
    `Scale ${scale}; Node ${node}; ${processor}; PostgreSQL: ${settings.join(', ')}.`,
  ].join('\n');
}

const head = ['case', 'ratio', 'min–max', 'goal', 'met', 'app/s', 'floor/s', 'SQL', 'queue'];

const row = ({ name, ratio, goal, met, app, floor, statements, queueStatements }: Measured): string[] => [
  name,
  two(ratio.median),
  `${two(ratio.min)}–${two(ratio.max)}`,
  `≥ ${goal.ratio}${goal.statements ? `, ≤ ${goal.statements} SQL` : ''}`,
  met ? 'yes' : 'no',
  app.rps.toFixed(0),
  floor.rps.toFixed(0),
  String(statements),
  String(queueStatements),
];

const two = (value: number) => value.toFixed(2);

const pad = (cell: string, width: number, column: number) =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);
