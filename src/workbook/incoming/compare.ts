import type { Row } from '../draft.ts';
import type { Table } from '../table.ts';
import type { Written } from '../tab.ts';
import { alikeOf } from './alike.ts';
import { hash } from './hash.ts';
import type { Ready } from './read-records.ts';
import { contentOf, differencesOf, type Given, type Met } from './row-content.ts';
import { idOf } from './target.ts';

/** What a file's rows are beside those that the sheet holds. Whatever isn't fresh is shown and not written. */
export interface Compared {
  readonly fresh: readonly Ready[];
  /** In the sheet already, and the same. */
  readonly there: readonly Met[];
  /** In the sheet under the same id, and different. */
  readonly differing: readonly Met[];
  /** The same again as an earlier line of the file. */
  readonly repeats: readonly Met[];
  /** The same as one of the sheet in days, people, ids and amounts, and different in other cells, where no id says which it is. */
  readonly alike: readonly Met[];
  /** Whether those may be written all the same: no id says that they are one. */
  readonly mayKeepRepeats: boolean;
  /** The id of an earlier line of the file, with something else: neither is written. */
  readonly conflicts: readonly Met[];
}

export function compare(table: Table, ready: readonly Ready[], given: Given): Compared {
  const id = idOf(given.tab);
  if (id !== undefined && given.columns.includes(id)) return byId(table, ready, given, id);
  const repeats = repeatsIn(ready, given);
  const left = new Set(given.leavesRepeats ? repeats.map(({ line }) => line) : []);
  const kept = ready.filter(({ line }) => !left.has(line));
  const compared = id === undefined ? byContent(table, kept, given) : byId(table, withKeys(kept, given, id), given, id);
  const alike = alikeOf(table, compared, given);
  const out = new Set(given.takesAlike ? [] : alike.map(({ line }) => line));
  return { ...compared, fresh: compared.fresh.filter(({ line }) => !out.has(line)), repeats, alike, mayKeepRepeats: true };
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
  const spelt = (cell: Written | undefined) => (given.idSpelling ? given.idSpelling(String(cell ?? '').trim()) : (cell ?? ''));
  const held = new Map([...table.rows].reverse().map(({ row, cells }) => [idKey(spelt(cells[id])), { row, cells: { ...cells, [id]: spelt(cells[id]) } }] as const));
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
  return { fresh: fresh.filter(({ row }) => !spoilt.has(idKey(row[id]))), there, differing, repeats, alike: [], conflicts, mayKeepRepeats: false };
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
  return { fresh, there, differing: [], repeats: [], alike: [], conflicts: [], mayKeepRepeats: true };
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
