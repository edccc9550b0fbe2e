import type { Area } from '../address.ts';
import { rawValue } from '../cell-value.ts';
import { eachCell } from './cells.ts';
import { validate, validationAt } from './data-validation.ts';
import type { Run } from './thing.ts';
import { stateOf } from './thing.ts';

type Part = 'formats' | 'values' | 'formulas' | 'validations';

const PARTS: Readonly<Record<string, readonly Part[]>> = {
  PASTE_NORMAL: ['formats', 'formulas', 'validations'],
  PASTE_FORMAT: ['formats'],
  PASTE_VALUES: ['values'],
  PASTE_FORMULA: ['formulas'],
  PASTE_DATA_VALIDATION: ['validations'],
};

interface Options {
  readonly formatOnly?: boolean;
  readonly contentsOnly?: boolean;
}

type Copy = (run: Run, from: Area, row: number, column: number, to: Area, toRow: number, toColumn: number) => void;

const COPY: Readonly<Record<Part, Copy>> = { formats: copyFormat, values: copyValue, formulas: copyFormula, validations: copyValidation };

/** Copies to the range given; a target larger than the source is filled with copies side by side. */
export async function copyTo(run: Run, from: Area, target: unknown, how?: string | Options): Promise<void> {
  const parts = partsOf(how);
  const to = grown(stateOf<Area>('Range', target), from);
  await run.book.grid.settle();
  for (const part of parts) {
    eachCell(to, (row, column) => COPY[part](run, from, from.row + ((row - to.row) % from.rows), from.column + ((column - to.column) % from.columns), to, row, column));
  }
}

function partsOf(how: string | Options | undefined): readonly Part[] {
  if (how === undefined) return ['formats', 'formulas', 'validations'];
  if (typeof how === 'object') return how.formatOnly ? ['formats'] : how.contentsOnly ? ['formulas'] : partsOf(undefined);
  const parts = PARTS[how];
  if (parts === undefined) throw new Error(`the local host has no CopyPasteType.${how}`);
  return parts;
}

function grown(to: Area, from: Area): Area {
  const multiple = (size: number, unit: number): number => Math.max(1, Math.floor(size / unit)) * unit;
  return { ...to, rows: multiple(to.rows, from.rows), columns: multiple(to.columns, from.columns) };
}

function copyFormat(run: Run, from: Area, row: number, column: number, to: Area, toRow: number, toColumn: number): void {
  const { grid } = run.book;
  const old = Object.fromEntries(Object.keys(grid.styleOf(to.sheetId, toRow, toColumn) ?? {}).map((key) => [key, null]));
  const style = { ...old, ...grid.styleOf(from.sheetId, row, column) };
  if (Object.keys(style).length > 0) grid.restyle(to.sheetId, toRow, toColumn, style);
}

function copyValue(run: Run, from: Area, row: number, column: number, to: Area, toRow: number, toColumn: number): void {
  run.book.contents.putRaw(to.sheetId, toRow, toColumn, rawValue(run.book.grid.cell(from.sheetId, row, column)));
}

function copyFormula(run: Run, from: Area, row: number, column: number, to: Area, toRow: number, toColumn: number): void {
  const stored = run.book.grid.stored(from.sheetId, row, column);
  if (stored?.f == null) run.book.contents.putRaw(to.sheetId, toRow, toColumn, rawValue(stored));
  else run.book.contents.putFormula(to.sheetId, toRow, toColumn, run.book.contents.movedFormula(from.sheetId, row, column, toRow - row, toColumn - column));
}

function copyValidation(run: Run, from: Area, row: number, column: number, to: Area, toRow: number, toColumn: number): void {
  const known = validationAt(run, from.sheetId, row, column);
  const area = { sheetId: to.sheetId, row: toRow, column: toColumn, rows: 1, columns: 1 };
  if (known !== null || validationAt(run, to.sheetId, toRow, toColumn) !== null) validate(run, [area], known?.state ?? null);
}
