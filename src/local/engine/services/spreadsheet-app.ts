import { newConditionalFormatRule } from './conditional-format.ts';
import { newDataValidation } from './data-validation.ts';
import { sheetThing } from './sheet-state.ts';
import type { Methods } from './thing.ts';
import { Thing } from './thing.ts';

const spreadsheet = (): Thing<null> => new Thing('Spreadsheet', null);

export const spreadsheetApp: Methods<null> = {
  getActiveSpreadsheet: spreadsheet,
  getActive: spreadsheet,
  getActiveSheet: (run) => sheetThing(run.book.selection.sheetId),
  getActiveRange: (run) => new Thing('Range', run.book.selection.area()),
  getUi: () => new Thing('Ui', null),
  flush: (run) => run.book.grid.commit(),
  newDataValidation,
  newConditionalFormatRule,
};
