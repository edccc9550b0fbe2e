import type { Workbook } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { getPrimaryForRange, SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area } from './address.ts';
import type { Injector } from './univer.ts';

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
    const [latest] = this.#selections.getWorkbookSelections(this.#workbook.getUnitId()).getSelectionsOfWorksheet(this.sheetId).slice(-1);
    const { startRow, startColumn, endRow, endColumn } = latest?.range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    return { sheetId: this.sheetId, row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  }

  /** The cell that typing goes into. */
  cell(): Area {
    const [latest] = this.#selections.getWorkbookSelections(this.#workbook.getUnitId()).getSelectionsOfWorksheet(this.sheetId).slice(-1);
    const { actualRow, actualColumn } = latest?.primary ?? { actualRow: this.area().row, actualColumn: this.area().column };
    return { sheetId: this.sheetId, row: actualRow, column: actualColumn, rows: 1, columns: 1 };
  }

  select({ sheetId, row, column, rows, columns }: Area): void {
    this.bringToFront(sheetId);
    const sheet = this.#workbook.getActiveSheet();
    const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
    this.#commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: this.#workbook.getUnitId(), subUnitId: sheetId, reveal: true,
      selections: [{ range, primary: getPrimaryForRange(range, sheet), style: null }],
    });
  }
}
