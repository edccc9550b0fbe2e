import { isoDay } from '../../core/period.ts';
import type { Row } from '../draft.ts';
import type { FileRecord, FileTable } from './file-table.ts';
import type { Format } from './format.ts';
import { alsoNeeds, needsOf } from './needs.ts';
import { readCell, type Reading } from './read-cell.ts';
import { periodOf } from './plan-period.ts';
import type { Reason } from './reason.ts';
import { rowCurrency, type InCurrency } from './row-currency.ts';
import { idOf } from './target.ts';

/** How a file's records become rows of a tab. */
export interface Wish extends Reading {
  /** Our column for each of the file's, '' for one that is left out. */
  readonly columns: readonly string[];
  /** What is the same for every row, by column. */
  readonly fixed: Readonly<Record<string, string>>;
  readonly idSpelling: Format['idSpelling'];
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
    const { row, reasons } = readRecord(wish, sources, table.headings.length, record);
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

function readRecord(wish: Wish, sources: Sources, width: number, { cells }: FileRecord): { readonly row: Row; readonly reasons: readonly Reason[] } {
  const beyond = cells.slice(width).find((cell) => cell !== '');
  if (beyond !== undefined) return { row: {}, reasons: [{ code: 'beyond', column: '', found: beyond, other: '' }] };
  const reasons: Reason[] = [];
  const amounts: InCurrency[] = [];
  const row: Record<string, Row[string]> = {};
  for (const [name, word] of Object.entries(wish.fixed)) if (word !== '') row[name] = word;
  for (const [name, places] of sources) {
    for (const place of places) {
      const read = readCell(wish, name, cells[place] ?? '');
      if ('reason' in read) reasons.push(read.reason);
      if (!('value' in read)) break;
      if (read.value === '') continue;
      row[name] = name === idOf(wish.tab) && wish.idSpelling ? wish.idSpelling(String(read.value)) : read.value;
      if (read.currencies && read.currencies.length > 0) amounts.push({ column: name, found: cells[place] ?? '', currencies: read.currencies });
      break;
    }
    row[name] ??= '';
  }
  for (const [name, { column, words }] of Object.entries(wish.onlyIf)) if (name in row && !words.includes(String(row[column] ?? ''))) row[name] = '';
  reasons.push(...inOwnCurrency(wish, row, amounts), ...atPeriodStart(wish, row));
  const unread = new Set(reasons.map(({ column }) => column));
  const needs = [...needsOf(wish.tab).filter((name) => name !== idOf(wish.tab) || wish.columns.includes(name)), ...alsoNeeds(wish.tab, row)];
  const lacks = [...new Set(needs)].filter((name) => (row[name] ?? '') === '' && !unread.has(name));
  return { row, reasons: [...reasons, ...lacks.map((column): Reason => ({ code: 'lacks', column, found: '', other: '' }))] };
}

/** Gives a row the currency that its amounts say. */
function inOwnCurrency({ tab, home }: Wish, row: Record<string, Row[string]>, amounts: readonly InCurrency[]): readonly Reason[] {
  const found = rowCurrency(tab, row, amounts, home);
  if ('reasons' in found) return found.reasons;
  if (found.currency !== '') row['currency'] = found.currency;
  return [];
}

/** A plan is for the period that begins on its day; on another day of the period nothing would find it. */
function atPeriodStart({ tab }: Wish, row: Row): readonly Reason[] {
  const [day, start] = tab.id === 'quotas' ? [row['period'], periodOf(row)] : [];
  return typeof day === 'number' && start !== undefined && start !== day ? [{ code: 'period', column: 'period', found: isoDay(day), other: isoDay(start) }] : [];
}
