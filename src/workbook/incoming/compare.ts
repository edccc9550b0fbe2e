import type { Row } from '../draft.ts';
import type { Table } from '../table.ts';
import type { TableTab, Written } from '../tab.ts';
import type { Format } from './format.ts';
import { hash } from './hash.ts';
import type { Ready } from './read-records.ts';
import { holdsCurrency } from './row-currency.ts';
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
  /** The same as one of the sheet in days, people, ids and amounts, and different in other cells, where no id says which it is. */
  readonly alike: readonly Met[];
  /** Whether those may be written all the same: no id says that they are one. */
  readonly mayKeepRepeats: boolean;
  /** The id of an earlier line of the file, with something else: neither is written. */
  readonly conflicts: readonly Met[];
}

interface Given {
  readonly tab: TableTab;
  /** The columns that the file gives: only they are compared. */
  readonly columns: readonly string[];
  /** The department's currency: a blank one is that. */
  readonly home: string;
  readonly idSpelling: Format['idSpelling'];
  readonly leavesRepeats: boolean;
  readonly takesAlike: boolean;
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

/** A cell as two rows are compared by: what kind of column it's in decides what is the same. */
function comparable({ tab, home }: Given, column: string, cell: Written | undefined): Written {
  const kind = tab.columns[column]?.kind;
  const code = column === 'currency' && holdsCurrency(tab) ? String(cell ?? '').trim().toUpperCase() : undefined;
  if (code !== undefined) return code === home.toUpperCase() ? '' : code;
  if (kind === 'check') return cell === true;
  return kind === 'text' ? String(cell ?? '').trim() : (cell ?? '');
}

function contentOf(given: Given, row: Row, columns = given.columns): string {
  return JSON.stringify(columns.map((column) => comparable(given, column, row[column])));
}

function differencesOf(given: Given, held: Row, found: Row): readonly Difference[] {
  return given.columns.filter((column) => comparable(given, column, held[column]) !== comparable(given, column, found[column])).map((column) => ({ column, held: held[column] ?? '', found: found[column] ?? '' }));
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

/** New rows that are like one of the sheet that nothing else of the file is: a deal or a payment, entered with more or other words. */
function alikeOf(table: Table, { fresh, there, differing }: Compared, given: Given): readonly Met[] {
  const kindOf = (name: string) => given.tab.columns[name]?.kind ?? 'text';
  const own = idOf(given.tab);
  const amounts = given.columns.filter((name) => kindOf(name) === 'money');
  const days = given.columns.filter((name) => kindOf(name) === 'date' || kindOf(name) === 'month');
  const telling = [...days, ...amounts, ...given.columns.filter((name) => name.endsWith('_id') && name !== own)];
  const tells = (row: Row) => [days, amounts].every((names) => names.some((name) => (row[name] ?? '') !== ''));
  const met = new Set([...there, ...differing].map(({ at }) => at));
  const held = new Map<string, Table['rows'][number][]>();
  for (const one of table.rows.filter(({ row, cells }) => !met.has(row) && tells(cells))) {
    const rows = held.get(contentOf(given, one.cells, telling)) ?? [];
    held.set(contentOf(given, one.cells, telling), rows);
    rows.push(one);
  }
  return fresh.flatMap(({ line, row }) => {
    const like = tells(row) ? held.get(contentOf(given, row, telling))?.shift() : undefined;
    return like ? [{ line, at: like.row, id: '', differences: differencesOf(given, like.cells, row) }] : [];
  });
}
