import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Injector } from '../engine/univer.ts';
import type { Workbook } from '../engine/workbook.ts';

/** Before Univer's own readers of what was typed. */
const FIRST = 1000;

/** Lets users type as in Sheets: values by the spreadsheet's locale, formulas in Google's dialect, shown again as they were typed. */
export function typeAsInSheets(injector: Injector, { contents }: Workbook): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col, worksheet }, next) => {
      const typed = cell?.f ?? cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '');
      if (cell == null || typed == null || typed === '') return next(cell);
      const { cell: entered, format } = contents.entered(subUnitId, row, col, cell.t === CellValueType.FORCE_STRING ? `'${typed}` : String(typed));
      const style = worksheet.getComposedCellStyle(row, col);
      return { ...cell, ...entered, ...(format === undefined ? {} : { s: { ...style, n: { pattern: format } } }) } satisfies ICellData;
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const formula = contents.formula(subUnitId, row, col);
      return formula === '' ? next(cell) : { ...cell, f: formula };
    },
  });
}
