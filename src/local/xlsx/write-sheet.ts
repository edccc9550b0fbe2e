import type { Cell, CellArrayFormulaValue, CellFormulaValue, Style, Worksheet } from '@cj-tech-master/excelts';
import { parseArea } from './address.ts';
import { tooNewForMany } from './array-functions.ts';
import type { XlsxCell, XlsxSheet } from './book.ts';
import { resultOf, valueOf } from './cell-value.ts';
import { excelFormula, type FormulaSurroundings } from './excel-formula.ts';
import { plainText } from './file-text.ts';

export interface SheetWriting {
  readonly around: FormulaSurroundings;
  /** Array formulas that only the newest programs can calculate are written as formulas too. */
  readonly keepsNewest: boolean;
  readonly styleOf: (cell: XlsxCell) => Partial<Style> | undefined;
}

const longestNote = 30_000;

export function formulaAsNote(formula: string): string {
  return `Saved as its value, because other programs can't calculate\n${formula}`;
}

function writeNote(into: Cell, ...notes: readonly (string | undefined)[]): void {
  const text = notes.filter((note) => note).join('\n\n');
  if (text !== '') into.note = plainText(text).slice(0, longestNote);
}

/** A broken spill range would break the file; one that doesn't start at its cell belongs to another. */
function spillOf(cell: XlsxCell, into: Cell): string {
  const area = parseArea(cell.spill ?? '');
  const isOwn = area && area.startRow === into.row - 1 && area.startColumn === into.col - 1;
  return isOwn ? (cell.spill ?? '').replaceAll('$', '') : into.address;
}

function formulaOf(cell: XlsxCell, into: Cell, { around, keepsNewest }: SheetWriting): CellFormulaValue | CellArrayFormulaValue | undefined {
  const formula = cell.formula === undefined ? undefined : excelFormula(cell.formula, around);
  if (!formula) return undefined;
  const ref = spillOf(cell, into);
  const result = resultOf(cell);
  if (!formula.isArray && ref === into.address) return { formula: formula.text, result };
  const isTooNew = !keepsNewest && [...formula.calls].some((name) => tooNewForMany.has(name));
  return isTooNew ? undefined : { formula: formula.text, shareType: 'array', ref, result };
}

/** Says whether it wrote an array formula. */
function writeCell(cell: XlsxCell, into: Cell, writing: SheetWriting): boolean {
  const style = writing.styleOf(cell);
  if (style) into.style = style;
  const formula = formulaOf(cell, into, writing);
  writeNote(into, cell.note, cell.formula !== undefined && !formula ? formulaAsNote(cell.formula) : undefined);
  into.value = formula ?? valueOf(cell);
  return formula !== undefined && 'shareType' in formula;
}

// A column of w characters of Calibri 11 is 7w + 5 pixels wide.
function characters(pixels: number): number {
  return Math.min(255, Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100));
}

function writeColumns(sheet: XlsxSheet, into: Worksheet): void {
  if (sheet.defaultColumnWidth !== undefined) into.properties.defaultColWidth = characters(sheet.defaultColumnWidth);
  sheet.columnWidths.forEach((width, column) => {
    if (width !== undefined) into.getColumn(column + 1).width = characters(width);
  });
  for (const column of sheet.hiddenColumns ?? []) into.getColumn(column + 1).hidden = true;
}

/** The library leaves out a row without cells unless it has a height. */
function hideRow(into: Worksheet, row: number): void {
  const line = into.getRow(row + 1);
  line.hidden = true;
  line.height = 15;
}

/** The cells and how they lie; says whether one holds an array formula. */
export function writeSheet(sheet: XlsxSheet, into: Worksheet, writing: SheetWriting): boolean {
  let hasArrays = false;
  writeColumns(sheet, into);
  sheet.cells.forEach((row, rowNumber) => row.forEach((cell, column) => {
    if (cell && writeCell(cell, into.getCell(rowNumber + 1, column + 1), writing)) hasArrays = true;
  }));
  for (const row of sheet.hiddenRows ?? []) hideRow(into, row);
  for (const merge of sheet.merges ?? []) if (parseArea(merge) && merge.includes(':')) into.mergeCells(merge);
  if (sheet.filter !== undefined && parseArea(sheet.filter)) into.autoFilter = sheet.filter;
  return hasArrays;
}
