import type { Plain } from '../found.ts';
import { hash } from './hash.ts';

/** How many letters the mark of a row has: as many as keep rows of two imports apart, and as few as the document has room for. */
export const MARK = 7;

/** A cell as a mark sees it: an unticked box is a blank one, and a number typed as text is that number. */
const seen = (cell: Plain | undefined) => (cell === false ? '' : String(cell ?? ''));

/** A short mark of a row's cells, by which an import finds its rows again; a blank row's is blank. */
export function markOf(cells: readonly (Plain | undefined)[]): string {
  const texts = cells.map(seen);
  if (texts.every((text) => text === '')) return BLANK;
  return (hash(JSON.stringify(texts)) % 36 ** MARK).toString(36).padStart(MARK, '0');
}

export const BLANK = ' '.repeat(MARK);

/** Marks that were kept as one text. */
export function marksIn(text: string): readonly string[] {
  return text.match(new RegExp(`.{${MARK}}`, 'g')) ?? [];
}

/** Stands for rows by their marks; blank ones at the end are none, and where all are blank it is too. */
export function markOfAll(marks: readonly string[]): string {
  const text = marks.join('').trimEnd();
  return text && hash(text).toString(36);
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
