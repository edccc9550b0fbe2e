import type { Contract } from '../contract.ts';

/** Cells: what they hold and where they are. */
export const ranges: readonly Contract[] = [
  {
    method: 'Range.getValue',
    google: 'The value of the upper left cell: a number, a truth value, a Date or a text; an empty text if it is blank.',
    check: `sheet.getRange('A1:B2').setValues([[1.5, 'x'], [true, '']]);
      const at = (a1) => sheet.getRange(a1).getValue();
      return differs([at('A1:B2'), at('B1'), at('A2'), at('B2')], [1.5, 'x', true, '']);`,
  },
  {
    method: 'Range.getValues',
    google: 'A row-major grid of numbers, truth values, Dates and texts; blank cells are empty texts.',
    check: `const day = new Date(2026, 0, 15);
      sheet.getRange('A1:B2').setValues([[1.5, 'x'], [false, day]]);
      const values = sheet.getRange('A1:C2').getValues();
      return differs([values[0], values[1][0], values[1][1] instanceof Date, values[1][2]], [[1.5, 'x', ''], false, true, '']);`,
  },
  {
    method: 'Range.setValue',
    google: 'Sets one value in all cells: a number, a text, a truth value or a date; a text that begins with = is a formula. An apostrophe before a text keeps it a text and is no part of it (undocumented). Returns the range.',
    check: `sheet.getRange('A1:A2').setValue(2).setValue(3);
      sheet.getRange('B1').setValue('=A1+A2');
      sheet.getRange('B2').setValue("'=A1");
      return differs(sheet.getRange('A1:B2').getValues().concat(sheet.getRange('B1:B2').getFormulas()), [[3, 6], [3, '=A1'], ['=A1+A2'], ['']]);`,
  },
  {
    method: 'Range.setValues',
    google: "Sets a grid of values, which must be of the range's size, else it throws (its wording is undocumented); a text that begins with = is a formula, an empty text clears. Returns the range.",
    check: `const range = sheet.getRange('A1:B2');
      range.setValues([[1, 'x'], [true, 4]]).setValues([[1, ''], [true, '=A1+1']]);
      return differs([range.getValues(), range.getFormulas()[1][1], refused(() => range.setValues([[1, 2]])), refused(() => range.setValues([[1], [2]]))], [[[1, ''], [true, 2]], '=A1+1', true, true]);`,
  },
  {
    method: 'Range.getFormula',
    google: 'The formula of the upper left cell in A1 notation; an empty text if it has none. In a locale that separates by semicolons it may come with either separator (undocumented).',
    check: `sheet.getRange('B1').setFormula('=A1+1');
      return differs([sheet.getRange('B1:C2').getFormula(), sheet.getRange('A1').getFormula()], ['=A1+1', '']);`,
  },
  {
    method: 'Range.getFormulas',
    google: 'A grid of formulas in A1 notation; empty texts for cells without one.',
    check: `sheet.getRange('A1:B1').setValues([[1, '=A1+1']]);
      return differs(sheet.getRange('A1:B2').getFormulas(), [['', '=A1+1'], ['', '']]);`,
  },
  {
    method: 'Range.setFormula',
    google: "Sets the formula of the range, in A1 notation; semicolons separate arguments in every locale (undocumented). Returns the range.",
    check: `sheet.getRange('A1:A2').setValues([[2], [3]]);
      return differs([sheet.getRange('B1').setFormula('=MAX(A1;A2)').getA1Notation(), sheet.getRange('B1').getValue()], ['B1', 3]);`,
  },
  {
    method: 'Range.clearContent',
    google: 'Clears values and formulas and leaves the formats. Returns the range.',
    check: `const range = sheet.getRange('A1:B1').setValues([[1, '=A1']]).setBackground('#010203').clearContent();
      return differs([range.getValues(), range.getFormulas(), range.getBackgrounds()], [[['', '']], [['', '']], [['#010203', '#010203']]]);`,
  },
  {
    method: 'Range.getA1Notation',
    google: 'The range in A1 notation, without its sheet.',
    check: `return differs([sheet.getRange(2, 3).getA1Notation(), sheet.getRange(2, 3, 4, 2).getA1Notation()], ['C2', 'C2:D5']);`,
  },
  {
    method: 'Range.getLastRow',
    google: "The number of the range's last row, counted from 1.",
    check: `return differs(sheet.getRange(2, 3, 4, 2).getLastRow(), 5);`,
  },
  {
    method: 'Range.getLastColumn',
    google: "The number of the range's last column, counted from 1.",
    check: `return differs(sheet.getRange(2, 3, 4, 2).getLastColumn(), 4);`,
  },
  {
    method: 'Range.activate',
    google: 'Makes the range the active one, its upper left cell the current one, and its sheet the active one. Returns the range.',
    check: `const range = sheet.getRange('B2:C3').activate();
      return differs([range.getA1Notation(), book.getActiveRange().getA1Notation(), book.getCurrentCell().getA1Notation(), book.getActiveSheet().getName() === sheet.getName()], ['B2:C3', 'B2:C3', 'B2', true]);`,
  },
  {
    method: 'Range.protect',
    google: 'A new protection of the range, one more even where the range has one; all who may edit the file may edit it until editors are removed. Throws without the right to protect (undocumented).',
    check: `sheet.getRange('A1:B2').protect().setDescription('one');
      sheet.getRange('A1:B2').protect().setDescription('two');
      return differs(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getDescription()).sort(), ['one', 'two']);`,
  },
  {
    method: 'RangeList.clearContent',
    google: 'Clears values and formulas of all its ranges and leaves the formats. Returns the list.',
    check: `sheet.getRange('A1:C1').setValues([[1, 2, '=A1']]).setBackground('#010203');
      const same = sheet.getRangeList(['A1', 'C1']).clearContent();
      return differs([same.getRanges().length, sheet.getRange('A1:C1').getValues(), sheet.getRange('C1').getFormula(), sheet.getRange('A1').getBackground()], [2, [['', 2, '']], '', '#010203']);`,
  },
  {
    method: 'RangeList.getRanges',
    google: 'The ranges, in the order in which they were asked for.',
    check: `return differs(sheet.getRangeList(['B2', 'A1:A3', 'D4:E5']).getRanges().map((range) => range.getA1Notation()), ['B2', 'A1:A3', 'D4:E5']);`,
  },
];
