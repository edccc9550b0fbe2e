import { ICommandService, WrapStrategy } from '@univerjs/core';
import { SetWorksheetRowHeightMutation } from '@univerjs/sheets';
import type { Injector } from '../engine/univer.ts';
import type { Workbook } from '../engine/workbook.ts';

const LEAST = 21;
const MARGIN = 6;

/** Makes the rows of the tab in front as high as their text, as Google does by itself; gives what looks again. */
export function fitRows(injector: Injector, book: Workbook): () => void {
  const commands = injector.get(ICommandService);
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const given = new Map<string, number>();
  return () => {
    const { sheetId } = book.selection;
    const { rows, columns } = book.grid.used(sheetId);
    const heights: Record<number, number> = {};
    for (let row = 0; row < rows; row++) {
      const height = Math.max(LEAST, ...Array.from({ length: columns }, (_, column) => heightOf(pen, book, sheetId, row, column)));
      if ((given.get(`${sheetId} ${row}`) ?? LEAST) === height) continue;
      given.set(`${sheetId} ${row}`, height);
      heights[row] = height;
    }
    for (const [height, of] of grouped(heights)) {
      const ranges = of.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: columns }));
      commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, { unitId: book.unitId, subUnitId: sheetId, ranges, rowHeight: height }, { onlyLocal: true });
    }
  };
}

function heightOf(pen: CanvasRenderingContext2D, book: Workbook, sheetId: string, row: number, column: number): number {
  const style = book.grid.styleOf(sheetId, row, column);
  const size = style?.fs ?? 10;
  const text = String(book.grid.cell(sheetId, row, column)?.v ?? '');
  if (text === '' || (style?.tb !== WrapStrategy.WRAP && size <= 12)) return LEAST;
  const line = Math.ceil(size * 1.6);
  if (style?.tb !== WrapStrategy.WRAP) return line + MARGIN;
  pen.font = `${style.bl === 1 ? 'bold ' : ''}${size}pt Arial`;
  return linesIn(pen, text, book.tabs.width(sheetId, column) - 6) * line + MARGIN;
}

function linesIn(pen: CanvasRenderingContext2D, text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const wide = pen.measureText(`${word} `).width;
    if (used > 0 && used + wide > width) [lines, used] = [lines + 1, 0];
    used += wide;
  }
  return lines;
}

function grouped(heights: Readonly<Record<number, number>>): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [row, height] of Object.entries(heights)) groups.set(height, [...(groups.get(height) ?? []), Number(row)]);
  return groups;
}
