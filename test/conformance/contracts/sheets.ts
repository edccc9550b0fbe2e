import type { Contract } from '../contract.ts';

/** A sheet: its name, its place, its rows and columns. */
export const sheets: readonly Contract[] = [
  {
    method: 'Sheet.activate',
    google: 'Makes the sheet the active one and leaves it as it is. Returns the sheet.',
    check: `const other = book.getSheets().find((one) => one.getName() !== sheet.getName());
      other.activate();
      const before = book.getActiveSheet().getName() === other.getName();
      return differs([before, sheet.activate().getName() === sheet.getName(), book.getActiveSheet().getName() === sheet.getName()], [true, true, true]);`,
  },
  {
    method: 'Sheet.getName',
    google: 'The name.',
    check: `sheet.setName(sheet.getName() + " it's");
      return differs(/ it's$/.test(sheet.getName()), true);`,
  },
  {
    method: 'Sheet.setName',
    google: 'Renames the sheet; formulas and metadata follow. A name that another sheet has, in any case of letters, throws (undocumented). Returns the sheet.',
    check: `const taken = book.getSheets().find((one) => one.getName() !== sheet.getName()).getName();
      const name = sheet.getName() + ' renamed';
      return differs([sheet.setName(name).getName() === name, refused(() => sheet.setName(taken)), refused(() => sheet.setName(taken.toUpperCase()))], [true, true, true]);`,
  },
  {
    method: 'Sheet.getSheetId',
    google: 'A number that is its own within the spreadsheet, stays when the sheet is moved or renamed, and is given to no later sheet.',
    check: `const id = sheet.getSheetId();
      const name = sheet.getName();
      sheet.setName(name + ' renamed');
      const gone = book.insertSheet(name);
      const goneId = gone.getSheetId();
      book.deleteSheet(gone);
      const later = book.insertSheet(name);
      try {
        return differs([typeof id, sheet.getSheetId() === id, later.getSheetId() === id, later.getSheetId() === goneId], ['number', true, false, false]);
      } finally {
        book.deleteSheet(later);
      }`,
  },
  {
    method: 'Sheet.getType',
    google: 'GRID for a sheet of cells, OBJECT for one that is a single chart, DATASOURCE for one of data from elsewhere.',
    check: `return differs([sheet.getType() === SpreadsheetApp.SheetType.GRID, sheet.getType() === SpreadsheetApp.SheetType.OBJECT], [true, false]);`,
  },
  {
    method: 'Sheet.getRange',
    google: 'A range by A1 notation, or by row, column, rows and columns, counted from 1. Throws where it is not one, has no rows or columns, or lies outside the sheet (undocumented).',
    check: `const name = (...where) => sheet.getRange(...where).getA1Notation();
      const outside = [['A' + (sheet.getMaxRows() + 1)], [1, 1, 0, 1], [0, 1], [1, sheet.getMaxColumns() + 1], ['no such range!']];
      return differs([name('A1:B2'), name(2, 3), name(2, 3, 4), name(2, 3, 4, 2), outside.map((where) => refused(() => sheet.getRange(...where)))], ['A1:B2', 'C2', 'C2:C5', 'C2:D5', [true, true, true, true, true]]);`,
  },
  {
    method: 'Sheet.getRangeList',
    google: 'A list of ranges of the sheet by a list of A1 notations that is not empty; an empty one throws (undocumented).',
    check: `return differs([sheet.getRangeList(['A1', 'B2:C3']).getRanges().length, refused(() => sheet.getRangeList([]))], [2, true]);`,
  },
  {
    method: 'Sheet.getDataRange',
    google: 'The range from A1 to the last row and the last column that have content; A1 of an empty sheet.',
    check: `const empty = sheet.getDataRange().getA1Notation();
      sheet.getRange('B3').setValue('x');
      sheet.getRange('D2').setFormula('=""');
      sheet.getRange('F9').setBackground('#010203');
      return differs([empty, sheet.getDataRange().getA1Notation()], ['A1', 'A1:D3']);`,
  },
  {
    method: 'Sheet.getLastRow',
    google: 'The last row that has content; 0 of an empty sheet.',
    check: `const empty = sheet.getLastRow();
      sheet.getRange('B3').setValue('x');
      return differs([empty, sheet.getLastRow()], [0, 3]);`,
  },
  {
    method: 'Sheet.getMaxRows',
    google: 'How many rows there are, whatever they hold: 1000 in a new sheet.',
    check: `return differs(sheet.getMaxRows(), 1000);`,
  },
  {
    method: 'Sheet.getMaxColumns',
    google: 'How many columns there are, whatever they hold: 26 in a new sheet.',
    check: `return differs(sheet.getMaxColumns(), 26);`,
  },
  {
    method: 'Sheet.getActiveCell',
    google: 'The active cell of the sheet; of the active sheet, the current cell.',
    check: `sheet.getRange('C4:D5').activate();
      return differs(sheet.getActiveCell().getA1Notation(), 'C4');`,
  },
  {
    method: 'Sheet.insertRowsAfter',
    google: 'Inserts so many rows after the one given; what is below moves, and ranges of formulas that span it grow. A row that is not there throws (undocumented). Returns the sheet.',
    check: `sheet.getRange('A1:B3').setValues([[1, '=SUM(A1:A3)'], [2, ''], [3, '']]);
      const same = sheet.insertRowsAfter(2, 2);
      return differs([same.getMaxRows(), sheet.getRange('A1:A5').getValues(), sheet.getRange('B1').getFormula(), refused(() => sheet.insertRowsAfter(sheet.getMaxRows() + 1, 1))], [1002, [[1], [2], [''], [''], [3]], '=SUM(A1:A5)', true]);`,
  },
  {
    method: 'Sheet.insertColumnsAfter',
    google: 'Inserts so many columns after the one given; what is beside moves. A column that is not there throws (undocumented). Returns the sheet.',
    check: `sheet.getRange('A1:B1').setValues([[1, 2]]);
      const same = sheet.insertColumnsAfter(1, 2);
      return differs([same.getMaxColumns(), sheet.getRange('A1:D1').getValues(), refused(() => sheet.insertColumnsAfter(sheet.getMaxColumns() + 1, 1))], [28, [[1, '', '', 2]], true]);`,
  },
  {
    method: 'Sheet.deleteRows',
    google: 'Deletes so many rows from the one given on; what is below moves up. Rows that are not there, or all of them, throw (undocumented).',
    check: `sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
      sheet.deleteRows(2, 2);
      return differs([sheet.getMaxRows(), sheet.getRange('A1:A2').getValues(), refused(() => sheet.deleteRows(999, 3))], [998, [[1], [4]], true]);`,
  },
  {
    method: 'Sheet.hideRows',
    google: 'Hides so many rows from the one given on, one if it is left out; what they hold still counts.',
    check: `sheet.getRange('A1:B3').setValues([[1, '=SUM(A1:A3)'], [2, ''], [4, '']]);
      sheet.hideRows(2, 2);
      return differs([[1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row)), sheet.getRange('B1').getValue()], [[false, true, true, false], 7]);`,
  },
  {
    method: 'Sheet.showRows',
    google: 'Shows so many rows from the one given on, one if it is left out, whether or not they are hidden.',
    check: `sheet.hideRows(2, 2);
      sheet.showRows(1, 2);
      return differs([1, 2, 3].map((row) => sheet.isRowHiddenByUser(row)), [false, false, true]);`,
  },
  {
    method: 'Sheet.setFrozenRows',
    google: 'Freezes so many rows, none if 0.',
    check: `sheet.setFrozenRows(2);
      const frozen = sheet.getFrozenRows();
      sheet.setFrozenRows(0);
      return differs([frozen, sheet.getFrozenRows()], [2, 0]);`,
  },
  {
    method: 'Sheet.setColumnWidths',
    google: 'Sets the width of so many columns from the one given on, in pixels; a new column has 100 (undocumented). Returns the sheet.',
    check: `const same = sheet.setColumnWidths(2, 2, 150);
      return differs([1, 2, 3, 4].map((column) => same.getColumnWidth(column)), [100, 150, 150, 100]);`,
  },
  {
    method: 'Sheet.setTabColor',
    google: 'Sets the colour of the tab in CSS notation; null removes it. Returns the sheet.',
    check: `return differs(sheet.setTabColor('#aabbcc').setTabColor(null).setTabColor('#010203').getSheetId(), sheet.getSheetId());`,
  },
  {
    method: 'Sheet.protect',
    google: 'The protection of the whole sheet, a new one where it has none; all who may edit the file may edit the sheet until editors are removed. Throws without the right to protect (undocumented).',
    check: `sheet.protect().setDescription('one');
      sheet.protect().setDescription('two');
      return differs(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((one) => one.getDescription()), ['two']);`,
  },
  {
    method: 'Sheet.getProtections',
    google: 'The protections of ranges in the sheet, or that of the sheet, as asked; an empty list where there are none.',
    check: `const kinds = [SpreadsheetApp.ProtectionType.RANGE, SpreadsheetApp.ProtectionType.SHEET];
      const none = kinds.map((kind) => sheet.getProtections(kind).length);
      sheet.getRange('A1').protect();
      const range = kinds.map((kind) => sheet.getProtections(kind).length);
      sheet.protect();
      return differs([none, range, kinds.map((kind) => sheet.getProtections(kind).length)], [[0, 0], [1, 0], [1, 1]]);`,
  },
];
