import { drawnAs, formatOf, heading, inLanguage, roomFor, ruleOf, tabColors, tableDraft, withOwnWords, type Draft, type PageDraft, type Row, type TableDraft } from './draft.ts';
import { columnsFound, missingColumns } from './facts.ts';
import type { Addition, Area, Change, Found, FoundSheet, Relabelling, Standing } from './found.ts';
import { headingIn, noteIn, speeches, speechFor, speechOfHeads, titleIn, wordIn, type Speech } from './language.ts';
import { PageWriter } from './page.ts';
import { placesOf, type Place, type Places } from './places.ts';
import { isPage, type PageTab, type Tab, type TableTab, type Written } from './tab.ts';
import { tabs } from './tabs.ts';
import { formulasBelow, workedOut } from './worked-out.ts';

/** What the workbook is to be built with. */
export interface BuildWish {
  /** Its language; without it the language that it has, English for a new one. */
  readonly language?: string | undefined;
  /** Values that a new Settings tab starts with, by parameter. */
  readonly settings: Readonly<Record<string, Written>>;
  /** What new tabs hold from the start. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** Whether columns that tabs lost are to be put back, empty. */
  readonly restores?: boolean;
}

/** What one tab needs. */
export interface BuildStep {
  readonly tab: Tab;
  readonly title: string;
  /** Whether the sheet was there before: it may hold something though it has no headings. */
  readonly isFound: boolean;
  /** Whether values stand where our formulas were. */
  readonly isFrozen: boolean;
  /** The cells of a frozen table that make room for formulas. */
  readonly thaws: readonly Area[];
  /** What a sheet is drawn with: a new one, or a page that reads otherwise than it should. */
  readonly draft: Draft | null;
  /** Columns that are added at the end of a table. */
  readonly additions: readonly Addition[];
  /** The sheet's texts of ours in another language. */
  readonly relabelling: Relabelling | null;
  /** Those of our formulas that read otherwise than they should. */
  readonly changes: readonly Change[];
}

export interface BuildPlan {
  readonly language: Speech;
  /** Columns that a tab lost: the build waits until they are back. */
  readonly lacking: readonly { readonly title: string; readonly heading: string }[];
  readonly standing: readonly Standing[];
  /** One step a tab, in the order in which they are taken: what others are worked out from comes first. The numbers of new sheets are known by then. */
  readonly steps: (sheetIds: Readonly<Record<string, number>>) => readonly BuildStep[];
}

/** A tab in the workbook: new and empty, or found with what it holds. */
interface Placed {
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

/** Plans what is missing, and leaves what is there as it is but for our own formulas, which follow columns that were moved and tables that grew. */
export function planBuild(found: Found, wish: BuildWish): BuildPlan {
  const { language, placed } = placeAll(found, wish);
  const steps = (sheetIds: Readonly<Record<string, number>>): readonly BuildStep[] => {
    const places = placesAmong(placed, sheetIds, language);
    return placed.map((one) => stepOf(one, places, wish)).sort((a, b) => order(a.tab) - order(b.tab));
  };
  return { language, lacking: placed.flatMap(({ tab, place, lost, speech }) => lost.map((name) => ({ title: place.title, heading: headingIn(speech, tab, name) }))), standing: placed.flatMap(({ standing }) => standing ?? []), steps };
}

/** The addresses of the workbook as it was found. */
export function placesFound(found: Found): Places {
  const { language, placed } = placeAll(found, { settings: {}, tables: {} });
  return placesAmong(placed, {}, language);
}

function placeAll(found: Found, wish: BuildWish): { readonly language: Speech; readonly placed: readonly Placed[] } {
  const marked = new Map(found.sheets.map((sheet) => [sheet.tab, sheet]));
  const language = wish.language === undefined ? languageFound(marked) : speechFor(wish.language);
  return { language, placed: tabs.map((tab) => placeTab(tab, marked.get(tab.id), found.sheets, wish, language)) };
}

function placesAmong(placed: readonly Placed[], sheetIds: Readonly<Record<string, number>>, language: Speech): Places {
  return placesOf(Object.fromEntries(placed.map(({ tab, place }) => [tab.id, { ...place, sheetId: place.sheetId ?? sheetIds[tab.id] }])), language, marksOf);
}

/** Typed tables come first, then what is worked out from them, then pages. */
function order(tab: Tab): number {
  return isPage(tab) ? 2 : Number(tab.formulas !== undefined);
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
  const sheet = marked ?? (named && isOurs(tab, named) ? named : null);
  const wanted = titleIn(language, tab);
  if (!sheet) {
    const title = sheets.some(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ? freeTitle(wanted, sheets) : wanted;
    const place = { title, columns: Object.keys(tab.columns), lastRow: isPage(tab) ? 60 : roomFor(tab, (tables[tab.id] ?? tab.starts ?? []).length), sheetId: undefined };
    return { tab, place, sheet, isDrawn: false, standing: { tab: tab.id, title, rows: place.lastRow, columns: place.columns.length, adopted: false, drawn: drawnBy(tab) }, added: [], lost: [], speech: language };
  }
  const columns = columnsFound(tab, sheet.heads);
  const isDrawn = isPage(tab) ? sheet.drawn !== '' : !isBlank(sheet);
  const missing = isDrawn ? missingColumns(tab, columns) : [];
  const known = sheet.drawn.split(',');
  const lost = restores || sheet.drawn === '' ? [] : missing.filter((name) => known.includes(name));
  const unsure = restores || sheet.drawn !== '' ? [] : missing;
  const added = missing.filter((name) => !lost.includes(name) && !unsure.includes(name));
  const speech = speechOfHeads(tab, sheet.heads) ?? language;
  const isOldTitle = titles.includes(sheet.name.toLowerCase()) && sheet.name.toLowerCase() !== wanted.toLowerCase() && !sheets.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const place = { title: isOldTitle ? wanted : sheet.name, columns: isDrawn ? [...columns, ...added] : Object.keys(tab.columns), lastRow: sheet.rows, sheetId: sheet.id };
  const isKnown = marked && (sheet.drawn !== '' || isBlank(sheet));
  const standing = isKnown ? null : { tab: tab.id, title: sheet.name, rows: sheet.rows, columns: sheet.heads.length, adopted: true, drawn: drawnBy(tab) };
  return { tab, place, sheet, isDrawn, standing, added, lost: [...lost, ...unsure], speech };
}

function isBlank(sheet: FoundSheet | null): boolean {
  return sheet === null || sheet.heads.every((head) => head === '');
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

function stepOf(placed: Placed, places: Places, wish: BuildWish): BuildStep {
  const { tab, place, sheet } = placed;
  const isFrozen = sheet?.isFrozen === true;
  const step = { tab, title: place.title, isFound: sheet !== null, isFrozen, thaws: [], additions: [], relabelling: null, changes: [] };
  if (isPage(tab)) {
    const draft = pageDraft(tab, places);
    const relabelling = sheet && sheet.name !== place.title ? { title: place.title, heads: [], words: [] } : null;
    return { ...step, relabelling, draft: sheet?.drawn === draft.drawn && !isFrozen ? null : { ...blankedTo(rowsDrawn(sheet?.drawn), draft), isNew: isBlank(sheet) } };
  }
  if (!placed.isDrawn || !sheet) return { ...step, draft: newTable(tab, place, places, wish) };
  return {
    ...step,
    draft: null,
    thaws: isFrozen ? workedOut(tab, columnsFound(tab, sheet.heads), 2, sheet.rows) : [],
    additions: placed.added.map((name) => additionOf(tab, name, place, places)),
    relabelling: relabellingOf(tab, placed, places.speech),
    changes: staleFormulas(tab, place, places, sheet),
  };
}

function laid(tab: PageTab, places: Places): PageWriter {
  const page = new PageWriter(places, tab.id, speeches);
  tab.lays(page, places);
  return page;
}

export function marksOf(id: string, places: Places): PageWriter['marks'] {
  const tab = tabs.find((one) => one.id === id);
  return tab && isPage(tab) ? laid(tab, places).marks : {};
}

export function pageDraft(tab: PageTab, places: Places): PageDraft {
  const content = laid(tab, places).content();
  return { kind: 'page', isNew: true, rowsBefore: 0, ...content, color: tabColors[tab.group], drawn: `${content.cells.length} ${fingerprint(JSON.stringify(content))}` };
}

/** How many rows a page has that was drawn so. */
export function rowsDrawn(drawn = ''): number {
  return Number(drawn.split(' ')[0]) || 0;
}

/** A page that is shorter than it was blanks what it leaves; one that is longer gets rows of its own. */
function blankedTo(rows: number, draft: PageDraft): PageDraft {
  const extra = Array.from({ length: Math.max(0, rows - draft.cells.length) }, () => draft.widths);
  return { ...draft, rowsBefore: rows, cells: [...draft.cells, ...extra.map((row) => row.map(() => ''))], looked: [...draft.looked, ...extra.map((row) => row.map(() => 0))] };
}

/** A short text that differs where the long one does: FNV-1a in two halves. */
function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join('-');
}

function newTable(tab: TableTab, place: Place, places: Places, { settings, tables }: BuildWish): TableDraft {
  const rows = tables[tab.id]?.map((row) => withOwnWords(places.speech, tab, row)) ?? tab.starts?.map((row) => inLanguage(places.speech, tab, row)) ?? [];
  const drawn = tableDraft(tab, places, rows, place.lastRow);
  return { ...drawn, cells: withSettings(tab, drawn.cells, settings) };
}

function withSettings(tab: Tab, cells: TableDraft['cells'], settings: BuildWish['settings']): TableDraft['cells'] {
  const [parameter, value] = ['parameter', 'value'].map((name) => Object.keys(tab.columns).indexOf(name));
  if (parameter === undefined || parameter < 0) return cells;
  return cells.map((row) => row.map((cell, i) => (i === value ? (settings[String(row[parameter])] ?? cell) : cell)));
}

function additionOf(tab: TableTab, name: string, { columns }: Place, places: Places): Addition {
  const column = tab.columns[name];
  if (!column) throw new Error(`${tab.id} has no column ${name}`);
  return { column: columns.indexOf(name) + 1, heading: heading(tab, name, column, places), note: noteIn(places.speech, tab, name), format: formatOf(tab, column), rule: ruleOf(places.speech, tab, name, column), drawn: drawnAs(tab) };
}

/** What a table in another language is turned into: headings, notes, drop-downs and the words that they hold. */
function relabellingOf(tab: TableTab, { sheet, place, speech }: Placed, language: Speech): Relabelling | null {
  const title = sheet && sheet.name !== place.title ? place.title : null;
  if (speech === language) return title === null ? null : { title, heads: [], words: [] };
  const ours = place.columns.flatMap((name, i) => (name === '' ? [] : [{ name, column: i + 1, spec: tab.columns[name] }]));
  return {
    title,
    heads: ours.flatMap(({ name, column, spec }) => (spec ? [{ column, heading: spec.derived ? null : headingIn(language, tab, name), note: noteIn(language, tab, name), rule: spec.words ? ruleOf(language, tab, name, spec) : null }] : [])),
    words: ours.flatMap(({ name, column, spec }) => {
      if (!spec || spec.derived || spec.isName || tab.formulas) return [];
      const texts = [...(spec.words ?? []), ...(tab.starts ?? []).flatMap((row) => (typeof row[name] === 'string' && row[name] !== '' ? [String(row[name])] : []))];
      const pairs = [...new Set(texts)].map((word) => [wordIn(speech, tab.id, name, word), wordIn(language, tab.id, name, word)] as const);
      return pairs.some(([from, to]) => from !== to) ? [{ column, pairs }] : [];
    }),
  };
}

function staleFormulas(tab: TableTab, { columns }: Place, places: Places, { second, formulas, isFrozen }: FoundSheet): readonly Change[] {
  const below = formulasBelow(tab, columns, places, second);
  return columns.flatMap((name, i) => {
    const column = tab.columns[name];
    const wanted = [column?.derived ? heading(tab, name, column, places) : '', below[name] ?? ''];
    return wanted.flatMap((to, line) => (to !== '' && (isFrozen || to !== formulas[line]?.[i]) ? [{ row: line + 1, column: i + 1, to }] : []));
  });
}
