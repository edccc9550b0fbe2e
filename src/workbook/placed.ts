import type { BuildWish } from './build-wish.ts';
import { drawnAs, roomFor, type Row } from './draft.ts';
import { columnsFound, missingColumns } from './facts.ts';
import type { Found, FoundSheet, Standing } from './found.ts';
import { speeches, speechFor, speechOfHeads, titleIn, type Speech } from './language.ts';
import { marksOf } from './page-draft.ts';
import { placesOf, type Place, type Places } from './places.ts';
import { isPage, type Tab } from './tab.ts';
import { tabs } from './tabs.ts';

/** A tab in the workbook: new and empty, or found with what it holds. */
export interface Placed {
  readonly tab: Tab;
  readonly place: Place;
  readonly sheet: FoundSheet | null;
  readonly isDrawn: boolean;
  readonly standing: Standing | null;
  /** Columns that were never there, or are to be put back. */
  readonly added: readonly string[];
  readonly lost: readonly string[];
  readonly speech: Speech;
}

/** The addresses of the workbook as it was found. */
export function placesFound(found: Found): Places {
  const { language, placed } = placeAll(found, { settings: {}, tables: {} });
  return placesAmong(placed, {}, language);
}

export function placeAll(found: Found, wish: BuildWish): { readonly language: Speech; readonly placed: readonly Placed[] } {
  const marked = new Map(found.sheets.map((sheet) => [sheet.tab, sheet]));
  const language = wish.language === undefined ? languageFound(marked) : speechFor(wish.language);
  return { language, placed: tabs.map((tab) => placeTab(tab, marked.get(tab.id), found.sheets, wish, language)) };
}

export function placesAmong(placed: readonly Placed[], sheetIds: Readonly<Record<string, number>>, language: Speech): Places {
  return placesOf(Object.fromEntries(placed.map(({ tab, place }) => [tab.id, { ...place, sheetId: place.sheetId ?? sheetIds[tab.id] }])), language, marksOf);
}

function languageFound(marked: ReadonlyMap<string, FoundSheet>): Speech {
  const spoken = tabs.flatMap((tab) => speechOfHeads(tab, marked.get(tab.id)?.heads ?? []) ?? []);
  return spoken[0] ?? speechFor('en');
}

function titlesOf(tab: Tab): readonly string[] {
  return speeches.map((speech) => titleIn(speech, tab));
}

function placeTab(tab: Tab, marked: FoundSheet | undefined, sheets: readonly FoundSheet[], { tables, restores = false }: BuildWish, language: Speech): Placed {
  const titles = titlesOf(tab).map((title) => title.toLowerCase());
  const named = marked ? undefined : sheets.find(({ name }) => titles.includes(name.toLowerCase()));
  const sheet = marked ?? (named && (isOurs(tab, named) || (named.isNew && named.name === titleIn(language, tab))) ? named : null);
  const wanted = titleIn(language, tab);
  if (!sheet) {
    const title = sheets.some(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ? freeTitle(wanted, sheets) : wanted;
    const place = { title, columns: Object.keys(tab.columns), lastRow: roomOf(tab, tables[tab.id]), sheetId: undefined };
    return { tab, place, sheet, isDrawn: false, standing: { tab: tab.id, title, rows: place.lastRow, columns: place.columns.length, adopted: false, drawn: drawnBy(tab) }, added: [], lost: [], speech: language };
  }
  const columns = columnsFound(tab, sheet.heads);
  const room = sheet.isNew ? roomOf(tab, tables[tab.id]) : sheet.rows;
  const isDrawn = isPage(tab) ? sheet.drawn !== '' : !isBlank(sheet);
  const missing = isDrawn ? missingColumns(tab, columns) : [];
  const known = sheet.drawn.split(',');
  const lost = restores || sheet.drawn === '' ? [] : missing.filter((name) => known.includes(name));
  const unsure = restores || sheet.drawn !== '' ? [] : missing;
  const added = missing.filter((name) => !lost.includes(name) && !unsure.includes(name));
  const speech = speechOfHeads(tab, sheet.heads) ?? language;
  const isOldTitle = titles.includes(sheet.name.toLowerCase()) && sheet.name.toLowerCase() !== wanted.toLowerCase() && !sheets.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const place = { title: isOldTitle ? wanted : sheet.name, columns: isDrawn ? [...columns, ...added] : Object.keys(tab.columns), lastRow: room, sheetId: sheet.id };
  const isKnown = marked && !sheet.isNew && (sheet.drawn !== '' || isBlank(sheet));
  const standing = isKnown ? null : { tab: tab.id, title: sheet.name, rows: room, columns: sheet.isNew ? place.columns.length : sheet.heads.length, adopted: true, drawn: drawnBy(tab) };
  return { tab, place, sheet, isDrawn, standing, added, lost: [...lost, ...unsure], speech };
}

export function isBlank(sheet: FoundSheet | null): boolean {
  return sheet === null || sheet.heads.every((head) => head === '');
}

function roomOf(tab: Tab, rows: readonly Row[] | undefined): number {
  return isPage(tab) ? 60 : roomFor(tab, (rows ?? tab.starts ?? []).length);
}

function drawnBy(tab: Tab): string {
  return isPage(tab) ? '' : drawnAs(tab);
}

/** A sheet without our mark that has a tab's title is the tab where it has its table, or its page's title. */
function isOurs(tab: Tab, { tab: mark, heads }: FoundSheet): boolean {
  if (mark !== '') return false;
  return isPage(tab) ? titlesOf(tab).includes(String(heads[0] ?? '')) : missingColumns(tab, columnsFound(tab, heads)).length === 0;
}

/** A tab of the user's own with our name stays theirs: ours gets a number. */
function freeTitle(title: string, sheets: readonly FoundSheet[]): string {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 2;
  while (names.has(`${title} ${number}`.toLowerCase())) number += 1;
  return `${title} ${number}`;
}
