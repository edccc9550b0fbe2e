import type { Month } from '../../core/period.ts';
import type { Table } from '../table.ts';
import type { TableTab } from '../tab.ts';
import { closedRows } from './closed-rows.ts';
import { compare, type Compared } from './compare.ts';
import type { FileTable } from './file-table.ts';
import { leftOut } from './left-out.ts';
import { nameKey, peopleIn } from './people.ts';
import { readCell } from './read-cell.ts';
import { givenColumns, readRecords, type Ready, type Rejected, type Wish } from './read-records.ts';
import type { Choices, Recognised } from './recognise.ts';
import { idOf } from './target.ts';

/** The tables of the workbook that decide what becomes of a file. */
export interface Beside {
  readonly target: Table;
  readonly team: Table;
  readonly closedMonths: Table;
  /** Columns of the tab that formulas in its sheet fill. */
  readonly filled: readonly string[];
  /** The department's currency. */
  readonly currency: string;
}

/** A word or a name of the file that nobody knows here, and in how many of its rows it stands. */
export interface Unknown {
  readonly column: string;
  readonly found: string;
  readonly count: number;
  /** Whom it could mean, where that's more than one. */
  readonly other: string;
}

export interface Meaning {
  readonly column: string;
  readonly found: string;
  /** One of the column's words; '' says nothing. */
  readonly means: string;
}

/** What would become of a file's rows. */
export interface Judged {
  readonly compared: Compared;
  readonly rows: readonly Ready[];
  /** The columns that the rows bring. */
  readonly columns: readonly string[];
  /** Those of them that the sheet doesn't have, or not any more. */
  readonly lost: readonly string[];
  /** Those that formulas fill in the sheet: they aren't written. */
  readonly filled: readonly string[];
  readonly leftOut: readonly Rejected[];
  readonly unknownWords: readonly Unknown[];
  readonly unknownNames: readonly Unknown[];
  /** What the file's other words mean here. */
  readonly meanings: readonly Meaning[];
  readonly closed: ReadonlyMap<Month, number>;
  /** The person_ids that a name may be said to be. */
  readonly people: readonly string[];
}

export function judge(table: FileTable, tab: TableTab, recognised: Recognised, choices: Choices, { target, team, closedMonths, filled, currency }: Beside): Judged {
  const { columns, fixed, format, decimal, days } = recognised;
  const scales = Object.fromEntries(Object.entries(recognised.scales).map(([name, { value }]) => [name, value]));
  const people = peopleIn(team, tab.id === 'team' ? namesBrought(table, columns) : []);
  const wish: Wish = { tab, columns, fixed, people, spelling: { decimal: decimal.value, days: days.value }, words: wordsOf(recognised, choices), named: choices.named, scales, home: currency, idSpelling: format?.idSpelling, onlyIf: format?.onlyIf ?? {}, order: format?.columns ?? {} };
  const { ready, rejected } = readRecords(wish, table);
  const brought = [...new Set([...givenColumns(wish), ...(ready.some(({ row }) => (row['currency'] ?? '') !== '') ? ['currency'] : [])])];
  const compared = compare(target, ready, { tab, columns: brought, home: currency, idSpelling: format?.idSpelling, leavesRepeats: choices.leavesRepeats, takesAlike: choices.takesAlike === true });
  const id = idOf(tab);
  const written = [...new Set([...brought, ...(id === undefined ? [] : [id])])];
  return {
    compared,
    rows: compared.fresh,
    columns: brought,
    lost: written.filter((name) => !target.columns.includes(name) && !filled.includes(name)),
    filled: written.filter((name) => filled.includes(name)),
    leftOut: leftOut(table, rejected, compared),
    unknownWords: unknownIn(rejected, ['word']),
    unknownNames: unknownIn(rejected, ['nobody', 'several']),
    meanings: meaningsIn(table, wish),
    closed: closedRows(tab, compared.fresh, closedMonths),
    people: people.ids,
  };
}

function namesBrought(table: FileTable, columns: readonly string[]): readonly string[] {
  const place = columns.indexOf('person_id');
  return table.records.map(({ cells }) => cells[place] ?? '');
}

/** What words mean, by column: as the export has them, and before that as the user says. */
export function wordsOf({ format }: Pick<Recognised, 'format'>, { words }: Choices): Wish['words'] {
  const names = [...new Set([...Object.keys(format?.words ?? {}), ...Object.keys(words)])];
  return Object.fromEntries(names.map((name) => [name, { ...format?.words[name], ...words[name] }]));
}

function unknownIn(rejected: readonly Rejected[], codes: readonly string[]): readonly Unknown[] {
  const found = new Map<string, Unknown>();
  for (const { reasons } of rejected) {
    for (const { code, column, found: text, other } of reasons.filter((reason) => codes.includes(reason.code))) {
      const key = code === 'word' ? `${column} ${text.toLowerCase()}` : nameKey(text);
      found.set(key, { column, found: text, other, count: (found.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** The words of the file that are spelt otherwise here, each once. */
function meaningsIn(table: FileTable, wish: Wish): readonly Meaning[] {
  const found = new Map<string, Meaning>();
  wish.columns.forEach((column, place) => {
    if (!wish.tab.columns[column]?.words) return;
    for (const text of new Set(table.records.map(({ cells }) => cells[place] ?? ''))) {
      const read = readCell(wish, column, text);
      const key = `${column} ${text.toLowerCase()}`;
      if (text !== '' && 'value' in read && String(read.value).toLowerCase() !== text.toLowerCase()) found.set(key, { column, found: text, means: String(read.value) });
    }
  });
  return [...found.values()];
}
