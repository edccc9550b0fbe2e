import { formats, headingOf, type Column } from './column.ts';
import { fn, formula, literal } from './formula.ts';
import type { Places } from './places.ts';
import type { Tab, Written } from './tab.ts';

/** One new sheet, ready to be written: plain data, so a test can read it and any host can perform it. */
export interface Draft {
  readonly rows: number;
  readonly columns: number;
  /** The heading row and the rows below it. */
  readonly cells: readonly (readonly Written[])[];
  /** Each column's format below its heading, and the cells that have another; rows counted from 1, columns from 0. */
  readonly formats: readonly string[];
  readonly special: readonly { readonly row: number; readonly column: number; readonly format: string }[];
  readonly notes: readonly string[];
  /** The width of columns in pixels, and those that have another, counted from 0. */
  readonly width: number;
  readonly wide: readonly { readonly column: number; readonly width: number }[];
  /** A rule for each column. */
  readonly rules: readonly (Rule | null)[];
  /** The columns that are worked out, counted from 0. */
  readonly derived: readonly number[];
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
  readonly color: string;
  /** Columns whose cells get a colour by how their text begins. */
  readonly flags: readonly { readonly column: number; readonly by: string; readonly color: string }[];
}

/** What a column's cells may hold. */
export type Rule = { readonly words: readonly string[] } | 'date';

export type Row = Readonly<Record<string, Written>>;

const WIDTH = 115;

/** Columns that hold sentences, and columns that hold names. */
const widths: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['how', 'note', 'reason', 'lost_reason', 'steps', 'gate', 'unit', 'source', 'product'].map((name) => [name, 260])),
  ...Object.fromEntries(['role', 'name', 'payee_name', 'company', 'component', 'kpi', 'method'].map((name) => [name, 165])),
};

const ROOM = 1000;

const flagColors = { green: '#e6f4ea', amber: '#fef7e0', red: '#fce8e6' } as const;

const colors: Readonly<Record<Tab['group'], string>> = { home: '#9334e6', pay: '#188038', numbers: '#5f6368', facts: '#1a73e8', plan: '#f29900' };

/** How many rows a tab's sheet gets: its room, or what it holds and as many again, up to five hundred more. */
export function roomFor({ room = ROOM }: Tab, rows: number): number {
  return Math.max(room, Math.ceil((rows + Math.min(rows, 500)) / 100) * 100);
}

export function draft(tab: Tab, places: Places, rows: readonly Row[], room: number): Draft {
  const columns = Object.entries(tab.columns);
  const at = (column: string) => columns.findIndex(([name]) => name === column);
  const special = tab.special?.(places) ?? [];
  const first = tab.formulas ? [tab.formulas(places)] : [];
  const body = [...first, ...special.map(({ row }) => row), ...rows.map(typed)];
  // A formula in a cell of plain text would be shown instead of worked out.
  const plain = columns.map(([, { kind, derived }]) => formats[kind === 'text' && (derived || tab.formulas) ? 'any' : kind]);
  return {
    rows: room,
    columns: columns.length,
    cells: [columns.map(([name, column]) => heading(name, column, places)), ...body.map((row) => columns.map(([name]) => row[name] ?? ''))],
    formats: plain,
    special: special.map(({ kind, column }, i) => ({ row: i + 2, column: at(column), format: formats[kind] })),
    notes: columns.map(([, { note }]) => note),
    width: tab.width ?? WIDTH,
    wide: columns.flatMap(([name], column) => (widths[name] === undefined ? [] : [{ column, width: widths[name] }])),
    rules: columns.map(([, column]) => ruleOf(column)),
    derived: columns.flatMap(([, column], i) => (column.derived || tab.formulas ? [i] : [])),
    names: special.flatMap(({ name, column }, i) => (name === null ? [] : [{ name, row: i + 2, column: at(column) }])),
    color: colors[tab.group],
    flags: (tab.flags ?? []).map(({ column, by, color }) => ({ column: at(column), by, color: flagColors[color] })),
  };
}

/** A text of the user's that looks like a formula stays a text. */
export function typed(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' && /^[=+\-@']/.test(cell) ? `'${cell}` : cell]));
}

/** A heading; where the column is worked out, the formula that shows it and fills the column below. */
export function heading(name: string, { derived }: Column, places: Places): string {
  return derived ? formula(fn('ARRAYFORMULA', fn('VSTACK', literal(headingOf(name)), derived(places)))) : headingOf(name);
}

function ruleOf({ kind, words, derived }: Column): Rule | null {
  if (derived) return null;
  if (words) return { words };
  return kind === 'date' || kind === 'month' ? 'date' : null;
}
