import type { ICellData } from '@univerjs/core';
import { CellValueType, numfmt } from '@univerjs/core';
import { instantOf, showsDate } from './serial-date.ts';
import type { Manners } from './typed-text.ts';

export type Cell = string | number | boolean;

/** Where Sheets names an error differently. */
const ERRORS: Readonly<Record<string, string>> = { '#SPILL!': '#REF!', '#CALC!': '#N/A', '#CYCLE!': '#REF!' };

/** The bare value: '' for a blank cell, a serial number for a date, the error's name for an error. */
export function rawValue(cell: ICellData | undefined): Cell {
  if (cell?.v == null) return '';
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || cell.v === 1 || cell.v === '1';
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return typeof cell.v === 'string' ? (ERRORS[cell.v] ?? cell.v) : cell.v;
}

/** The value as Range.getValue gives it: a cell with a date format holds a Date. */
export function scriptValue(cell: ICellData | undefined, format: string | undefined, timeZone: string): Cell | Date {
  const value = rawValue(cell);
  return typeof value === 'number' && showsDate(format) ? new Date(instantOf(value, timeZone)) : value;
}

export function displayValue(cell: ICellData | undefined, format: string | undefined, manners: Manners): string {
  const value = rawValue(cell);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (format === undefined && typeof value === 'string') return value;
  return numfmt.format(format ?? 'General', value, { locale: manners.language, throws: false });
}
