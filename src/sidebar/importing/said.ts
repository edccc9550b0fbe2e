import { isoDay } from '../../core/period.ts';
import { headingIn, wordIn } from '../../workbook/language.ts';
import { safeCsv } from '../../workbook/incoming/safe-csv.ts';
import type { Rejected } from '../../workbook/incoming/read-records.ts';
import type { Reason } from '../../workbook/incoming/reason.ts';
import type { TableTab, Written } from '../../workbook/tab.ts';
import type { Language } from '../../words/languages.ts';
import type { Csv } from './read-csv.ts';

/** A column's heading in the panel's language. */
export function columnSaid({ workbook }: Language, tab: TableTab, column: string): string {
  return headingIn(workbook, tab, column);
}

/** A number with all its digits. */
export function numberSaid({ code }: Language, number: number): string {
  return new Intl.NumberFormat(code, { maximumFractionDigits: 15 }).format(number);
}

/** A cell as the panel shows it: days as days, drop-downs' words in its language. */
export function cellSaid(language: Language, tab: TableTab, column: string, cell: Written): string {
  const { kind, words } = tab.columns[column] ?? {};
  if (typeof cell === 'number' && (kind === 'date' || kind === 'month')) return isoDay(cell).slice(0, kind === 'month' ? 7 : 10);
  if (words?.includes(String(cell))) return wordIn(language.workbook, tab.id, column, String(cell));
  return typeof cell === 'number' ? numberSaid(language, cell) : String(cell);
}

/** Why a row doesn't come in, in the user's words. */
export function reasonSaid(language: Language, tab: TableTab, { code, column, found, other }: Reason): string {
  const isCells = code === 'twice' || code === 'held';
  const cell = (text: string) => (isCells ? cellSaid(language, tab, column, /^\d+(\.\d+)?$/.test(text) ? Number(text) : text) : text);
  const say: (column: string, found: string, other: string) => string = language.sidebar.importing.reasons[code];
  return say(column === '' ? '' : columnSaid(language, tab, column), cell(found), cell(other));
}

/** The rows that were left out as the file had them, with their lines and reasons behind. */
export function leftOutCsv(language: Language, tab: TableTab, { table: { headings }, separator }: Pick<Csv, 'table' | 'separator'>, rejected: readonly Rejected[]): string {
  const { at, why } = language.sidebar.importing;
  const width = Math.max(headings.length, ...rejected.map(({ cells }) => cells.length));
  const wide = (cells: readonly string[]) => Array.from({ length: width }, (_, i) => cells[i] ?? '');
  return safeCsv([[...wide(headings), at, why], ...rejected.map(({ line, cells, reasons }) => [...wide(cells), String(line), reasons.map((reason) => reasonSaid(language, tab, reason)).join(' ')])], separator);
}
