import type { Found, FoundSheet, Plain, Standing } from '../workbook/found.ts';
import { Explained } from './answer.ts';
import { keep, kept, type Known } from './known-sheets.ts';
import { travelling } from './travelling.ts';

export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The mark that a table's sheet bears wherever it's copied to, where what we keep of it stays behind. A page is known by its title then. */
const MARK = 'saleswright_tab';

/** What Google gives a new sheet. */
const NEW = { rows: 1000, columns: 26 };

export function openBook(): Book {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** Six calls for the file and five for each of our tabs, where nothing was renamed and the file isn't a copy whose sheets are numbered anew. */
export function look(book: Book): Found {
  const known = kept();
  const tabs = new Map(Object.entries(known).map(([tab, { name }]) => [name, tab]));
  const [one] = Object.values(known);
  const isNumberedAnew = one !== undefined && !book.getSheetById(one.id);
  const plain = travelling(book);
  const all = book.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const renamed = new Set(all.filter(({ name }) => !tabs.has(name)).map(({ sheet }) => sheet.getSheetId()));
  const sheets = all.map(({ sheet, name }): FoundSheet & { readonly isSure: boolean } => {
    const tab = tabs.get(name) ?? '';
    const top = topOf(sheet, plain);
    const byName = known[tab];
    if (byName && !renamed.has(byName.id) && isHead(byName.head, top)) return { name, id: isNumberedAnew ? sheet.getSheetId() : byName.id, tab, drawn: byName.drawn, isFrozen: byName.isFrozen ?? false, ...top, isSure: true };
    const id = sheet.getSheetId();
    const [own, { drawn = '', isFrozen = false } = {}] = Object.entries(known).find(([, one]) => one.id === id) ?? [];
    return own === undefined ? { name, id, tab: markOf(sheet), drawn: '', isFrozen, isNew: isEmpty(sheet, top), ...top, isSure: false } : { name, id, tab: own, drawn, isFrozen, ...top, isSure: true };
  });
  const sure = new Set(sheets.flatMap(({ tab, isSure }) => (isSure ? [tab] : [])));
  // A sheet that the user has duplicated bears the mark of the first, and is theirs.
  return { language: Session.getActiveUserLocale(), sheets: sheets.map(({ isSure, ...sheet }) => (isSure || !sure.has(sheet.tab) ? { ...sheet, heads: headed(sheet.heads, known[sheet.tab]?.extendedFrom) } : { ...sheet, tab: '' })) };
}

/** Without the blank columns at the end that a run inserted and was ended before it headed them. */
function headed(heads: readonly Plain[], from = heads.length): readonly Plain[] {
  return heads.filter((_, i) => i < from || heads.slice(i).some((head) => head !== ''));
}

type Top = Pick<FoundSheet, 'rows' | 'heads' | 'second' | 'formulas'>;

/** A chart may be a sheet of its own, which has no cells. */
function topOf(sheet: Sheet, plain: ReturnType<typeof travelling>): Top {
  try {
    const rows = sheet.getMaxRows();
    const top = sheet.getRange(rows > 1 ? '1:2' : '1:1');
    const [heads = [], second = []] = top.getValues();
    return { rows, heads: heads.map(plain), second: second.map((cell) => (typeof cell === 'string' ? cell : '')), formulas: top.getFormulas() };
  } catch (thrown) {
    // A failure of Google's must not pass for a sheet without a table: it would be drawn anew.
    if (sheet.getType() === SpreadsheetApp.SheetType.GRID) throw thrown;
    return { rows: 0, heads: [], second: [], formulas: [] };
  }
}

function isHead(head: string, { heads, formulas }: Top): boolean {
  return head !== '' && (head.startsWith('=') ? formulas[0]?.[0] !== '' : head === heads[0]);
}

/** A sheet without cells is none that a table fits in. */
function isEmpty(sheet: Sheet, { rows, heads, second }: Top): boolean {
  return rows > 0 && [...heads, ...second].every((cell) => cell === '') && sheet.getLastRow() === 0;
}

function markOf(sheet: Sheet): string {
  return sheet.getDeveloperMetadata().find((mark) => mark.getKey() === MARK)?.getValue() ?? '';
}

/** A tab's sheet, whatever it's called. */
export function sheetOf(book: Book, tab: string): Sheet {
  return sheetsOf(book, [tab])[0] as Sheet;
}

/** The sheets of tabs, in their order. */
export function sheetsOf(book: Book, tabs: readonly string[], known = kept()): readonly Sheet[] {
  return tabs.map((tab) => {
    const own = known[tab];
    const sheet = (own ? book.getSheetById(own.id) : null) ?? markedSheet(book, tab) ?? (own ? namedSheet(book, own) : null);
    if (!sheet) throw new Explained({ code: 'missing', tab });
    return sheet;
  });
}

function markedSheet(book: Book, tab: string): Sheet | null {
  const [found] = book.createDeveloperMetadataFinder().withKey(MARK).withValue(tab).find();
  return found?.getLocation().getSheet() ?? null;
}

/** A copy's sheets may be numbered anew: one with the name and the first cell that we keep is ours. */
function namedSheet(book: Book, { name, head }: Known): Sheet | null {
  const sheet = book.getSheetByName(name);
  return sheet && isHead(head, topOf(sheet, travelling(book))) ? sheet : null;
}

/** Adds and marks sheets, and answers their numbers. */
export function stand(book: Book, tabs: readonly Standing[]): Readonly<Record<string, number>> {
  const stood: Record<string, Known> = {};
  const names = new Set(book.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  if (tabs.some(({ title, adopted }) => names.has(title.toLowerCase()) !== adopted)) throw new Explained({ code: 'busy' });
  let place = names.size;
  for (const { tab, title, rows, columns, adopted, drawn } of tabs) {
    const sheet = adopted ? book.getSheetByName(title) : book.insertSheet(title, place++);
    if (!sheet) throw new Explained({ code: 'missing', tab });
    if (drawn !== '') fit(sheet, rows, columns, adopted ? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() } : NEW);
    if (drawn !== '' && (!adopted || markOf(sheet) === '')) sheet.addDeveloperMetadata(MARK, tab);
    stood[tab] = { id: sheet.getSheetId(), name: title, head: '', drawn };
  }
  keep(stood);
  return Object.fromEntries(Object.entries(stood).map(([tab, { id }]) => [tab, id]));
}

/** Fits an empty sheet to its table, room for columns of the user's own beside it, before any formula refers to it: a later change of size would move what refers to it. */
function fit(sheet: Sheet, rows: number, columns: number, has: typeof NEW): void {
  if (rows > has.rows) sheet.insertRowsAfter(has.rows, rows - has.rows);
  if (rows < has.rows) sheet.deleteRows(rows + 1, has.rows - rows);
  if (columns > has.columns) sheet.insertColumnsAfter(has.columns, columns - has.columns);
}
