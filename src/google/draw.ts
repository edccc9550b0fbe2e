import { letters } from '../workbook/formula.ts';
import type { Draft, PageDraft, TableDraft } from '../workbook/draft.ts';
import type { Condition } from '../workbook/page.ts';
import { drawCharts } from './charts.ts';
import { markDrawn, sheetOf, type Book, type Sheet } from './sheets.ts';
import { validations } from './validations.ts';

export const HEADER = '#e8eaed';
const WORKED_OUT = '#5f6368';

/** Fills a sheet from a draft: a fixed number of calls whatever the number of rows. */
export function draw(book: Book, tab: string, draft: Draft): void {
  const sheet = sheetOf(book, tab);
  if (draft.kind === 'page') drawPage(sheet, draft);
  else drawTable(book, sheet, draft);
  sheet.setTabColor(draft.color);
  if (draft.kind === 'page') markDrawn(sheet, draft.drawn);
}

function drawTable(book: Book, sheet: Sheet, draft: TableDraft): void {
  if (draft.names.length > 0) {
    const cells = sheet.getRangeList(draft.names.map(({ row, column }) => `${letters(column)}${row}`)).getRanges();
    draft.names.forEach(({ name }, i) => cells[i] && book.setNamedRange(name, cells[i]));
  }
  sheet.getRange(1, 1, draft.rows, draft.columns).setNumberFormats(formatsOf(draft));
  sheet.getRange(1, 1, draft.cells.length, draft.columns).setValues(draft.cells.map((row) => [...row]));
  sheet.getRange(1, 1, 1, draft.columns).setFontWeight('bold').setBackground(HEADER).setWrap(true).setNotes([[...draft.notes]]);
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, draft.columns, draft.width);
  for (const { column, count, width } of runs(draft.wide)) sheet.setColumnWidths(column + 1, count, width);
  if (draft.rules.some(Boolean)) {
    const validation = validations();
    const row = draft.rules.map((rule) => rule && validation(rule));
    sheet.getRange(2, 1, draft.rows - 1, draft.columns).setDataValidations(Array.from({ length: draft.rows - 1 }, () => [...row]));
  }
  const [first] = draft.derived;
  if (first !== undefined) sheet.getRange(1, first + 1, draft.rows, draft.derived.length).setFontColor(WORKED_OUT).protect().setWarningOnly(true);
  if (draft.flags.length > 0) {
    sheet.setConditionalFormatRules(flagRules(sheet, draft.flags.map((flag) => ({ ...flag, row: 2, rows: draft.rows - 1, columns: 1 }))));
  }
}

/** Draws a page over what it showed before; what people have beside or below it stays. */
function drawPage(sheet: Sheet, draft: PageDraft): void {
  const columns = draft.widths.length;
  const lacking = draft.cells.length - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const whole = sheet.getRange(1, 1, draft.cells.length, columns);
  const looks = draft.looked.map((row) => row.map((look) => draft.looks[look]));
  whole.setValues(draft.cells.map((row) => [...row]));
  whole.setNumberFormats(looks.map((row) => row.map((look) => look?.format ?? 'General')));
  whole.setBackgrounds(looks.map((row) => row.map((look) => look?.background ?? null)));
  whole.setFontColors(looks.map((row) => row.map((look) => look?.color ?? null)));
  whole.setFontWeights(looks.map((row) => row.map((look) => (look?.bold ? 'bold' : 'normal'))));
  whole.setFontSizes(looks.map((row) => row.map((look) => look?.size ?? 10)));
  whole.setWraps(looks.map((row) => row.map((look) => look?.wraps ?? false)));
  whole.setHorizontalAlignments(looks.map((row) => row.map((look) => look?.align ?? null)));
  whole.setVerticalAlignment('top');
  sheet.setHiddenGridlines(true);
  for (const { column, count, width } of runs(draft.widths.map((width, column) => ({ column, width })))) sheet.setColumnWidths(column + 1, count, width);
  const validation = validations();
  for (const { row, column, rule } of draft.inputs) if (rule) sheet.getRange(row, column + 1).setDataValidation(validation(rule));
  if (draft.flags.length > 0) sheet.setConditionalFormatRules(flagRules(sheet, draft.flags));
  drawCharts(sheet, draft.charts);
}

/** The formats of all rows: a column's own, but where a cell has another. */
function formatsOf({ rows, formats, special }: TableDraft): string[][] {
  const all = Array.from({ length: rows }, (_, i) => (i === 0 ? formats.map(() => 'General') : [...formats]));
  for (const { row, column, format } of special) {
    const line = all[row - 1];
    if (line) line[column] = format;
  }
  return all;
}

/** Each block is asked for once, however many colours it may get. */
function flagRules(sheet: Sheet, flags: PageDraft['flags']): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const ranges = new Map<string, GoogleAppsScript.Spreadsheet.Range>();
  return flags.map(({ row, column, rows, columns, by, color }) => {
    const key = [row, column, rows, columns].join();
    const range = ranges.get(key) ?? sheet.getRange(row, column + 1, rows, columns);
    ranges.set(key, range);
    return flagRule(range, by, color);
  });
}

function flagRule(range: GoogleAppsScript.Spreadsheet.Range, by: Condition, color: string): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  const when =
    typeof by === 'string' ? builder.whenTextStartsWith(by) : by.from === null ? builder.whenNumberLessThan(by.below ?? 0) : by.below === null ? builder.whenNumberGreaterThanOrEqualTo(by.from) : builder.whenNumberBetween(by.from, by.below);
  return when.setBackground(color).setRanges([range]).build();
}

/** Neighbouring columns of one width as one. */
function runs(wide: TableDraft['wide']): readonly { readonly column: number; readonly count: number; readonly width: number }[] {
  const found: { column: number; count: number; width: number }[] = [];
  for (const { column, width } of wide) {
    const last = found[found.length - 1];
    if (last && last.width === width && last.column + last.count === column) last.count += 1;
    else found.push({ column, count: 1, width });
  }
  return found;
}
