import { dayOf, isMonth, isoDay } from '../core/period.ts';
import type { Column, ColumnKind } from './column.ts';
import type { Row } from './draft.ts';
import type { TableTab, Written } from './tab.ts';

/** A row of a file: texts by column, and where it stood. */
export interface FileRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A file's cell that can't be what its column wants, or a row that can't be used: said, never dropped in silence. */
export interface Issue {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly reason: string;
  readonly done: string;
}

export interface Converted {
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
}

/** Turns texts into what the tab's columns hold. A text that can't be read stays as it is, and is said. */
export function convert(tab: TableTab, file: string, rows: readonly FileRow[]): Converted {
  const issues: Issue[] = [];
  const typed = Object.entries(tab.columns).filter(([, { derived }]) => !derived);
  const converted = rows.map(({ row, cells }) =>
    Object.fromEntries(
      typed.map(([name, column]) => {
        const found = (cells[name] ?? '').trim();
        const value = read(found, column);
        if (value === undefined) issues.push({ file, row, column: name, found, reason: `expected ${wanted[column.kind]}`, done: 'kept as text, counted nowhere' });
        return [name, value ?? found];
      }),
    ),
  );
  return { rows: converted, issues };
}

const wanted: Readonly<Record<ColumnKind, string>> = {
  text: 'text',
  any: 'a value',
  date: 'a date such as 2026-03-31',
  month: 'a month such as 2026-03',
  money: 'a number',
  figure: 'a number',
  count: 'a number',
  whole: 'a number',
  share: 'a number',
  check: 'true or false',
};

const plain = /^[+-]?\d+(\.\d+)?$/;

function read(found: string, { kind }: Column): Written | undefined {
  if (found === '') return '';
  if (kind === 'text') return found;
  if (kind === 'check') return /^(true|yes|1)$/i.test(found) ? true : /^(false|no|0)$/i.test(found) ? false : undefined;
  if (kind === 'any') return plain.test(found) ? Number(found) : found;
  if (kind === 'date') return dayIn(found);
  if (kind === 'month') return isMonth(found) ? dayIn(`${found}-01`) : dayIn(found);
  return plain.test(found) ? Number(found) : undefined;
}

/** The day that a text such as 2026-03-31 means, if it's a day of the calendar. */
export function dayIn(found: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(found) ?? [];
  if (!year || !month || !day) return undefined;
  const serial = dayOf(Number(year), Number(month), Number(day));
  return isoDay(serial) === found ? serial : undefined;
}
