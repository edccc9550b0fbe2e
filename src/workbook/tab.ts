import type { Column, ColumnKind } from './column.ts';
import type { Places } from './places.ts';

/** What a cell is written with: a text that starts with = is a formula of ours. */
export type Written = string | number | boolean;

/** A sheet of the workbook, described rather than drawn: a table with its header in the first row. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly group: 'home' | 'plan' | 'facts' | 'numbers' | 'pay';
  readonly columns: Readonly<Record<string, Column>>;
  /** The width of its columns but for those of names and sentences; 115 pixels if left out. */
  readonly width?: number;
  /** How many rows its sheet has at first; a thousand if left out. */
  readonly room?: number;
  /** The rows that it starts with: what a company may change. */
  readonly starts?: readonly Readonly<Record<string, Written>>[];
  /** The formulas in its first row, each filling its column downwards; such a tab is worked out, not typed. */
  readonly formulas?: (places: Places) => Readonly<Record<string, string>>;
  /** Columns whose text says by its beginning how a row stands. */
  readonly flags?: readonly { readonly column: string; readonly by: string; readonly color: 'green' | 'amber' | 'red' }[];
  /** Rows before those, each with one cell of a kind of its own, which formulas may know by name. */
  readonly special?: (places: Places) => readonly SpecialRow[];
}

export interface SpecialRow {
  readonly name: string | null;
  /** The column of the special cell, and how it shows. */
  readonly column: string;
  readonly kind: ColumnKind;
  readonly row: Readonly<Record<string, Written>>;
}

export function tab<const T extends Tab>(spec: T): T {
  return spec;
}
