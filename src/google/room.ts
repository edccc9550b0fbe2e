import type { Block } from '../workbook/found.ts';
import { keepChanged, type Known } from './known-sheets.ts';
import type { Sheet } from './sheets.ts';

/** New rows of a tab. */
export interface NewRows {
  readonly tab: string;
  readonly row: number;
  readonly blocks: readonly Block[];
}

/** Gives a sheet the rows that it lacks for new ones, and answers whether formulas don't reach all of its rows until they are renewed. */
export function giveRoom(sheet: Sheet, known: Known | undefined, { tab, row, blocks }: NewRows): boolean {
  const last = sheet.getMaxRows();
  const isFull = row > last;
  if (isFull) keepChanged(tab, { isOutgrown: true });
  // Rows inserted before the last one are inside the ranges of formulas; those added after it would not be.
  const lacking = row + (blocks[0]?.cells.length ?? 0) - last;
  if (lacking > 0) sheet.insertRowsAfter(isFull ? last : last - 1, lacking);
  return isFull || known?.isOutgrown === true;
}
