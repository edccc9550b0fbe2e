import type { Row } from '../draft.ts';
import type { Block, Plain } from '../found.ts';
import { englishWord } from '../language.ts';
import { blocksOf, nextRow, type Table } from '../table.ts';
import { hash } from './hash.ts';
import type { Journal } from './journal.ts';
import { asHeld, fingerprint, markOf, markOfAll } from './marks.ts';

/** As many rows as one import takes: there is no room to keep marks of more. */
export const MOST_ROWS = 50_000;

/** An import as the one call that writes it. */
export interface ImportPlan {
  /** How it stands before it's written. */
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

/** An import below the table's last row. */
export function planImport(table: Table, values: readonly (readonly Plain[])[], rows: readonly Row[], made: Made): ImportPlan {
  const blocks = blocksOf(table, rows);
  const columns = blocks.flatMap(({ column, cells }) => (cells[0] ?? []).map((_, i) => column + i));
  // A mark is of the English words: another language of the workbook changes none.
  const english = blocks.map(({ column, cells }) => {
    const names = (cells[0] ?? []).map((_, i) => table.columns[column - 1 + i] ?? '');
    return { names, cells: cells.map((line) => line.map((cell, i) => englishWord(table.tab, names[i] ?? '', asHeld(cell)))) };
  });
  const marks = rows.map((_, i) => markOf(english.flatMap(({ cells }) => cells[i] ?? []))).join('');
  const row = nextRow(table);
  const key = hash(`${table.tab.id} ${row} ${marks}`).toString(36);
  const written = english.map(({ names, cells }) => ({ names, mark: markOfAll(cells.map(markOf)) }));
  const journal = { ...made, tab: table.tab.id, row, count: rows.length, blocks: written, isWritten: false, key, isOutgrown: false };
  return { journal, held: fingerprint(values, columns), columns, marks, blocks };
}
