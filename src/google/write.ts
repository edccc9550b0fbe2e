import type { Draft, Rule } from '../workbook/draft.ts';
import type { Tab } from '../workbook/tab.ts';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What Google gives a new sheet. */
const NEW = { rows: 1000, columns: 26 };

const colors: Readonly<Record<Tab['group'], string>> = { pay: '#188038', numbers: '#5f6368', facts: '#1a73e8', plan: '#f29900' };
const WIDTH = 115;
const WIDE = 260;
const HEADER = '#e8eaed';
const WORKED_OUT = '#5f6368';
const FLAGGED = '#fef7e0';

/** Fits an empty new sheet to its table, before any formula refers to it: a later change of size would move what refers to it. */
export function fit(sheet: Sheet, rows: number, columns: number): void {
  if (rows > NEW.rows) sheet.insertRowsAfter(NEW.rows, rows - NEW.rows);
  if (rows < NEW.rows) sheet.deleteRows(rows + 1, NEW.rows - rows);
  if (columns > NEW.columns) sheet.insertColumnsAfter(NEW.columns, columns - NEW.columns);
  if (columns < NEW.columns) sheet.deleteColumns(columns + 1, NEW.columns - columns);
}

/** Fills an empty sheet from a draft: writes only, a fixed number of calls whatever the number of rows. */
export function draw(book: Book, sheet: Sheet, tab: Tab, draft: Draft, validation: (rule: Rule) => Validation): void {
  for (const { name, row, column } of draft.names) book.setNamedRange(name, sheet.getRange(row, column + 1));
  sheet.getRange(1, 1, draft.rows, draft.columns).setNumberFormats(mutable(draft.formats));
  sheet.getRange(1, 1, draft.cells.length, draft.columns).setValues(mutable(draft.cells));
  sheet.getRange(1, 1, 1, draft.columns).setFontWeight('bold').setBackground(HEADER).setWrap(true).setNotes([[...draft.notes]]);
  sheet.setFrozenRows(1);
  sheet.setTabColor(colors[tab.group]);
  sheet.setColumnWidths(1, draft.columns, WIDTH);
  for (const { from, count } of runs(draft.wide)) sheet.setColumnWidths(from + 1, count, WIDE);
  if (draft.rules.some(Boolean)) {
    const row = draft.rules.map((rule) => rule && validation(rule));
    sheet.getRange(2, 1, draft.rows - 1, draft.columns).setDataValidations(Array.from({ length: draft.rows - 1 }, () => [...row]));
  }
  const [first] = draft.derived;
  if (first !== undefined) sheet.getRange(1, first + 1, draft.rows, draft.derived.length).setFontColor(WORKED_OUT).protect().setWarningOnly(true);
  if (tab.flags) flag(sheet, tab.flags.by, Object.keys(tab.columns).indexOf(tab.flags.column) + 1, draft.rows);
}

/** Gives each kind of rule once: an object of Google's is costly to make. */
export function validations(): (rule: Rule) => Validation {
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

function flag(sheet: Sheet, by: string, column: number, rows: number): void {
  const range = sheet.getRange(2, column, rows - 1, 1);
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith(by).setBackground(FLAGGED).setRanges([range]).build()]);
}

function mutable<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row]);
}

/** Neighbouring columns as one. */
function runs(columns: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const column of columns) {
    const last = found[found.length - 1];
    if (last && last.from + last.count === column) last.count += 1;
    else found.push({ from: column, count: 1 });
  }
  return found;
}
