import type { Plain } from '../found.ts';
import { hash } from './hash.ts';

/** How many letters the mark of a row has. */
export const MARK = 4;

/** A cell as a mark sees it: an unticked box is a blank one, and a number typed as text is that number. */
const seen = (cell: Plain | undefined) => (cell === false ? '' : String(cell ?? ''));

/** A short mark of a row's cells, by which an import finds its rows again; a blank row's is blank. */
export function markOf(cells: readonly (Plain | undefined)[]): string {
  const texts = cells.map(seen);
  if (texts.every((text) => text === '')) return ' '.repeat(MARK);
  return (hash(JSON.stringify(texts)) % 36 ** MARK).toString(36).padStart(MARK, '0');
}

/** Stands for what columns of a sheet hold: two that differ in a cell have different ones. Columns are counted from 1. */
export function fingerprint(values: readonly (readonly Plain[])[], columns: readonly number[]): string {
  const lines = values.map((row) => JSON.stringify(columns.map((column) => row[column - 1] ?? '')));
  const blank = JSON.stringify(columns.map(() => ''));
  while (lines.length > 0 && lines[lines.length - 1] === blank) lines.pop();
  return hash(lines.join('\n')).toString(36);
}

/** A cell as the sheet gives it back: the apostrophe that kept a text a text is no part of it. */
export function asHeld(cell: Plain): Plain {
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
}

export interface PlaceNow {
  readonly row: number;
  /** Whether it is as it was written. */
  readonly isHeld: boolean;
}

/** Where rows are now that were written one below the other from a first one on: at their place, or all moved up or down as far. */
export function placesNow(marks: readonly string[], first: number, found: readonly string[]): readonly PlaceNow[] {
  const at = (i: number, shift: number) => found[first - 2 + shift + i];
  const isHeld = (i: number, shift: number) => at(i, shift) === marks[i];
  const ends = [0, Math.floor(marks.length / 2), marks.length - 1];
  const shifts = ends.flatMap((end) => found.flatMap((mark, i) => (mark === marks[end] ? [i - end - first + 2] : [])));
  const held = (shift: number) => marks.filter((_, i) => isHeld(i, shift)).length;
  const shift = [...new Set([0, ...shifts])].slice(0, MOST).reduce((best, one) => (held(one) > held(best) ? one : best), 0);
  return marks.map((_, i) => ({ row: first + shift + i, isHeld: isHeld(i, shift) }));
}

/** How many ways of having moved are tried. */
const MOST = 50;
