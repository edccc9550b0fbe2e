import { dayOf } from '../../core/period.ts';
import type { Fact, FactCell } from '../../core/plan/fact.ts';
import { parameters } from '../../core/plan/rule.ts';

export type Json = string | number | boolean | null;
export type JsonRow = Readonly<Record<string, Json>>;

/** The columns that hold days, and numbers: JSON has both as texts. A test holds these lists to the tables. */
export const dateColumns: readonly string[] = ['from', 'to', 'valid_from', 'valid_to', 'month', 'date', 'opened', 'closed', 'ended', 'rated_on', 'first_paid', 'closed_on', 'corrects'];
export const numberColumns: readonly string[] = [...parameters, 'value', 'share', 'list_price', 'sum_from', 'converted', 'commission', 'cycle_days', 'measure', 'attainment'];

const number = /^[+-]?\d+(\.\d+)?$/;

export function isNumber(text: string): boolean {
  return number.test(text);
}

/** The objects of a JSON text; none where it was left out. */
export function objectsIn(json?: string | null): readonly JsonRow[] {
  return (JSON.parse(json ?? 'null') as readonly JsonRow[] | null) ?? [];
}

/** Rows of a table as JSON text, with where each stands in its sheet. */
export function rowsIn(json?: string | null): readonly Fact[] {
  return objectsIn(json).map((row) => ({
    row: Number(row['sheet_row']),
    cells: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(name, value)])),
  }));
}

function cellOf(name: string, value: Json): FactCell {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (dateColumns.includes(name) && year && month && day) return dayOf(Number(year), Number(month), Number(day));
  return numberColumns.includes(name) && isNumber(value) ? Number(value) : value;
}
