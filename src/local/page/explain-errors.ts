import { SheetsSelectionsService } from '@univerjs/sheets';
import { a1Of } from '../engine/address.ts';
import type { Injector } from '../engine/univer.ts';
import type { Workbook } from '../engine/workbook.ts';
import { element } from './element.ts';

/** Says what a custom function threw while its cell is selected; on Google the pointer over the cell does. */
export function explainErrors(injector: Injector, book: Workbook): void {
  const place = element('div', { id: 'cell-error', role: 'status', hidden: true });
  document.getElementById('grid')?.append(place);
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
    const cell = book.selection.cell();
    const isError = book.grid.cell(cell.sheetId, cell.row, cell.column)?.v === '#ERROR!';
    const said = isError ? book.errors.at(cell.sheetId, cell.row, cell.column) : '';
    place.hidden = said === '';
    place.replaceChildren(`${a1Of(cell)}: ${said}`);
  });
}
