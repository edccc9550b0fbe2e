import { SheetsSelectionsService } from '@univerjs/sheets';
import { areaOf, splitSheetName } from '../engine/address.ts';
import type { Area } from '../engine/address.ts';
import type { Injector } from '../engine/univer.ts';
import type { Workbook } from '../engine/workbook.ts';
import { button, element } from './element.ts';

/** Offers to go to the cell that a link in the selected cell names; on Google the link itself can be clicked. */
export function offerLinks(injector: Injector, book: Workbook): void {
  const place = element('div', { id: 'cell-link', hidden: true });
  document.getElementById('grid')?.append(place);
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
    const { sheetId, row, column } = book.selection.cell();
    const text = String(book.grid.cell(sheetId, row, column)?.v ?? '');
    const target = targetOf(book, text);
    place.hidden = target === undefined;
    if (target) place.replaceChildren(button(`Go to ${text}`, () => book.selection.select(target)));
  });
}

function targetOf(book: Workbook, text: string): Area | undefined {
  const { sheetName, cells } = splitSheetName(text);
  const id = sheetName === undefined ? undefined : book.tabs.idOf(sheetName);
  return id === undefined ? undefined : areaOf(id, cells, book.tabs.size(id));
}
