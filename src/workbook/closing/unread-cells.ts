import { numbers, type NumberKind } from '../../core/kinds.ts';
import { hasHidden } from '../../core/hidden-characters.ts';
import { dayOf, monthOf, periodStart, type Day, type Month } from '../../core/period.ts';
import { keyOf, numberOf, rowsOf, same, textOf, type Fact, type FactCell, type Facts } from '../../core/plan/fact.ts';
import { isErrorCell, shortened } from '../../core/refusal.ts';
import { typedTabs } from '../department-facts.ts';
import { DEPARTMENT } from '../incoming/read-cell.ts';
import { cellsRead, type CellsRead, type Must } from './cells-read.ts';

/** A cell that pay should be worked out of, and that it can't read: its row would count otherwise than meant, or not at all. */
export interface UnreadCell {
  readonly what: 'cell';
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly lacks: 'blank' | 'error' | 'hidden' | 'number' | Exclude<Must, 'name' | 'last day' | NumberKind>;
  readonly found: string;
}

/** Those in rows from the first closed month, or the year's first, up to the month, and in rows that no month can be told of. */
export function unreadCells(facts: Facts, month: Month, firstClosed: Month = month): readonly UnreadCell[] {
  const team = rowsOf(facts, 'team');
  const since = [firstClosed, periodStart(month, 'year')].sort()[0] ?? month;
  const known = { people: new Set([DEPARTMENT, ...team.map((row) => textOf(row, 'person_id'))].map(keyOf)), roles: new Set(team.map((row) => keyOf(textOf(row, 'role')))) };
  return cellsRead.flatMap((read) => rowsOf(facts, read.table).filter((row) => concerns(row, read, since, month)).flatMap((row) => unreadIn(row, read, known)));
}

function concerns(row: Fact, { on }: CellsRead, since: Month, month: Month): boolean {
  const day = on === undefined ? null : numberOf(row, on);
  return day === null || !isOfOurTimes(day) || (monthOf(day) <= month && monthOf(day) >= since);
}

/** A sales department has no facts of other days: 2026 typed as 2206, or a number that isn't a date. */
function isOfOurTimes(day: Day): boolean {
  return day >= dayOf(1980, 1, 1) && day < dayOf(2100, 1, 1);
}

interface Known {
  readonly people: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

function unreadIn(row: Fact, { table, columns, needs }: CellsRead, known: Known): readonly UnreadCell[] {
  const needed = needs?.(row) ?? [];
  return Object.entries(columns).flatMap(([column, must]): readonly UnreadCell[] => {
    const cell = row.cells[column] ?? '';
    const lacks = cell === '' ? (needed.includes(column) ? 'blank' : null) : lackOf(cell, must, wordsOf(table, column), known);
    return lacks === null ? [] : [{ what: 'cell', table, row: row.row, column, lacks, found: shortened(String(cell)) }];
  });
}

function lackOf(cell: FactCell, must: Must, words: readonly string[], { people, roles }: Known): Exclude<UnreadCell['lacks'], 'blank'> | null {
  const text = String(cell);
  if (isErrorCell(cell)) return 'error';
  if (must === 'day' || must === 'last day') return typeof cell === 'number' && (must === 'last day' || isOfOurTimes(cell)) ? null : 'day';
  if (must === 'person') return people.has(keyOf(text)) ? null : must;
  if (must === 'word') return words.some((word) => same(word, text)) ? null : must;
  if (must === 'role') return roles.has(keyOf(text)) || words.some((word) => same(word, text)) ? null : must;
  if (must === 'name') return hasHidden(text) ? 'hidden' : null;
  return isWithin(cell, must) ? null : 'number';
}

function isWithin(cell: FactCell, kind: NumberKind): boolean {
  const { least = -Infinity, above = -Infinity, most = Infinity }: { readonly least?: number; readonly above?: number; readonly most?: number } = numbers[kind];
  return typeof cell === 'number' && cell >= least && cell > above && cell <= most;
}

function wordsOf(table: string, column: string): readonly string[] {
  return typedTabs.find(({ id }) => id === table)?.columns[column]?.words ?? [];
}
