import { inFewRuns, lookOf, type ColumnLook } from './column-look.ts';
import { formats, type Column } from './column.ts';
import { fn, formula, literal } from './formula.ts';
import { headingIn, noteIn, ownWord, wordIn, type Speech } from './language.ts';
import type { PageContent } from './page.ts';
import type { Places } from './places.ts';
import type { Tab, TableTab, Written } from './tab.ts';

/** One new sheet, ready to be written: plain data, so a test can read it and any host can perform it. */
export type Draft = TableDraft | PageDraft;

export interface TableDraft {
  readonly kind: 'table';
  readonly rows: number;
  readonly columns: number;
  /** The heading row and the rows below it. */
  readonly cells: readonly (readonly Written[])[];
  /** Each column's format below its heading, and the cells that have another; rows counted from 1, columns from 0. */
  readonly formats: readonly string[];
  readonly special: readonly { readonly row: number; readonly column: number; readonly format: string }[];
  readonly notes: readonly string[];
  readonly looks: readonly ColumnLook[];
  /** A rule for each column. */
  readonly rules: readonly (Rule | null)[];
  /** The columns that are worked out, counted from 0. */
  readonly derived: readonly number[];
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
  readonly color: string;
  /** Columns whose cells get a colour by how their text begins. */
  readonly flags: readonly { readonly column: number; readonly by: string; readonly color: string }[];
}

export interface PageDraft extends PageContent {
  readonly kind: 'page';
  /** Whether the sheet is new: there is nothing to take away first. */
  readonly isNew: boolean;
  /** How many rows it had when it was drawn last; 0 where nothing says it. */
  readonly rowsBefore: number;
  readonly color: string;
  /** What the sheet is marked with, so that a page that reads as it should is left alone. */
  readonly drawn: string;
}

/** What a cell may hold. */
export type Rule = { readonly words: readonly string[] } | 'date' | 'check box';

export type Row = Readonly<Record<string, Written>>;

const ROOM = 1000;

const flagColors = { green: '#e6f4ea', amber: '#fef7e0', red: '#fce8e6' } as const;

export const tabColors: Readonly<Record<Tab['group'], string>> = { home: '#9334e6', roles: '#c2185b', pay: '#188038', numbers: '#5f6368', facts: '#1a73e8', plan: '#f29900', decide: '#00796b' };

/** How many rows a tab's sheet gets: its room, or what it holds and as many again, up to five hundred more. */
export function roomFor({ room = ROOM }: TableTab, rows: number): number {
  return Math.max(room, Math.ceil((rows + Math.min(rows, 500)) / 100) * 100);
}

export function tableDraft(tab: TableTab, places: Places, rows: readonly Row[], room: number): TableDraft {
  const columns = Object.entries(tab.columns);
  const at = (column: string) => columns.findIndex(([name]) => name === column);
  const special = tab.special?.(places) ?? [];
  const first = tab.formulas ? [tab.formulas(places)] : [];
  const body = [...first, ...special.map(({ row }) => inLanguage(places.speech, tab, row)), ...rows.map(typed)];
  return {
    kind: 'table',
    rows: room,
    columns: columns.length,
    cells: [columns.map(([name, column]) => heading(tab, name, column, places)), ...body.map((row) => columns.map(([name]) => row[name] ?? ''))],
    formats: columns.map(([, column]) => formatOf(tab, column)),
    special: special.map(({ kind, column }, i) => ({ row: i + 2, column: at(column), format: formats[kind] })),
    notes: columns.map(([name]) => noteIn(places.speech, tab, name)),
    looks: inFewRuns(columns.map(([name, column]) => lookOf(tab, name, column, places.speech)), 4),
    rules: columns.map(([name, column]) => ruleOf(places.speech, tab, name, column)),
    derived: columns.flatMap(([, column], i) => (column.derived || tab.formulas ? [i] : [])),
    names: special.flatMap(({ name, column }, i) => (name === null ? [] : [{ name, row: i + 2, column: at(column) }])),
    color: tabColors[tab.group],
    flags: (tab.flags ?? []).map(({ column, by, color }) => ({ column: at(column), by: places.speech.say(by), color: flagColors[color] })),
  };
}

/** A formula in a cell of plain text would be shown instead of worked out. */
export function formatOf(tab: TableTab, { kind, derived }: Column): string {
  return formats[kind === 'text' && (derived || tab.formulas) ? 'any' : kind];
}

/** A table's sheet is marked with the columns that it was given, so that a new column is told from one that was lost. */
export function drawnAs(tab: TableTab): string {
  return Object.keys(tab.columns).join(',');
}

/** What a tab starts with, every text of ours in the language. */
export function inLanguage(speech: Speech, tab: TableTab, row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' && !cell.startsWith('=') && cell !== '' && !tab.columns[name]?.isName ? wordIn(speech, tab.id, name, cell) : cell]));
}

/** Facts as they came, drop-downs' words in the language. */
export function withOwnWords(speech: Speech, tab: TableTab, row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, ownWord(speech, tab, name, cell)]));
}

/** A text of the user's that looks like a formula stays a text. */
export function typed(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' && /^[=+\-@']/.test(cell) ? `'${cell}` : cell]));
}

/** A heading; where the column is worked out, the formula that shows it and fills the column below. */
export function heading(tab: TableTab, name: string, { derived }: Column, places: Places): string {
  const shown = headingIn(places.speech, tab, name);
  return derived ? formula(fn('ARRAYFORMULA', fn('VSTACK', literal(shown), derived(places)))) : shown;
}

export function ruleOf(speech: Speech, tab: TableTab, name: string, { kind, words, derived }: Column): Rule | null {
  if (derived) return null;
  if (words) return { words: words.map((word) => wordIn(speech, tab.id, name, word)) };
  if (kind === 'check') return 'check box';
  return kind === 'date' || kind === 'month' ? 'date' : null;
}
