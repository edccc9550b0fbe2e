import type { ICellData } from '@univerjs/core';
import type { Area } from '../address.ts';
import { displayValue, rawValue, scriptValue } from '../cell-value.ts';
import { dimensionsChecked, eachCell, mapCells } from './cells.ts';
import type { Methods, Run } from './thing.ts';
import { SELF } from './thing.ts';

export const rangeValues: Methods<Area> = {
  getValue: async (run, area) => (await values(run, first(area)))[0]?.[0],
  getValues: values,
  getDisplayValue: async (run, area) => (await displayValues(run, first(area)))[0]?.[0],
  getDisplayValues: displayValues,
  setValue: (run, area, value: unknown) => {
    eachCell(area, (row, column) => run.book.contents.put(area.sheetId, row, column, value));
    return SELF;
  },
  setValues: (run, area, block: readonly (readonly unknown[])[]) => {
    dimensionsChecked(area, block);
    eachCell(area, (row, column) => run.book.contents.put(area.sheetId, row, column, block[row - area.row]?.[column - area.column]));
    return SELF;
  },
  getFormula: (run, area) => formulas(run, first(area))[0]?.[0],
  getFormulas: formulas,
  setFormula: (run, area, formula: string) => {
    eachCell(area, (row, column) => run.book.contents.putFormula(area.sheetId, row, column, formula));
    return SELF;
  },
  setFormulas: (run, area, block: readonly (readonly string[])[]) => {
    dimensionsChecked(area, block);
    eachCell(area, (row, column) => run.book.contents.putFormula(area.sheetId, row, column, block[row - area.row]?.[column - area.column] ?? ''));
    return SELF;
  },
  clearContent: (run, area) => {
    clearContents(run, area);
    return SELF;
  },
  isBlank: async (run, area) => {
    await run.book.grid.settle();
    return mapCells(area, (row, column) => cellAt(run, area, row, column)).flat().every((cell) => cell?.f == null && rawValue(cell) === '');
  },
};

export function clearContents(run: Run, area: Area): void {
  eachCell(area, (row, column) => {
    if (run.book.grid.isTouched(area.sheetId, row, column)) run.book.contents.put(area.sheetId, row, column, '');
  });
}

export function clearFormats(run: Run, area: Area): void {
  run.book.grid.commit();
  eachCell(area, (row, column) => {
    const style = run.book.grid.styleOf(area.sheetId, row, column);
    if (style !== undefined) run.book.grid.restyle(area.sheetId, row, column, Object.fromEntries(Object.keys(style).map((key) => [key, null])));
  });
}

async function values(run: Run, area: Area): Promise<unknown[][]> {
  if (mayBeComputed(run, area)) await run.book.grid.settle();
  else run.book.grid.commit();
  const { grid, manners } = run.book;
  return mapCells(area, (row, column) => scriptValue(cellAt(run, area, row, column), grid.formatOf(area.sheetId, row, column), manners.timeZone));
}

/** Whether a formula is in the area, or above or left of it, from where it may spill: what people typed needs no calculation. */
function mayBeComputed(run: Run, { sheetId, row, column, rows, columns }: Area): boolean {
  run.book.grid.commit();
  const { grid } = run.book;
  for (let y = 0; y < row + rows; y++) for (let x = 0; x < column + columns; x++) if (grid.cell(sheetId, y, x)?.f != null || grid.cell(sheetId, y, x)?.si != null) return true;
  return false;
}

async function displayValues(run: Run, area: Area): Promise<string[][]> {
  await run.book.grid.settle();
  const { grid, manners } = run.book;
  return mapCells(area, (row, column) => displayValue(cellAt(run, area, row, column), grid.formatOf(area.sheetId, row, column), manners));
}

function formulas(run: Run, area: Area): string[][] {
  run.book.grid.renew();
  return mapCells(area, (row, column) => run.book.contents.formula(area.sheetId, row, column));
}

function cellAt(run: Run, area: Area, row: number, column: number): ICellData | undefined {
  return run.book.grid.cell(area.sheetId, row, column);
}

function first(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}
