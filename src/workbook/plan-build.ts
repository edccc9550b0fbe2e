import { nameOf } from '../core/plan/table.ts';
import type { BuildWish } from './build-wish.ts';
import { drawnAs, formatOf, heading, inLanguage, ruleOf, tableDraft, withOwnWords, type Draft, type TableDraft } from './draft.ts';
import { columnsFound } from './facts.ts';
import { readsAlike } from './formula.ts';
import type { Addition, Area, Change, Found, FoundSheet, Relabelling, Standing } from './found.ts';
import { headingIn, noteIn, wordIn, type Speech } from './language.ts';
import { blankedTo, pageDraft, rowsDrawn } from './page-draft.ts';
import { isBlank, placeAll, placesAmong, type Placed } from './placed.ts';
import type { Place, Places } from './places.ts';
import { isPage, type Tab, type TableTab } from './tab.ts';
import { formulasBelow, workedOut } from './worked-out.ts';

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
  /** What a table's sheet is to be marked with, where its columns aren't those that it's marked with. */
  readonly mark: string | null;
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

/** Plans what is missing, and leaves what is there as it is but for our own formulas, which follow columns that were moved and tables that grew. */
export function planBuild(found: Found, wish: BuildWish): BuildPlan {
  const { language, placed } = placeAll(found, wish);
  const steps = (sheetIds: Readonly<Record<string, number>>): readonly BuildStep[] => {
    const places = placesAmong(placed, sheetIds, language);
    return placed.map((one) => stepOf(one, places, wish)).sort((a, b) => order(a.tab) - order(b.tab));
  };
  return { language, lacking: placed.flatMap(({ tab, place, lost, speech }) => lost.map((name) => ({ title: place.title, heading: headingIn(speech, tab, name) }))), standing: placed.flatMap(({ standing }) => standing ?? []), steps };
}

/** Typed tables come first, then what is worked out from them, then pages. */
function order(tab: Tab): number {
  return isPage(tab) ? 2 : Number(tab.formulas !== undefined);
}

function stepOf(placed: Placed, places: Places, wish: BuildWish): BuildStep {
  const { tab, place, sheet } = placed;
  const isFrozen = Boolean(sheet?.isFrozen);
  const step = { tab, title: place.title, isFound: sheet !== null && !sheet.isNew, isFrozen, thaws: [], additions: [], mark: null, relabelling: null, changes: [] };
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
    mark: placed.added.length > 0 || (sheet.drawn !== '' && placed.lost.length === 0 && sheet.drawn !== drawnAs(tab)) ? drawnAs(tab) : null,
    relabelling: relabellingOf(tab, placed, places.speech),
    changes: staleFormulas(tab, place, places, sheet),
  };
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
  return { column: columns.indexOf(name) + 1, heading: heading(tab, name, column, places), note: noteIn(places.speech, tab, name), format: formatOf(tab, column), rule: ruleOf(places.speech, tab, name, column) };
}

/** What a table in another language is turned into: headings, notes, drop-downs and the words that they hold. */
function relabellingOf(tab: TableTab, { sheet, place, speech }: Placed, language: Speech): Relabelling | null {
  const title = sheet && sheet.name !== place.title ? place.title : null;
  const ours = place.columns.flatMap((name, i) => (name === '' ? [] : [{ name, column: i + 1, spec: tab.columns[name] }]));
  // A heading that is left in another language is one that a run was ended before.
  const isOld = ({ name, column, spec }: (typeof ours)[number]) => {
    const held = String(sheet?.heads[column - 1] ?? '');
    return held !== '' && !spec?.derived && nameOf(held) !== nameOf(headingIn(language, tab, name));
  };
  if (speech === language && !ours.some(isOld)) return title === null ? null : { title, heads: [], words: [] };
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
    return wanted.flatMap((to, line) => (to !== '' && (isFrozen || !readsAlike(to, formulas[line]?.[i] ?? '')) ? [{ row: line + 1, column: i + 1, to }] : []));
  });
}
