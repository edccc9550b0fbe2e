import type { Draft, Rule } from '../workbook/draft.ts';
import { sheetOf, type Book, type Sheet } from './sheets.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

const HEADER = '#e8eaed';
const WORKED_OUT = '#5f6368';

/** Fills an empty sheet from a draft: writes only, a fixed number of calls whatever the number of rows. */
export function draw(book: Book, tab: string, draft: Draft): void {
  const sheet = sheetOf(book, tab);
  for (const { name, row, column } of draft.names) book.setNamedRange(name, sheet.getRange(row, column + 1));
  sheet.getRange(1, 1, draft.rows, draft.columns).setNumberFormats(formatsOf(draft));
  sheet.getRange(1, 1, draft.cells.length, draft.columns).setValues(draft.cells.map((row) => [...row]));
  sheet.getRange(1, 1, 1, draft.columns).setFontWeight('bold').setBackground(HEADER).setWrap(true).setNotes([[...draft.notes]]);
  sheet.setFrozenRows(1);
  sheet.setTabColor(draft.color);
  sheet.setColumnWidths(1, draft.columns, draft.width);
  for (const { column, count, width } of runs(draft.wide)) sheet.setColumnWidths(column + 1, count, width);
  if (draft.rules.some(Boolean)) {
    const validation = validations();
    const row = draft.rules.map((rule) => rule && validation(rule));
    sheet.getRange(2, 1, draft.rows - 1, draft.columns).setDataValidations(Array.from({ length: draft.rows - 1 }, () => [...row]));
  }
  const [first] = draft.derived;
  if (first !== undefined) sheet.getRange(1, first + 1, draft.rows, draft.derived.length).setFontColor(WORKED_OUT).protect().setWarningOnly(true);
  if (draft.flags.length > 0) sheet.setConditionalFormatRules(draft.flags.map((flag) => rule(sheet, flag, draft.rows)));
}

/** The formats of all rows: a column's own, but where a cell has another. */
function formatsOf({ rows, formats, special }: Draft): string[][] {
  const all = Array.from({ length: rows }, (_, i) => (i === 0 ? formats.map(() => 'General') : [...formats]));
  for (const { row, column, format } of special) {
    const line = all[row - 1];
    if (line) line[column] = format;
  }
  return all;
}

/** Gives each kind of rule once: an object of Google's is costly to make. */
function validations(): (rule: Rule) => Validation {
  const made = new Map<string, Validation>();
  return (rule) => {
    const key = JSON.stringify(rule);
    const known = made.get(key) ?? make(rule);
    made.set(key, known);
    return known;
  };
}

function make(rule: Rule): Validation {
  const builder = SpreadsheetApp.newDataValidation();
  return (rule === 'date' ? builder.requireDate() : builder.requireValueInList([...rule.words], true)).build();
}

function rule(sheet: Sheet, { column, by, color }: Draft['flags'][number], rows: number): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith(by).setBackground(color).setRanges([sheet.getRange(2, column + 1, rows - 1, 1)]).build();
}

/** Neighbouring columns of one width as one. */
function runs(wide: Draft['wide']): readonly { readonly column: number; readonly count: number; readonly width: number }[] {
  const found: { column: number; count: number; width: number }[] = [];
  for (const { column, width } of wide) {
    const last = found[found.length - 1];
    if (last && last.width === width && last.column + last.count === column) last.count += 1;
    else found.push({ column, count: 1, width });
  }
  return found;
}
