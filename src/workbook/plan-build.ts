import { headingOf } from './column.ts';
import { draft, heading, roomFor, type Draft, type Row } from './draft.ts';
import { columnsFound, missingColumns } from './facts.ts';
import type { Change, Found, FoundSheet, Standing } from './found.ts';
import { placesOf, type Place, type Places } from './places.ts';
import type { Tab, Written } from './tab.ts';
import { tabs } from './tabs.ts';

/** What the workbook is to be built with. */
export interface BuildWish {
  /** Values that a new Settings tab starts with, by parameter. */
  readonly settings: Readonly<Record<string, Written>>;
  /** What new tabs hold from the start. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** What one tab needs. */
export interface BuildStep {
  readonly tab: Tab;
  readonly title: string;
  /** Whether the sheet was there before: it may hold something though it has no headings. */
  readonly isFound: boolean;
  /** What a new sheet is drawn with; null where the tab is there already. */
  readonly draft: Draft | null;
  /** Those of our formulas that read otherwise than they should. */
  readonly changes: readonly Change[];
}

export interface BuildPlan {
  /** Columns that a tab lost: the build waits until they are back. */
  readonly lacking: readonly { readonly title: string; readonly heading: string }[];
  readonly standing: readonly Standing[];
  /** One step a tab, in the order in which they are taken: what others are worked out from comes first. */
  readonly steps: readonly BuildStep[];
}

/** A tab in the workbook: new and empty, or found with what it holds. */
interface Placed {
  readonly tab: Tab;
  readonly place: Place;
  readonly sheet: FoundSheet | null;
  readonly isDrawn: boolean;
  readonly standing: Standing | null;
}

/** Plans what is missing, and leaves what is there as it is but for our own formulas, which follow columns that were moved and tables that grew. */
export function planBuild(found: Found, { settings, tables }: BuildWish): BuildPlan {
  const marked = new Map(found.sheets.map((sheet) => [sheet.tab, sheet]));
  const placed = tabs.map((tab) => placeTab(tab, marked.get(tab.id), found.sheets, tables[tab.id] ?? tab.starts ?? []));
  const places = placesOf(Object.fromEntries(placed.map(({ tab, place }) => [tab.id, place])));
  const lacking = placed.flatMap(({ tab, place, isDrawn }) => (isDrawn ? missingColumns(tab, place.columns).map((name) => ({ title: place.title, heading: headingOf(name) })) : []));
  const steps = lacking.length > 0 ? [] : placed.map((one) => stepOf(one, places, tables, settings));
  return {
    lacking,
    standing: placed.flatMap(({ standing }) => standing ?? []),
    steps: [...steps].sort((a, b) => Number(!!a.tab.formulas) - Number(!!b.tab.formulas)),
  };
}

function placeTab(tab: Tab, marked: FoundSheet | undefined, sheets: readonly FoundSheet[], rows: readonly Row[]): Placed {
  const named = marked ? undefined : sheets.find(({ name }) => name.toLowerCase() === tab.title.toLowerCase());
  const adopted = named && named.tab === '' && missingColumns(tab, columnsFound(tab, named.heads)).length === 0 ? named : undefined;
  const sheet = marked ?? adopted ?? null;
  if (sheet) {
    const columns = columnsFound(tab, sheet.heads);
    const isDrawn = sheet.heads.some((head) => head !== '');
    const place = { title: sheet.name, columns: isDrawn ? columns : Object.keys(tab.columns), lastRow: sheet.rows };
    return { tab, place, sheet, isDrawn, standing: marked ? null : { tab: tab.id, title: sheet.name, rows: sheet.rows, columns: sheet.heads.length, adopted: true } };
  }
  const place = { title: named ? freeTitle(tab.title, sheets) : tab.title, columns: Object.keys(tab.columns), lastRow: roomFor(tab, rows.length) };
  return { tab, place, sheet, isDrawn: false, standing: { tab: tab.id, title: place.title, rows: place.lastRow, columns: place.columns.length, adopted: false } };
}

/** A tab of the user's own with our name stays theirs: ours gets a number. */
function freeTitle(title: string, sheets: readonly FoundSheet[]): string {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 2;
  while (names.has(`${title} ${number}`.toLowerCase())) number += 1;
  return `${title} ${number}`;
}

function stepOf({ tab, place, sheet, isDrawn }: Placed, places: Places, tables: BuildWish['tables'], settings: BuildWish['settings']): BuildStep {
  if (isDrawn && sheet) return { tab, title: place.title, isFound: true, draft: null, changes: staleFormulas(tab, place, places, sheet) };
  const drawn = draft(tab, places, tables[tab.id] ?? tab.starts ?? [], place.lastRow);
  return { tab, title: place.title, isFound: sheet !== null, draft: { ...drawn, cells: withSettings(tab, drawn.cells, settings) }, changes: [] };
}

function withSettings(tab: Tab, cells: Draft['cells'], settings: BuildWish['settings']): Draft['cells'] {
  const [parameter, value] = ['parameter', 'value'].map((name) => Object.keys(tab.columns).indexOf(name));
  if (parameter === undefined || parameter < 0) return cells;
  return cells.map((row) => row.map((cell, i) => (i === value ? (settings[String(row[parameter])] ?? cell) : cell)));
}

function staleFormulas(tab: Tab, place: Place, places: Places, { formulas }: FoundSheet): readonly Change[] {
  const below = tab.formulas?.(places) ?? {};
  return place.columns.flatMap((name, i) => {
    const column = tab.columns[name];
    const wanted = [column?.derived ? heading(name, column, places) : '', below[name] ?? ''];
    return wanted.flatMap((to, line) => (to !== '' && to !== formulas[line]?.[i] ? [{ row: line + 1, column: i + 1, to }] : []));
  });
}
