import type { Row } from '../draft.ts';
import type { Table } from '../table.ts';
import type { TableTab, Written } from '../tab.ts';
import { hash } from './hash.ts';
import type { Ready } from './read-records.ts';
import { idOf } from './target.ts';

/** A column in which two rows of one id differ. */
export interface Difference {
  readonly column: string;
  readonly held: Written;
  readonly found: Written;
}

/** A row that is met somewhere else: in a row of the sheet, or in an earlier line of the file. */
export interface Met {
  readonly line: number;
  readonly at: number;
  readonly id: string;
  readonly differences: readonly Difference[];
}

/** What a file's rows are beside those that the sheet holds. Whatever isn't fresh is shown and not written. */
export interface Compared {
  readonly fresh: readonly Ready[];
  /** In the sheet already, and the same. */
  readonly there: readonly Met[];
  /** In the sheet under the same id, and different. */
  readonly differing: readonly Met[];
  /** The same again as an earlier line of the file. */
  readonly repeats: readonly Met[];
  /** Whether those may be written all the same: no id says that they are one. */
  readonly mayKeepRepeats: boolean;
  /** The id of an earlier line of the file, with something else: neither is written. */
  readonly conflicts: readonly Met[];
}

interface Given {
  readonly tab: TableTab;
  /** The columns that the file gives: only they are compared. */
  readonly columns: readonly string[];
  readonly leavesRepeats: boolean;
}

export function compare(table: Table, ready: readonly Ready[], given: Given): Compared {
  const id = idOf(given.tab);
  if (id !== undefined && given.columns.includes(id)) return byId(table, ready, given, id);
  const repeats = repeatsIn(ready, given);
  const left = new Set(given.leavesRepeats ? repeats.map(({ line }) => line) : []);
  const kept = ready.filter(({ line }) => !left.has(line));
  const compared = id === undefined ? byContent(table, kept, given) : byId(table, withKeys(kept, given, id), given, id);
  return { ...compared, repeats, mayKeepRepeats: true };
}

/** A cell as two rows are compared by: what kind of column it's in decides what is the same. */
function comparable(tab: TableTab, column: string, cell: Written | undefined): Written {
  const kind = tab.columns[column]?.kind;
  if (kind === 'check') return cell === true;
  return kind === 'text' ? String(cell ?? '').trim() : (cell ?? '');
}

function contentOf({ tab, columns }: Given, row: Row): string {
  return JSON.stringify(columns.map((column) => comparable(tab, column, row[column])));
}

function differencesOf({ tab, columns }: Given, held: Row, found: Row): readonly Difference[] {
  return columns.filter((column) => comparable(tab, column, held[column]) !== comparable(tab, column, found[column])).map((column) => ({ column, held: held[column] ?? '', found: found[column] ?? '' }));
}

/** Rows of a file without ids get theirs from what they hold and how often it came before: the same in every import. */
function withKeys(ready: readonly Ready[], given: Given, id: string): readonly Ready[] {
  const times = new Map<string, number>();
  return ready.map(({ line, row }) => {
    const content = contentOf(given, row);
    const time = (times.get(content) ?? 0) + 1;
    times.set(content, time);
    return { line, row: { ...row, [id]: `F${hash(content).toString(36)}${time > 1 ? `-${time}` : ''}` } };
  });
}

/** Formulas take two ids for one where only capitals tell them apart. */
const idKey = (cell: Written | undefined) => String(cell ?? '').trim().toLowerCase();

function byId(table: Table, ready: readonly Ready[], given: Given, id: string): Compared {
  const held = new Map([...table.rows].reverse().map(({ row, cells }) => [idKey(cells[id]), { row, cells }] as const));
  const firsts = new Map<string, Ready>();
  const spoilt = new Set<string>();
  const [fresh, there, differing, repeats, conflicts]: [Ready[], Met[], Met[], Met[], Met[]] = [[], [], [], [], []];
  for (const one of ready) {
    const key = idKey(one.row[id]);
    const met = (at: number, row: Row): Met => ({ line: one.line, at, id: String(one.row[id]), differences: differencesOf(given, row, one.row) });
    const [known, first] = [held.get(key), firsts.get(key)];
    const before = first ? met(first.line, first.row) : known ? met(known.row, known.cells) : undefined;
    const differs = before !== undefined && before.differences.length > 0;
    if (first && differs) spoilt.add(key);
    if (!first) firsts.set(key, one);
    if (!before) fresh.push(one);
    else if (first) (differs ? conflicts : repeats).push(before);
    else (differs ? differing : there).push(before);
  }
  return { fresh: fresh.filter(({ row }) => !spoilt.has(idKey(row[id]))), there, differing, repeats, conflicts, mayKeepRepeats: false };
}

/** As many equal rows as the sheet holds are there already; those beyond are new. */
function byContent(table: Table, ready: readonly Ready[], given: Given): Compared {
  const held = new Map<string, number[]>();
  for (const { row, cells } of table.rows) {
    const content = contentOf(given, cells);
    const rows = held.get(content);
    if (rows) rows.push(row);
    else held.set(content, [row]);
  }
  const [fresh, there]: [Ready[], Met[]] = [[], []];
  for (const one of ready) {
    const at = held.get(contentOf(given, one.row))?.shift();
    if (at === undefined) fresh.push(one);
    else there.push({ line: one.line, at, id: '', differences: [] });
  }
  return { fresh, there, differing: [], repeats: [], conflicts: [], mayKeepRepeats: true };
}

function repeatsIn(ready: readonly Ready[], given: Given): readonly Met[] {
  const firsts = new Map<string, number>();
  return ready.flatMap(({ line, row }) => {
    const content = contentOf(given, row);
    const at = firsts.get(content);
    if (at === undefined) firsts.set(content, line);
    return at === undefined ? [] : [{ line, at, id: '', differences: [] }];
  });
}
