import { letters } from '../workbook/formula.ts';
import type { Draft, PageDraft, TableDraft } from '../workbook/draft.ts';
import { flagColors, type Condition, type Look } from '../workbook/page.ts';
import { Explained } from './answer.ts';
import { drawCharts } from './charts.ts';
import { keepChanged, kept } from './known-sheets.ts';
import { sheetOf, type Book, type Sheet } from './sheets.ts';
import { validations } from './validations.ts';

type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export const HEADER = '#e8eaed';
const WORKED_OUT = '#5f6368';

/** What Google gives a new column. */
const USUAL_WIDTH = 100;

/** Fills a sheet from a draft: a fixed number of calls whatever the number of rows. */
export function draw(book: Book, tab: string, draft: Draft): void {
  const sheet = sheetOf(book, tab);
  const area = sheet.getRange(1, 1, draft.cells.length, draft.cells[0]?.length ?? 0);
  if (draft.kind === 'table' || draft.isNew) checkBlank(sheet, area);
  sheet.setTabColor(draft.color);
  const known = { head: String(draft.cells[0]?.[0] ?? ''), isFrozen: undefined };
  const write = () => area.setValues(draft.cells.map((row) => [...row]));
  if (draft.kind === 'page') {
    drawPage(tab, sheet, draft, area, write);
    keepChanged(tab, { ...known, drawn: draft.drawn, growsTo: undefined });
    return;
  }
  // A table counts as drawn by its headings: they come last, so that a run that is ended before them is begun anew.
  drawTable(book, sheet, draft);
  keepChanged(tab, known);
  write();
}

/** Refuses where somebody has drawn or typed since the sheet was looked at. */
function checkBlank(sheet: Sheet, area: GoogleAppsScript.Spreadsheet.Range): void {
  area.getValues().forEach((row, y) => {
    const x = row.findIndex((cell) => cell !== '');
    if (x >= 0) throw new Explained({ code: 'changed', tab: sheet.getName(), cell: sheet.getRange(y + 1, x + 1).getA1Notation() });
  });
}

function cellOf({ row, column }: { readonly row: number; readonly column: number }): Block {
  return { row, column, rows: 1, columns: 1 };
}

function drawTable(book: Book, sheet: Sheet, draft: TableDraft): void {
  if (draft.names.length > 0) {
    const cells = rangesOf(sheet, draft.names.map(cellOf));
    for (const name of draft.names) book.setNamedRange(name.name, cells(cellOf(name)));
  }
  const whole = sheet.getRange(1, 1, draft.rows, draft.columns);
  const inRows = <T>(heading: readonly T[], below: readonly T[]) => Array.from({ length: draft.rows }, (_, i) => [...(i === 0 ? heading : below)]);
  const aligns = draft.looks.map(({ align }) => align);
  whole.setNumberFormats(formatsOf(draft));
  whole.setHorizontalAlignments(inRows<(typeof aligns)[number] | null>(aligns, aligns.map((align) => (align === 'center' ? align : null))));
  whole.setWraps(inRows(draft.looks.map(() => true), draft.looks.map(({ wraps }) => wraps)));
  if (draft.rules.some(Boolean)) {
    const validation = validations();
    whole.setDataValidations(inRows(draft.rules.map(() => null), draft.rules.map((rule) => rule && validation(rule))));
  }
  sheet.getRange(1, 1, 1, draft.columns).setFontWeight('bold').setBackground(HEADER).setNotes([[...draft.notes]]);
  sheet.setFrozenRows(1);
  for (const { column, count, value } of runs(draft.looks.map(({ width }) => width))) sheet.setColumnWidths(column, count, value);
  const [first] = draft.derived;
  if (first !== undefined) {
    const derived = sheet.getRange(1, first + 1, draft.rows, draft.derived.length).setFontColor(WORKED_OUT);
    const [begun] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    (begun ?? derived.protect()).setWarningOnly(true);
  }
  if (draft.flags.length > 0) {
    const blocks = draft.flags.map(({ column }) => ({ row: 2, column, rows: draft.rows - 1, columns: 1 }));
    const ranges = rangesOf(sheet, blocks);
    sheet.setConditionalFormatRules(draft.flags.map(({ by, color }, i) => flagRule(ranges(blocks[i] as Block), by, color)));
  }
}

/** Draws a page over what it showed before; what people have beside or below it stays. */
function drawPage(tab: string, sheet: Sheet, draft: PageDraft, whole: GoogleAppsScript.Spreadsheet.Range, write: () => void): void {
  if (!draft.isNew) makeRoom(tab, sheet, draft);
  const looks = draft.looked.map((row) => row.map((look) => draft.looks[look] as Look));
  whole.setNumberFormats(looks.map((row) => row.map(({ format }) => format)));
  write();
  whole.setBackgrounds(looks.map((row) => row.map(({ background }) => background)));
  whole.setFontWeights(looks.map((row) => row.map(({ bold }) => (bold ? 'bold' : 'normal'))));
  whole.setFontSizes(looks.map((row) => row.map(({ size }) => size)));
  whole.setFontColors(looks.map((row) => row.map(({ color }) => color)));
  whole.setWraps(looks.map((row) => row.map(({ wraps }) => wraps)));
  whole.setHorizontalAlignments(looks.map((row) => row.map(({ align }) => align)));
  whole.setVerticalAlignment('top');
  for (const { column, count, value } of runs(draft.widths)) if (value !== USUAL_WIDTH) sheet.setColumnWidths(column, count, value);
  const blocks = rangesOf(sheet, [...draft.flags, ...draft.inputs.map(cellOf), ...draft.charts.flatMap(({ ranges }) => ranges.map((block) => ({ ...block, column: block.column - 1 })))]);
  const validation = validations();
  for (const input of draft.inputs) if (input.rule) blocks(cellOf(input)).setDataValidation(validation(input.rule));
  if (draft.flags.length > 0) sheet.setConditionalFormatRules(withTheirs(draft.isNew ? [] : sheet.getConditionalFormatRules(), draft, draft.flags.map((flag) => flagRule(blocks(flag), flag.by, flag.color))));
  drawCharts(sheet, draft, blocks);
}

/** A page that has grown gets its rows below its last one, so that what people have there moves down. */
function makeRoom(tab: string, sheet: Sheet, { cells, rowsBefore, drawn }: PageDraft): void {
  const last = sheet.getMaxRows();
  const from = rowsBefore === 0 ? last : Math.min(rowsBefore, last);
  const lacking = cells.length - from;
  if (lacking <= 0) return;
  // It may have grown since it was looked at: by a run that was ended, or by somebody else's.
  const known = kept()[tab];
  if (known?.growsTo === last || known?.drawn === drawn) return;
  keepChanged(tab, { growsTo: last + lacking });
  sheet.insertRowsAfter(from, lacking);
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

/** Blocks by their corners, all of them asked for at once; columns counted from 0. */
export type Blocks = (block: Block) => GoogleAppsScript.Spreadsheet.Range;

interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function rangesOf(sheet: Sheet, wanted: readonly Block[]): Blocks {
  const a1 = ({ row, column, rows, columns }: Block) => `${letters(column)}${row}:${letters(column + columns - 1)}${row + rows - 1}`;
  const names = [...new Set(wanted.map(a1))];
  const ranges = names.length > 0 ? sheet.getRangeList(names).getRanges() : [];
  return (block) => ranges[names.indexOf(a1(block))] as GoogleAppsScript.Spreadsheet.Range;
}

/** Rules in place of those that a page had before; one of the user's own stays, before or after ours. */
function withTheirs(found: readonly FormatRule[], { cells, widths }: PageDraft, ours: readonly FormatRule[]): FormatRule[] {
  const colors: readonly string[] = Object.values(flagColors);
  const isOurs = (rule: FormatRule) => colors.includes(rule.getBooleanCondition()?.getBackground()?.toLowerCase() ?? '') && rule.getRanges().every((range) => range.getLastRow() <= cells.length && range.getLastColumn() <= widths.length);
  const theirs = found.map((rule) => !isOurs(rule));
  const first = Math.max(0, theirs.indexOf(false));
  return [...found.slice(0, first), ...ours, ...found.filter((_, i) => i >= first && theirs[i])];
}

function flagRule(range: GoogleAppsScript.Spreadsheet.Range, by: Condition, color: string): FormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  const when =
    typeof by === 'string' ? builder.whenTextStartsWith(by) : by.from === null ? builder.whenNumberLessThan(by.below ?? 0) : by.below === null ? builder.whenNumberGreaterThanOrEqualTo(by.from) : builder.whenNumberBetween(by.from, by.below);
  return when.setBackground(color).setRanges([range]).build();
}

/** Neighbouring columns that are alike, as one; counted from 1. */
function runs<T>(values: readonly T[]): readonly { readonly column: number; readonly count: number; readonly value: T }[] {
  const starts = values.flatMap((value, i) => (i > 0 && value === values[i - 1] ? [] : [i]));
  return starts.map((start, i) => ({ column: start + 1, count: (starts[i + 1] ?? values.length) - start, value: values[start] as T }));
}
