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

/** One tab's sheet, whatever it's called. */
export function findTab(book: Book, { id, title }: Tab): Sheet {
  const [found] = book.createDeveloperMetadataFinder().withKey(MARK).withValue(id).find();
  const sheet = found?.getLocation().getSheet();
  if (!sheet) throw new Error(`The tab ${title} is missing: build the workbook to restore it.`);
  return sheet;
}

export function mark(sheet: Sheet, { id }: Tab): void {
  sheet.addDeveloperMetadata(MARK, id);
}
