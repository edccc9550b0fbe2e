import type { Row } from '../draft.ts';
import type { FileRecord, FileTable } from './file-table.ts';
import type { Format } from './format.ts';
import { alsoNeeds, needsOf } from './needs.ts';
import { readCell, type Reading } from './read-cell.ts';
import type { Reason } from './reason.ts';
import { idOf } from './target.ts';

/** How a file's records become rows of a tab. */
export interface Wish extends Reading {
  /** Our column for each of the file's, '' for one that is left out. */
  readonly columns: readonly string[];
  /** What is the same for every row, by column. */
  readonly fixed: Readonly<Record<string, string>>;
  readonly onlyIf: NonNullable<Format['onlyIf']>;
  /** In which order the headings of one of our columns are asked. */
  readonly order: Format['columns'];
}

/** A record that can come in. */
export interface Ready {
  readonly line: number;
  readonly row: Row;
}

export interface Rejected {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reasons: readonly Reason[];
}

export interface ReadRecords {
  readonly ready: readonly Ready[];
  readonly rejected: readonly Rejected[];
}

/** The columns that the file gives, or that are the same for every row. */
export function givenColumns({ columns, fixed }: Pick<Wish, 'columns' | 'fixed'>): readonly string[] {
  return [...new Set([...columns, ...Object.keys(fixed).filter((name) => fixed[name] !== '')])].filter((name) => name !== '');
}

/** The columns that every row needs and the file doesn't give: rows without an id get one from what they hold. */
export function lackingColumns(wish: Pick<Wish, 'tab' | 'columns' | 'fixed'>): readonly string[] {
  const given = givenColumns(wish);
  return needsOf(wish.tab).filter((name) => name !== idOf(wish.tab) && !given.includes(name));
}

/** Reads every record: a row that lacks what its tab needs, or holds what can't be read, is rejected with all its reasons. */
export function readRecords(wish: Wish, table: FileTable): ReadRecords {
  const [ready, rejected]: [Ready[], Rejected[]] = [[], []];
  const sources = sourcesOf(wish, table.headings);
  for (const record of table.records) {
    const { row, reasons } = readRecord(wish, sources, record);
    if (reasons.length === 0) ready.push({ line: record.line, row });
    else rejected.push({ ...record, reasons });
  }
  return { ready, rejected };
}

type Sources = readonly (readonly [name: string, places: readonly number[]])[];

/** Where in the file each of our columns stands: in several places where the next one speaks if the first doesn't. */
function sourcesOf({ columns, order }: Wish, headings: readonly string[]): Sources {
  return [...new Set(columns)].filter((name) => name !== '').map((name) => {
    const rank = (place: number) => (order[name] ?? []).findIndex((heading) => heading.toLowerCase() === headings[place]?.toLowerCase());
    return [name, columns.flatMap((column, place) => (column === name ? [place] : [])).sort((a, b) => rank(a) - rank(b))];
  });
}

function readRecord(wish: Wish, sources: Sources, { cells }: FileRecord): { readonly row: Row; readonly reasons: readonly Reason[] } {
  const reasons: Reason[] = [];
  const row: Record<string, Row[string]> = {};
  for (const [name, word] of Object.entries(wish.fixed)) if (word !== '') row[name] = word;
  for (const [name, places] of sources) {
    for (const place of places) {
      const read = readCell(wish, name, cells[place] ?? '');
      if ('reason' in read) reasons.push(read.reason);
      if (!('value' in read)) break;
      if (read.value !== '') row[name] = read.value;
      if (read.value !== '') break;
    }
    row[name] ??= '';
  }
  for (const [name, { column, words }] of Object.entries(wish.onlyIf)) if (name in row && !words.includes(String(row[column] ?? ''))) row[name] = '';
  const unread = new Set(reasons.map(({ column }) => column));
  const needs = [...needsOf(wish.tab).filter((name) => name !== idOf(wish.tab) || wish.columns.includes(name)), ...alsoNeeds(wish.tab, row)];
  const lacks = [...new Set(needs)].filter((name) => (row[name] ?? '') === '' && !unread.has(name));
  return { row, reasons: [...reasons, ...lacks.map((column): Reason => ({ code: 'lacks', column, found: '', other: '' }))] };
}
