import type { Plain } from './found.ts';
import { letters } from './formula.ts';

/** A warning as the Dashboard lists it. */
export interface WarningShown {
  readonly code: string;
  readonly text: string;
  /** The sheet and the cell that it's about, counted from 1. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The warnings among the Dashboard's rows: those whose third cell is a code. */
export function warningsShown(dashboard: readonly (readonly Plain[])[]): readonly WarningShown[] {
  return dashboard.flatMap(([where = '', text = '', code = '']) => {
    const [, sheet, column = '', row = ''] = /^(.+)!([A-Z]+)(\d+)$/.exec(String(where)) ?? [];
    return sheet === undefined || !/^W\d\d$/.test(String(code)) ? [] : [{ code: String(code), text: String(text), sheet, row: Number(row), column: columnNumber(column) }];
  });
}

function columnNumber(name: string): number {
  let column = 0;
  while (letters(column) !== name && column < 1000) column += 1;
  return column + 1;
}
