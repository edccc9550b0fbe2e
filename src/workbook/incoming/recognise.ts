import type { ColumnKind } from '../column.ts';
import type { TableTab } from '../tab.ts';
import { dayOrders, readDay, recogniseDays, type DayOrder } from './days.ts';
import { decimals, readNumber, recogniseDecimal, type Decimal } from './decimals.ts';
import { textsOf, type FileTable } from './file-table.ts';
import type { Format, Words } from './format.ts';
import { recogniseScale, type Scale } from './shares.ts';
import type { Guess } from './guess.ts';
import { formatOf, matchColumns, recogniseTab } from './matching.ts';
import { lackingColumns } from './read-records.ts';
import { asksOf } from './needs.ts';
import { kindOf, targetOf } from './target.ts';

/** What the user has said of a file; what isn't said is recognised. */
export interface Choices {
  readonly tab?: string;
  /** Our column for each of the file's, '' for one that is left out. */
  readonly columns?: readonly string[];
  readonly decimal?: Decimal;
  readonly days?: DayOrder;
  /** What shares without a sign are, by column. */
  readonly scales: Readonly<Record<string, Scale>>;
  /** What is the same for every row, by column. */
  readonly fixed: Readonly<Record<string, string>>;
  /** What the file's words mean, by column. */
  readonly words: Readonly<Record<string, Words>>;
  /** Who the file's names are. */
  readonly named: Readonly<Record<string, string>>;
  readonly leavesRepeats: boolean;
  /** Whether rows that are like one of the sheet but for less telling cells are taken as new; not said yet where it's left out. */
  readonly takesAlike?: boolean;
}

export const nothingChosen: Choices = { fixed: {}, words: {}, named: {}, scales: {}, leavesRepeats: false };

/** What a file is, by itself and by what the user has said. */
export interface Recognised {
  readonly tab: Guess<TableTab | undefined>;
  /** The export that it is, where its rows go to that export's tab. */
  readonly format: Format | undefined;
  readonly columns: readonly string[];
  readonly fixed: Readonly<Record<string, string>>;
  /** A number and a day of the file by which the user sees how they are read: those that tell most; '' where it has none. */
  readonly samples: { readonly number: string; readonly day: string };
  readonly decimal: Guess<Decimal>;
  readonly days: Guess<DayOrder>;
  /** What shares without a sign are, by column: only those in which one is above 1. */
  readonly scales: Readonly<Record<string, Guess<Scale>>>;
  /** Columns that every row needs and none of the file's gives. */
  readonly lacking: readonly string[];
  /** Columns that the file doesn't give and that the user hasn't said yet to be blank or the same in every row. */
  readonly asked: readonly string[];
}

const numbers: readonly ColumnKind[] = ['money', 'figure', 'count', 'whole', 'share'];

export function recognise(table: FileTable, choices: Choices): Recognised {
  const own = formatOf(table.headings);
  const chosen = choices.tab === undefined ? undefined : targetOf(choices.tab);
  const tab = chosen ? { value: chosen, isCertain: true } : recogniseTab(table.headings, own);
  const format = own?.tab === tab.value?.id ? own : undefined;
  const columns = choices.columns ?? (tab.value ? matchColumns(tab.value, table.headings, format) : table.headings.map(() => ''));
  const fixed = { ...format?.fixed, ...choices.fixed };
  const kindIn = (kinds: readonly ColumnKind[]) => textsOf(table, columns.flatMap((name, i) => (tab.value && name !== '' && kinds.includes(kindOf(tab.value, name)) ? [i] : [])));
  const isNumber = (text: string) => decimals.some((one) => readNumber(text, one) !== undefined);
  const [figures, days] = [[...kindIn(numbers), ...kindIn(['any']).filter(isNumber)], kindIn(['date', 'month'])];
  const decimal = said(choices.decimal) ?? recogniseDecimal(figures);
  return {
    tab,
    format,
    columns,
    fixed,
    samples: { number: telling(figures, decimals, readNumber), day: telling(days, dayOrders, readDay) },
    decimal,
    days: said(choices.days) ?? recogniseDays(days),
    scales: tab.value ? scalesIn(table, tab.value, columns, decimal.value, choices) : {},
    asked: tab.value ? asksOf(tab.value).filter((name) => !columns.includes(name) && fixed[name] === undefined) : [],
    lacking: tab.value ? lackingColumns({ tab: tab.value, columns, fixed }) : [],
  };
}

function scalesIn(table: FileTable, tab: TableTab, columns: readonly string[], decimal: Decimal, choices: Choices): Recognised['scales'] {
  const found = columns.flatMap((name, i) => (name !== '' && kindOf(tab, name) === 'share' ? [[name, recogniseScale(textsOf(table, [i]), decimal)] as const] : []));
  return Object.fromEntries(found.filter(([, { isCertain }]) => !isCertain).map(([name, guess]) => [name, said(choices.scales[name]) ?? guess]));
}

/** The first text that isn't the same in every way of reading it, else the first. */
function telling<T>([first = '', ...others]: readonly string[], ways: readonly T[], read: (text: string, as: T) => number | undefined): string {
  return [first, ...others].find((text) => new Set(ways.map((way) => read(text, way)).filter((is) => is !== undefined)).size > 1) ?? first;
}

function said<T>(value: T | undefined): Guess<T> | undefined {
  return value === undefined ? undefined : { value, isCertain: true };
}
