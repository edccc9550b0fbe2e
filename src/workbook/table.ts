import { isBlank } from '../core/refusal.ts';
import { typed, type Row } from './draft.ts';
import { columnsFound } from './facts.ts';
import { asHeld } from './incoming/marks.ts';
import type { Block, Change, Plain } from './found.ts';
import { englishWord, ownWord, speechFor, speechOfHeads, type Speech } from './language.ts';
import type { Tab } from './tab.ts';

/** A row of a tab, by its number in the sheet. */
export interface TableRow {
  readonly row: number;
  /** Drop-downs' words in English. */
  readonly cells: Readonly<Record<string, Plain>>;
  /** The cells as the sheet shows them. */
  readonly shown: Readonly<Record<string, Plain>>;
}

/** A tab's table as it was read: where each column stands, and the rows that hold something typed. */
export interface Table {
  readonly tab: Tab;
  readonly speech: Speech;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export function tableOf(tab: Tab, values: readonly (readonly Plain[])[]): Table {
  const [heads = [], ...body] = values;
  const columns = columnsFound(tab, heads);
  const isHeld = (name: string) => name !== '' && (tab.formulas !== undefined || !tab.columns[name]?.derived);
  const rows = body.map((line, i) => {
    const shown = Object.fromEntries(columns.flatMap((name, place) => (name === '' ? [] : [[name, line[place] ?? '']])));
    return { row: i + 2, shown, cells: Object.fromEntries(Object.entries(shown).map(([name, cell]) => [name, englishWord(tab, name, cell)])) };
  });
  return { tab, speech: speechOfHeads(tab, heads) ?? speechFor('en'), columns, rows: rows.filter(({ cells }) => Object.keys(cells).some((name) => isHeld(name) && !isBlank(cells[name]))) };
}

/** A change of one cell, made only if the cell still holds what was read. */
export function changeOf({ tab, columns, speech }: Table, { row, shown }: TableRow, column: string, to: Plain): Change {
  return { row, column: columns.indexOf(column) + 1, to: typed({ to: ownWord(speech, tab, column, to) })['to'] ?? '', was: shown[column] ?? '' };
}

/** Where the next row goes. */
export function nextRow({ rows }: Table): number {
  return Math.max(1, ...rows.map(({ row }) => row)) + 1;
}

/** Where new rows go: below the last one, or where they begin if a run that was ended has written some blocks of them and not the others. */
export function rowFor(table: Table, blocks: readonly Block[]): number {
  const next = nextRow(table);
  const begun = next - (blocks[0]?.cells.length ?? 0);
  const held = new Map(table.rows.map(({ row, shown }) => [row, shown]));
  const isAs = ({ column, cells }: Block, wanted: (cell: Plain) => Plain) =>
    cells.every((line, y) => line.every((cell, x) => String(held.get(begun + y)?.[table.columns[column - 1 + x] ?? ''] ?? '') === String(wanted(cell))));
  const states = blocks.map((block) => (isAs(block, asHeld) ? 'written' : isAs(block, () => '') ? 'blank' : 'other'));
  return states.includes('written') && states.includes('blank') && !states.includes('other') ? begun : next;
}

/** New rows as blocks of the columns that people type: never one of the user's own, nor one that is worked out. */
export function blocksOf({ tab, columns, speech }: Pick<Table, 'tab' | 'columns' | 'speech'>, rows: readonly Row[]): readonly Block[] {
  const runs: { column: number; names: string[] }[] = [];
  columns.forEach((name, i) => {
    if (name === '' || tab.columns[name]?.derived) return;
    const last = runs[runs.length - 1];
    if (last && last.column + last.names.length === i + 1) last.names.push(name);
    else runs.push({ column: i + 1, names: [name] });
  });
  return runs.map(({ column, names }) => ({ column, cells: rows.map(typed).map((row) => names.map((name) => ownWord(speech, tab, name, row[name] ?? ''))) }));
}
