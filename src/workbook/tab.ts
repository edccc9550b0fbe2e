import type { Column, ColumnKind } from './column.ts';
import type { PageWriter } from './page.ts';
import type { Places } from './places.ts';

/** What a cell is written with: a text that starts with = is a formula of ours. */
export type Written = string | number | boolean;

interface AnyTab {
  readonly id: string;
  readonly title: string;
  readonly group: 'home' | 'roles' | 'plan' | 'facts' | 'numbers' | 'pay' | 'decide';
}

/** A sheet of the workbook, described rather than drawn: a table with its header in the first row. */
export interface TableTab extends AnyTab {
  readonly columns: Readonly<Record<string, Column>>;
  /** How many rows its sheet has at first; a thousand if left out. */
  readonly room?: number;
  /** The column of days by which its rows grow old; without it none does. */
  readonly agesBy?: string;
  /** The rows that it starts with: what a company may change. */
  readonly starts?: readonly Readonly<Record<string, Written>>[];
  /** The formulas in its first row, each filling its column downwards; such a tab is worked out, not typed. */
  readonly formulas?: (places: Places) => Readonly<Record<string, string>>;
  /** Columns whose text says by its beginning how a row stands. */
  readonly flags?: readonly { readonly column: string; readonly by: string; readonly color: 'green' | 'amber' | 'red' }[];
  /** Rows before those, each with one cell of a kind of its own, which formulas may know by name. */
  readonly special?: (places: Places) => readonly SpecialRow[];
}

/** A sheet that is laid out as a page to read and print, all worked out but for its inputs. */
export interface PageTab extends AnyTab {
  readonly columns: Readonly<Record<string, never>>;
  readonly starts?: undefined;
  readonly formulas?: undefined;
  readonly agesBy?: undefined;
  readonly lays: (page: PageWriter, places: Places) => void;
}

export type Tab = TableTab | PageTab;

export function isPage(tab: Tab): tab is PageTab {
  return 'lays' in tab;
}

export interface SpecialRow {
  readonly name: string | null;
  /** The column of the special cell, and how it shows. */
  readonly column: string;
  readonly kind: ColumnKind;
  readonly row: Readonly<Record<string, Written>>;
}

export function tab<const T extends TableTab>(spec: T): T {
  return spec;
}

export function pageTab(spec: Omit<PageTab, 'columns'>): PageTab {
  return { ...spec, columns: {} };
}
