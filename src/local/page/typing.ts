import type { ICellData, IDocumentData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { CellValueType, ICommandService } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SetRangeValuesMutation, SheetInterceptorService } from '@univerjs/sheets';
import type { Injector } from '../engine/univer.ts';
import type { Workbook } from '../engine/workbook.ts';

/** Before Univer's own readers of what was typed. */
const FIRST = 1000;
const PLAIN_NUMBER = /^[-+]?\d+(?:[.,]\d+)?$/;

/** Lets users type as in Sheets: values by the spreadsheet's locale, formulas in Google's dialect, shown again as they were typed. */
export function typeAsInSheets(injector: Injector, { contents, grid }: Workbook, tell: (problem: string) => void): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col, worksheet }, next) => {
      const typed = cell?.f ?? cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '');
      if (cell == null || typed == null || typed === '') return next(cell);
      const text = String(typed).replace(/\r\n?/g, '\n');
      const isShare = PLAIN_NUMBER.test(text) && grid.formatOf(subUnitId, row, col)?.includes('%') === true;
      try {
        const { cell: entered, format } = contents.entered(subUnitId, row, col, cell.t === CellValueType.FORCE_STRING ? `'${text}` : isShare ? `${text}%` : text);
        const style = worksheet.getComposedCellStyle(row, col);
        return { ...cell, ...entered, ...(format === undefined ? {} : { s: { ...style, n: { pattern: format } } }) } satisfies ICellData;
      } catch (problem) {
        tell(problem instanceof Error ? problem.message : String(problem));
        return worksheet.getCellRaw(row, col);
      }
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = contents.editable(subUnitId, row, col);
      if (text === undefined) return next(cell);
      if (text.startsWith('=')) return { ...cell, f: text };
      return text.includes('\n') ? { ...cell, v: null, p: linesOf(text) } : { ...cell, v: text, t: CellValueType.STRING };
    },
  });
  translatePasted(injector, contents, tell);
}

/** Univer's editor runs the lines of a plain text together, and keeps those of a document apart. */
function linesOf(text: string): IDocumentData {
  const dataStream = `${text.replace(/\n/g, '\r')}\r\n`;
  const paragraphs = [...dataStream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index, paragraphId: `line-${index}` }));
  return { id: 'd', documentStyle: {}, body: { dataStream, textRuns: [], paragraphs, sectionBreaks: [{ startIndex: dataStream.length - 1, sectionId: 'all' }] } };
}

interface Written {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** Formulas that come by another way than the editor, as pasted ones do, are Google's too. */
function translatePasted(injector: Injector, contents: Workbook['contents'], tell: (problem: string) => void): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue = {} } = params as Written;
    for (const cell of Object.values(cellValue).flatMap((row) => Object.values(row ?? {}))) {
      if (cell?.f == null || cell.custom != null) continue;
      try {
        Object.assign(cell, contents.translated(subUnitId, cell.f));
      } catch (problem) {
        Object.assign(cell, { f: null, v: cell.f, t: CellValueType.STRING });
        tell(problem instanceof Error ? problem.message : String(problem));
      }
    }
  });
}
