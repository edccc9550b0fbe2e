import { areasOf } from '../workbook/areas-of.ts';
import { columnsFound } from '../workbook/facts.ts';
import type { Plain } from '../workbook/found.ts';
import { monthsClosed, monthsOf } from '../workbook/incoming/closed-rows.ts';
import { namesOf, type Journal } from '../workbook/incoming/journal.ts';
import { BLANK, fingerprint, markOfAll, marksIn } from '../workbook/incoming/marks.ts';
import { marksHeld } from '../workbook/incoming/marks-held.ts';
import { rowsNow, shiftOf } from '../workbook/incoming/rows-now.ts';
import { targetOf } from '../workbook/incoming/target.ts';
import { tableOf } from '../workbook/table.ts';
import type { TableTab } from '../workbook/tab.ts';
import { closedMonths } from '../workbook/tabs/closed-months.ts';
import { reachRows } from './reach-rows.ts';
import { Explained, type Server } from './server.ts';

/** What became of the rows of an import that was undone. */
export interface Undone {
  readonly removed: number;
  /** How many aren't found as they were written. */
  readonly lost: number;
  /** The rows where those stood, and something still stands. */
  readonly instead: readonly number[];
  /** Rows that stay, as their month has been closed since. */
  readonly closed: readonly number[];
}

/** Columns of an import that its sheet has lost: by them alone its rows can be told. */
export class LostColumns extends Error {
  readonly tab: TableTab;
  readonly names: readonly string[];

  constructor(tab: TableTab, names: readonly string[]) {
    super(`${tab.title} has lost ${names.join(', ')}`);
    [this.tab, this.names] = [tab, names];
  }
}

/** Takes the rows of an import away again, wherever they are, that are as it wrote them and whose month hasn't been closed since. */
export async function undoImport(server: Server, journal: Journal): Promise<Undone> {
  const tab = targetOf(journal.tab);
  if (!tab) throw new Explained({ code: 'missing', tab: journal.tab });
  const [read, text] = await Promise.all([server.read([...new Set([tab.id, closedMonths.id])]), server.importMarks()]);
  const values = read[tab.id] ?? [];
  const names = namesOf(journal);
  const columns = columnsOf(tab, values[0] ?? [], names);
  if (journal.isOutgrown) await reachRows(server, journal);
  const marks = marksIn(text);
  const held = marksHeld(tab, values, names);
  const start = journal.row + shiftOf(marks, journal.row, held);
  const rows = isInBlocks(journal, tab, values, start) ? marks.map((_, i) => start + i) : rowsNow(marks, journal.row, journal.isWritten, held);
  const closed = new Set(closedSince(journal, tab, values, read[closedMonths.id] ?? []));
  const removed = rows.flatMap((row) => (row === undefined || closed.has(row) ? [] : [row])).sort((a, b) => a - b);
  const instead = insteadOf(rows, start, held);
  const left = marks.filter((_, i) => closed.has(rows[i] ?? 0) || (rows[i] === undefined && (journal.isWritten || instead.has(i))));
  await server.undoImport({ key: journal.key, tab: tab.id, columns, held: fingerprint(values, columns), areas: areasOf(removed, columns), left: left.join('') });
  const stay = rows.filter((row): row is number => row !== undefined && closed.has(row)).sort((a, b) => a - b);
  return { removed: removed.length, lost: left.length - stay.length, instead: [...instead.values()], closed: stay };
}

function columnsOf(tab: TableTab, heads: readonly Plain[], names: readonly string[]): readonly number[] {
  const found = columnsFound(tab, heads);
  const lost = names.filter((name) => !found.includes(name));
  if (lost.length > 0) throw new LostColumns(tab, lost);
  return names.map((name) => found.indexOf(name) + 1).sort((a, b) => a - b);
}

/** The rows of months that are closed by now and weren't when the import was made. */
function closedSince({ closed }: Journal, tab: TableTab, values: readonly (readonly Plain[])[], months: readonly (readonly Plain[])[]): readonly number[] {
  const since = new Set([...monthsClosed(tableOf(closedMonths, months))].filter((month) => !closed.includes(month)));
  return tableOf(tab, values).rows.flatMap(({ row, cells }) => (monthsOf(tab, cells).some((month) => since.has(month)) ? [row] : []));
}

/** Whether an import that was cut off is in block by block, some of them not at all: its rows are its own then, but not whole. */
function isInBlocks({ isWritten, count, blocks }: Journal, tab: TableTab, values: readonly (readonly Plain[])[], start: number): boolean {
  if (isWritten) return false;
  const held = blocks.map(({ names }) => markOfAll(marksHeld(tab, values, names).slice(start - 2, start - 2 + count)));
  return held.some((mark) => mark !== '') && blocks.every(({ mark }, i) => held[i] === '' || held[i] === mark);
}

/** The rows that stand where lost ones were, by the place of those in the import. */
function insteadOf(rows: readonly (number | undefined)[], start: number, held: readonly string[]): ReadonlyMap<number, number> {
  const taken = new Set(rows);
  return new Map(rows.flatMap((one, i) => (one === undefined && !taken.has(start + i) && (held[start + i - 2] ?? BLANK) !== BLANK ? [[i, start + i] as const] : [])));
}
