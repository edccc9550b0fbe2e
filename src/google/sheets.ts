import type { Found, Standing } from '../workbook/found.ts';
import { Explained } from './answer.ts';
import { travelling } from './travelling.ts';

export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The mark by which a sheet is known whatever it's called. */
const MARK = 'saleswright_tab';

/** The mark that says what a sheet was drawn with. */
const DRAWN = 'saleswright_drawn';

/** What Google gives a new sheet. */
const NEW = { rows: 1000, columns: 26 };

export function openBook(): Book {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** The sheets that bear our mark, by tab: one search for all of them. */
export function markedSheets(book: Book): ReadonlyMap<string, Sheet> {
  const found = new Map<string, Sheet>();
  for (const mark of book.createDeveloperMetadataFinder().withKey(MARK).find()) {
    const sheet = mark.getLocation().getSheet();
    if (sheet) found.set(mark.getValue() ?? '', sheet);
  }
  return found;
}

/** The values of one kind of mark, by the number of the sheet that bears it. */
function marks(book: Book, key: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const mark of book.createDeveloperMetadataFinder().withKey(key).find()) {
    const sheet = mark.getLocation().getSheet();
    if (sheet) found.set(sheet.getSheetId(), mark.getValue() ?? '');
  }
  return found;
}

export function look(book: Book): Found {
  const [tabs, drawings] = [marks(book, MARK), marks(book, DRAWN)];
  const plain = travelling(book);
  const sheets = book.getSheets().map((sheet) => {
    const [name, id] = [sheet.getName(), sheet.getSheetId()];
    const known = { name, id, tab: tabs.get(id) ?? '', drawn: drawings.get(id) ?? '' };
    // A chart may be a sheet of its own, which has no cells.
    if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return { ...known, rows: 0, heads: [], formulas: [] };
    const rows = sheet.getMaxRows();
    const top = sheet.getRange(1, 1, Math.min(rows, 2), sheet.getMaxColumns());
    const [heads = []] = top.getValues();
    return { ...known, rows, heads: heads.map(plain), formulas: top.getFormulas() };
  });
  return { language: Session.getActiveUserLocale(), sheets };
}

/** A tab's sheet, whatever it's called. */
export function sheetOf(book: Book, tab: string): Sheet {
  const [found] = book.createDeveloperMetadataFinder().withKey(MARK).withValue(tab).find();
  const sheet = found?.getLocation().getSheet();
  if (!sheet) throw new Explained({ code: 'missing', tab });
  return sheet;
}

/** Marks a sheet with what it was drawn with. */
export function markDrawn(sheet: Sheet, drawn: string, isNew = false): void {
  if (!isNew) for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() === DRAWN) mark.remove();
  sheet.addDeveloperMetadata(DRAWN, drawn);
}

/** Adds and marks sheets, and answers their numbers. */
export function stand(book: Book, tabs: readonly Standing[]): Readonly<Record<string, number>> {
  const ids: Record<string, number> = {};
  let place = book.getSheets().length;
  for (const { tab, title, rows, columns, adopted, drawn } of tabs) {
    const sheet = adopted ? book.getSheetByName(title) : book.insertSheet(title, place++);
    if (!sheet) throw new Explained({ code: 'missing', tab });
    if (!adopted && drawn !== '') fit(sheet, rows, columns);
    sheet.addDeveloperMetadata(MARK, tab);
    if (drawn !== '') sheet.addDeveloperMetadata(DRAWN, drawn);
    // Links lead to tables only.
    if (drawn !== '') ids[tab] = sheet.getSheetId();
  }
  return ids;
}

/** Fits an empty new sheet to its table, room for columns of the user's own beside it, before any formula refers to it: a later change of size would move what refers to it. */
function fit(sheet: Sheet, rows: number, columns: number): void {
  if (rows > NEW.rows) sheet.insertRowsAfter(NEW.rows, rows - NEW.rows);
  if (rows < NEW.rows) sheet.deleteRows(rows + 1, NEW.rows - rows);
  if (columns > NEW.columns) sheet.insertColumnsAfter(NEW.columns, columns - NEW.columns);
}
