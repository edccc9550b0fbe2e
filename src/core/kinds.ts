import type { Exact } from './money.ts';
import type { Day } from './period.ts';

/** What a cell can hold when a formula hands it over. */
export type Cell = string | number | boolean | Date | null | undefined;
export type Grid = readonly (readonly Cell[])[];

/** One row of a tier, step or curve table: what it starts from and what it gives. */
export interface Point {
  readonly from: Exact;
  readonly gives: Exact;
}

/** A number's bounds, in words and in figures. */
export interface Bounds {
  readonly expected: string;
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  readonly percent?: boolean;
  readonly whole?: boolean;
}

const TOP = 1e13;

/** The kinds of number: one line here is one kind. */
export const numbers = {
  amount: { expected: 'a number', least: -TOP, most: TOP },
  count: { expected: 'a number, 0 or more', least: 0, most: TOP },
  money: { expected: 'an amount, 0 or more', least: 0, most: TOP },
  divisor: { expected: 'a number above 0', above: 0, most: TOP },
  whole: { expected: 'a whole number from 1 to 1,200', least: 1, most: 1200, whole: true },
  rate: { expected: 'a rate from 0% to 100%', least: 0, most: 1, percent: true },
  positiveRate: { expected: 'a rate above 0%, up to 100%', above: 0, most: 1, percent: true },
  score: { expected: 'a score from 0% to 1,000%', least: 0, most: 10, percent: true },
  positiveScore: { expected: 'a score above 0%, up to 1,000%', above: 0, most: 10, percent: true },
  excellence: { expected: 'an attainment above 100%, up to 1,000%', above: 1, most: 10, percent: true },
  uplift: { expected: 'a payout from 100% to 1,000%', least: 1, most: 10, percent: true },
} as const satisfies Readonly<Record<string, Bounds>>;

export type NumberKind = keyof typeof numbers;

/** A named value of a table: what it is, what it is where it's left out, and what that means where it isn't a number. */
export type Field = readonly [kind: NumberKind, fallback: number | null, note?: string];

/** Two-column tables, by what their columns hold. */
export const pointTables = {
  tiers: { from: 'money', gives: 'rate', startsAtZero: true },
  steps: { from: 'count', gives: 'money', startsAtZero: false },
  curve: { from: 'score', gives: 'score', startsAtZero: false },
} as const satisfies Readonly<Record<string, { readonly from: NumberKind; readonly gives: NumberKind; readonly startsAtZero: boolean }>>;

export type PointTableKind = keyof typeof pointTables;

/** A row or column of numbers: NaN where it's blank. Numbers as cells hold them, since there may be very many. */
export interface Column {
  readonly values: readonly number[];
  readonly isRow: boolean;
  readonly placeOf: (place: number) => string;
}

/** What a calculation sees of each kind, once it's read. */
export interface Kinds extends Readonly<Record<NumberKind, Exact>>, Readonly<Record<PointTableKind, readonly Point[]>> {
  readonly rateOrTiers: readonly Point[];
  readonly flag: boolean;
  readonly word: string;
  readonly month: string;
  readonly date: Day;
  /** Those from Monday to Friday, in ascending order, each once. */
  readonly holidays: readonly Day[];
  readonly list: readonly Exact[];
  readonly column: Column;
  /** A row or column of names, as cells hold them. */
  readonly labels: readonly Cell[];
  /** Rates at their places; null where it's blank. */
  readonly shares: readonly (readonly (Exact | null)[])[];
  readonly fields: Readonly<Record<string, Exact | null>>;
  /** Numbers as cells hold them, since there may be very many. */
  readonly days: readonly (readonly number[])[];
  readonly table: Grid;
}

export type Kind = keyof Kinds;
