import type { Tab } from '../workbook/tab.ts';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The mark by which a sheet is known whatever it's called. */
const MARK = 'saleswright_tab';

export function findMarked(book: Book): ReadonlyMap<string, Sheet> {
  const found = new Map<string, Sheet>();
  for (const mark of book.createDeveloperMetadataFinder().withKey(MARK).find()) {
    const sheet = mark.getLocation().getSheet();
    if (sheet) found.set(mark.getValue() ?? '', sheet);
  }
  return found;
}

export function mark(sheet: Sheet, { id }: Tab): void {
  sheet.addDeveloperMetadata(MARK, id);
}
