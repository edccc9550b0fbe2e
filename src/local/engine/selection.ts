import type { Workbook } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { ISelectionWithStyle } from '@univerjs/sheets';
import { getPrimaryForRange, SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area } from './address.ts';
import type { Injector } from './univer.ts';

const A1 = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

/** The tab that is in front and the cells that are selected there. */
export class Selection {
  readonly #commands: ICommandService;
  readonly #selections: SheetsSelectionsService;
  readonly #workbook: Workbook;

  constructor(injector: Injector, workbook: Workbook) {
    this.#commands = injector.get(ICommandService);
    this.#selections = injector.get(SheetsSelectionsService);
    this.#workbook = workbook;
  }

  get sheetId(): string {
    return this.#workbook.getActiveSheet().getSheetId();
  }

  bringToFront(sheetId: string): void {
    if (sheetId !== this.sheetId) this.#commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: this.#workbook.getUnitId(), subUnitId: sheetId });
  }

  /** The cells selected last on the tab in front; A1 where none are. */
  area(): Area {
    const { startRow, startColumn, endRow, endColumn } = this.#latest()?.range ?? A1;
    return { sheetId: this.sheetId, row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  }

  /** The cell that typing goes into. */
  cell(): Area {
    const { row, column } = this.area();
    const primary = this.#latest()?.primary;
    return { sheetId: this.sheetId, row: primary?.actualRow ?? row, column: primary?.actualColumn ?? column, rows: 1, columns: 1 };
  }

  select({ sheetId, row, column, rows, columns }: Area): void {
    this.bringToFront(sheetId);
    const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
    const selections = [{ range, primary: getPrimaryForRange(range, this.#workbook.getActiveSheet()), style: null }];
    this.#commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId: this.#workbook.getUnitId(), subUnitId: sheetId, reveal: true, selections });
  }

  #latest(): ISelectionWithStyle | undefined {
    return this.#selections.getWorkbookSelections(this.#workbook.getUnitId()).getSelectionsOfWorksheet(this.sheetId).at(-1);
  }
}
