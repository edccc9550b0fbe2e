import type { Row } from '../draft.ts';
import type { Block, Plain } from '../found.ts';
import { englishWord } from '../language.ts';
import { blocksOf, nextRow, type Table } from '../table.ts';
import { hash } from './hash.ts';
import type { Journal } from './journal.ts';
import { asHeld, fingerprint, markOf } from './marks.ts';

/** How many rows are written in one call. */
const PART = 5000;

/** As many rows as one import takes: there is no room to keep marks of more. */
export const MOST_ROWS = 50_000;

/** Rows that are written in one call. */
export interface ImportPart {
  /** How it stands before this part. */
  readonly journal: Journal;
  /** Stands for what the table held when it was previewed. */
  readonly held: string;
  /** The columns that are written, counted from 1. */
  readonly columns: readonly number[];
  /** The marks of all rows, one after the other. */
  readonly marks: string;
  readonly blocks: readonly Block[];
}

/** What is known of an import beside its rows. */
export type Made = Pick<Journal, 'file' | 'on' | 'closed'>;

/** Columns that people type and no formula of theirs fills from its heading or the row below. */
export function writable(table: Table, formulas: readonly (readonly string[])[]): Table {
  const isFilled = (place: number) => Boolean(formulas[0]?.[place]) || /ARRAYFORMULA/i.test(formulas[1]?.[place] ?? '');
  return { ...table, columns: table.columns.map((name, place) => (isFilled(place) ? '' : name)) };
}

/** An import as the calls that write it, below the table's last row. */
export function planImport(table: Table, values: readonly (readonly Plain[])[], rows: readonly Row[], made: Made): readonly ImportPart[] {
  const all = blocksOf(table, rows);
  const columns = all.flatMap(({ column, cells }) => (cells[0] ?? []).map((_, i) => column + i));
  const names = columns.map((column) => table.columns[column - 1] ?? '');
  // A mark is of the English words: another language of the workbook changes none.
  const cellsOf = (i: number) => all.flatMap(({ cells }) => cells[i] ?? []).map((cell, at) => englishWord(table.tab, names[at] ?? '', asHeld(cell)));
  const marks = rows.map((_, i) => markOf(cellsOf(i))).join('');
  const row = nextRow(table);
  const journal = { ...made, tab: table.tab.id, row, count: rows.length, names, key: hash(`${table.tab.id} ${row} ${marks}`).toString(36), isOutgrown: false };
  const held = fingerprint(values, columns);
  return Array.from({ length: Math.ceil(rows.length / PART) }, (_, part) => ({
    journal: { ...journal, done: part * PART },
    held,
    columns,
    marks: part === 0 ? marks : '',
    blocks: all.map(({ column, cells }) => ({ column, cells: cells.slice(part * PART, (part + 1) * PART) })),
  }));
}
