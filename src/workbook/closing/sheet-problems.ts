import { toCell } from '../../core/money.ts';
import { FLAG, isFlagged } from '../../core/plan/flag.ts';
import type { Plain } from '../found.ts';
import { tableOf, type TableRow } from '../table.ts';
import { payouts } from '../tabs/payouts.ts';
import type { ClosingLine } from './closing-line.ts';

/** What stands in Payouts that may not be frozen. */
export type SheetProblem =
  | { readonly what: 'error'; readonly error: string }
  | { readonly what: 'differs'; readonly row: number; readonly person: string; readonly component: string; readonly shown: Plain; readonly worked: number | null }
  | { readonly what: 'line'; readonly person: string; readonly component: string; readonly why: string; readonly row: number };

/** Compares what Payouts shows with what follows from the facts, line by line and to the cent; and names the lines that are flagged. */
export function sheetProblems(lines: readonly ClosingLine[], shown: readonly (readonly Plain[])[]): readonly SheetProblem[] {
  const table = tableOf(payouts, shown);
  const first = String(shown[1]?.[table.columns.indexOf('person')] ?? '');
  if (first.startsWith('#') || /^loading/i.test(first)) return [{ what: 'error', error: first }];
  const rows = table.rows.filter(({ cells }) => cells['how'] !== '' && cells['how'] !== undefined && (cells['person'] !== '' || cells['component'] !== ''));
  const differing = firstDifference(rows, lines);
  return [...(differing ? [differing] : []), ...rows.flatMap(({ row, cells }, i) => (isFlagged(lines[i]?.how ?? '') || String(cells['how']).startsWith(FLAG) ? [{ what: 'line', person: String(cells['person']), component: String(cells['component']), why: String(cells['how']).slice(FLAG.length), row } as const] : []))];
}

function firstDifference(rows: readonly TableRow[], lines: readonly ClosingLine[]): SheetProblem | undefined {
  const place = Array.from({ length: Math.max(rows.length, lines.length) }, (_, i) => i).find((i) => !isSame(rows[i], lines[i]));
  if (place === undefined) return undefined;
  const [row, line] = [rows[place], lines[place]];
  return {
    what: 'differs',
    row: row?.row ?? (rows[rows.length - 1]?.row ?? 1) + 1,
    person: String(row?.cells['person'] ?? line?.person ?? ''),
    component: String(row?.cells['component'] ?? line?.component ?? ''),
    shown: row?.cells['amount'] ?? '',
    worked: line ? toCell(line.amount) : null,
  };
}

function isSame(row: TableRow | undefined, line: ClosingLine | undefined): boolean {
  return row !== undefined && line !== undefined && String(row.cells['person']) === line.person && String(row.cells['component']) === line.component && row.cells['amount'] === toCell(line.amount);
}
