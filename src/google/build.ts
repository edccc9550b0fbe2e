import type { Cell } from '../core/kinds.ts';
import { firstDay, type Month } from '../core/period.ts';
import { headingOf } from '../workbook/column.ts';
import { draft, heading, roomFor, typed, type Row } from '../workbook/draft.ts';
import { columnsFound, missingColumns } from '../workbook/facts.ts';
import { placesOf, type Place, type Places } from '../workbook/places.ts';
import type { Tab } from '../workbook/tab.ts';
import { tabs } from '../workbook/tabs.ts';
import { MONTH } from '../workbook/tabs/settings.ts';
import { findMarked, mark } from './find.ts';
import { draw, fit, validations } from './write.ts';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Built {
  readonly built: readonly string[];
  readonly kept: readonly string[];
  /** Tabs that hold rows already, so that the rows offered were not written. */
  readonly notFilled: readonly string[];
}

/** A tab in the workbook: new and empty, or found with what it holds. */
interface Standing {
  readonly tab: Tab;
  readonly sheet: Sheet;
  readonly title: string;
  readonly found: readonly (readonly Cell[])[] | null;
  readonly rows: readonly Row[];
  readonly place: Place;
}

/** Builds what is missing, and leaves what is there as it is but for our own formulas, which follow columns that were moved and tables that grew. */
export function build(book: Book, month: Month, tables: Readonly<Record<string, readonly Row[]>>): Built {
  const marked = findMarked(book);
  const others = new Map(book.getSheets().map((sheet) => [sheet.getName(), sheet] as const));
  const standing = tabs.map((tab, i) => stand(book, tab, marked.get(tab.id), others, others.size + i, tables[tab.id] ?? tab.starts ?? []));
  const lacking = standing.flatMap(({ tab, title, place, found }) => (found ? missingColumns(tab, place.columns).map((name) => `${title} lacks the column "${headingOf(name)}"`) : []));
  if (lacking.length > 0) throw new Error(`${lacking.join('; ')}. Restore each heading, then build again; nothing was changed.`);
  const places = placesOf(Object.fromEntries(standing.map(({ tab, place }) => [tab.id, place])));
  const validation = validations();
  const workedOutLast = [...standing].sort((a, b) => Number(!!a.tab.formulas) - Number(!!b.tab.formulas));
  for (const one of workedOutLast) {
    if (one.found) refresh(one, places);
    else draw(book, one.sheet, one.tab, withMonth(one.tab, draft(one.tab, one.title, places, one.rows, one.place.lastRow), month), validation);
  }
  const offered = standing.filter(({ tab, found }) => found && tables[tab.id]);
  const notFilled = offered.filter((one) => !fill(one, tables[one.tab.id] ?? []));
  SpreadsheetApp.flush();
  return {
    built: standing.filter(({ found }) => !found).map(({ title }) => title),
    kept: standing.filter(({ found }) => found).map(({ title }) => title),
    notFilled: notFilled.map(({ title }) => title),
  };
}

function stand(book: Book, tab: Tab, known: Sheet | undefined, others: ReadonlyMap<string, Sheet>, index: number, rows: readonly Row[]): Standing {
  const named = known ? undefined : others.get(tab.title);
  const adopted = named && missingColumns(tab, headerOf(tab, named)).length === 0 ? named : undefined;
  const sheet = known ?? adopted;
  if (sheet) {
    const found: readonly (readonly Cell[])[] = sheet.getDataRange().getValues() as Cell[][];
    const columns = columnsFound(tab, found[0] ?? []);
    if (!known) mark(sheet, tab);
    if (columns.some((name) => name !== '')) return { tab, sheet, title: sheet.getName(), found, rows, place: { title: sheet.getName(), columns, lastRow: sheet.getMaxRows() } };
    return { tab, sheet, title: sheet.getName(), found: null, rows, place: { title: sheet.getName(), columns: Object.keys(tab.columns), lastRow: sheet.getMaxRows() } };
  }
  const title = named ? freeTitle(tab.title, others) : tab.title;
  const fresh = book.insertSheet(title, index);
  const place = { title, columns: Object.keys(tab.columns), lastRow: roomFor(tab, rows.length) };
  fit(fresh, place.lastRow, place.columns.length);
  mark(fresh, tab);
  return { tab, sheet: fresh, title, found: null, rows, place };
}

function headerOf(tab: Tab, sheet: Sheet): readonly string[] {
  return columnsFound(tab, sheet.getDataRange().getValues()[0] ?? []);
}

/** A tab of the user's own with our name stays theirs: ours gets a number. */
function freeTitle(title: string, others: ReadonlyMap<string, Sheet>): string {
  let number = 2;
  while (others.has(`${title} ${number}`)) number += 1;
  return `${title} ${number}`;
}

function withMonth(tab: Tab, drawn: ReturnType<typeof draft>, month: Month): ReturnType<typeof draft> {
  const parameters = Object.keys(tab.columns).indexOf('parameter');
  if (parameters < 0) return drawn;
  const value = Object.keys(tab.columns).indexOf('value');
  return { ...drawn, cells: drawn.cells.map((row) => (row[parameters] === MONTH ? row.map((cell, i) => (i === value ? firstDay(month) : cell)) : row)) };
}

/** Writes those of our formulas that read otherwise than they should; when nothing moved, that's none. */
function refresh({ tab, sheet, place }: Standing, places: Places): void {
  const formulas = tab.formulas?.(places) ?? {};
  const wanted = place.columns.map((name) => {
    const column = tab.columns[name];
    return { above: column?.derived ? heading(name, column, places) : '', below: formulas[name] ?? '' };
  });
  if (wanted.every(({ above, below }) => above === '' && below === '')) return;
  const [heads = [], firsts = []] = sheet.getRange(1, 1, 2, place.columns.length).getFormulas();
  wanted.forEach(({ above, below }, i) => {
    if (above !== '' && above !== heads[i]) sheet.getRange(1, i + 1).setFormula(above);
    if (below !== '' && below !== firsts[i]) sheet.getRange(2, i + 1).setFormula(below);
  });
}

/** Fills a table that holds nothing yet; false where it does. */
function fill({ tab, sheet, found, place }: Standing, rows: readonly Row[]): boolean {
  const filled = (found ?? []).slice(1).some((row) => row.some((cell, i) => cell !== '' && tab.columns[place.columns[i] ?? ''] && !tab.columns[place.columns[i] ?? '']?.derived));
  if (filled || rows.length === 0) return rows.length === 0;
  const last = place.columns.reduce((at, name, i) => (name !== '' && !tab.columns[name]?.derived ? i : at), 0);
  const needed = rows.length + 1 - place.lastRow;
  if (needed > 0) sheet.insertRowsBefore(place.lastRow, needed);
  sheet.getRange(2, 1, rows.length, last + 1).setValues(rows.map(typed).map((row) => place.columns.slice(0, last + 1).map((name) => row[name] ?? '')));
  return true;
}
