import type { Contract } from '../contract.ts';

/** The spreadsheet, and what leads to it. */
export const spreadsheets: readonly Contract[] = [
  {
    method: 'SpreadsheetApp.getActiveSpreadsheet',
    google: 'The spreadsheet that the script runs in; null where there is none.',
    check: `return differs(SpreadsheetApp.getActiveSpreadsheet().getSheets().some((one) => one.getSheetId() === sheet.getSheetId()), true);`,
  },
  {
    method: 'SpreadsheetApp.flush',
    google: 'Carries out all pending changes; what one of them throws, it throws (undocumented).',
    check: `sheet.getRange('A1:A2').setValues([[2], ['=A1*3']]);
      SpreadsheetApp.flush();
      return differs(sheet.getRange('A2').getValue(), 6);`,
  },
  {
    method: 'Spreadsheet.getSheets',
    google: 'All sheets, from left to right (undocumented), hidden ones too.',
    check: `const all = book.getSheets();
      return differs([all.filter((one) => one.getSheetId() === sheet.getSheetId()).length, all.map((one) => one.getIndex())], [1, all.map((_, i) => i + 1)]);`,
  },
  {
    method: 'Spreadsheet.getSheetByName',
    google: 'The sheet of that name, null where there is none.',
    check: `return differs([book.getSheetByName(sheet.getName()).getSheetId() === sheet.getSheetId(), book.getSheetByName('no such sheet')], [true, null]);`,
  },
  {
    method: 'Spreadsheet.getSheetById',
    google: 'The sheet of that number, null where there is none.',
    check: `return differs([book.getSheetById(sheet.getSheetId()).getName() === sheet.getName(), book.getSheetById(1999999999)], [true, null]);`,
  },
  {
    method: 'Spreadsheet.getActiveSheet',
    google: 'The sheet that is in front.',
    check: `sheet.activate();
      return differs(book.getActiveSheet().getSheetId() === sheet.getSheetId(), true);`,
  },
  {
    method: 'Spreadsheet.getSpreadsheetTimeZone',
    google: 'The time zone by its long name, such as America/New_York.',
    check: `const zone = book.getSpreadsheetTimeZone();
      return differs([/^[A-Z][A-Za-z]+(\\/[A-Za-z0-9_+-]+)*$/.test(zone), Utilities.formatDate(new Date(0), zone, 'yyyy').length], [true, 4]);`,
  },
  {
    method: 'Spreadsheet.insertSheet',
    google: 'A new sheet of that name before the one with that index, counted from 0, or at the end; it becomes the active one. A name that another sheet has, in any case of letters, throws (undocumented).',
    check: `const name = sheet.getName() + ' inserted';
      const first = book.insertSheet(name, 0);
      try {
        return differs([first.getName() === name, first.getIndex(), book.getActiveSheet().getName() === name, refused(() => book.insertSheet(name)), refused(() => book.insertSheet(name.toUpperCase()))], [true, 1, true, true, true]);
      } finally {
        book.deleteSheet(first);
      }`,
  },
  {
    method: 'Spreadsheet.setNamedRange',
    google: 'Names a range; a name that there is already names the new one from then on (undocumented). Formulas may use it.',
    check: `sheet.getRange('A1:A2').setValues([[2], [3]]);
      try {
        book.setNamedRange('saleswright_contract', sheet.getRange('A1'));
        book.setNamedRange('saleswright_contract', sheet.getRange('A2'));
        sheet.getRange('B1').setFormula('=saleswright_contract*2');
        return differs([book.getRangeByName('saleswright_contract').getA1Notation(), sheet.getRange('B1').getValue()], ['A2', 6]);
      } finally {
        book.removeNamedRange('saleswright_contract');
      }`,
  },
];
