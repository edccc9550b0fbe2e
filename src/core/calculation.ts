import type { Cell, Field, Grid, Kind, Kinds, NumberKind } from './kinds.ts';
import type { Exact } from './money.ts';

/** One parameter of a calculation: its kind, and the sentence that explains it to whoever types the formula. */
export interface Parameter<K extends Kind = Kind, F = unknown> {
  readonly kind: K;
  readonly help: string;
  /** May be a range: then the calculation runs element by element. */
  readonly each: boolean;
  /** What a blank stands for; null: nothing was given. Without it, a blank is refused. */
  readonly fallback?: F;
  readonly words?: readonly string[];
  /** What the numbers of a list or column are. */
  readonly of?: NumberKind;
  readonly fields?: Fields;
}

export type Parameters = Readonly<Record<string, Parameter>>;
export type Fields = Readonly<Record<string, Field>>;

type Fallback<K extends Kind> = Kinds[K] extends boolean ? boolean : Kinds[K] extends string ? string | null : number | null;

interface Declare {
  <K extends Kind>(kind: K, help: string): Parameter<K, never>;
  <K extends Kind, F extends Fallback<K>>(kind: K, help: string, fallback: F): Parameter<K, F>;
}

const declare =
  (each: boolean): Declare =>
  (kind: Kind, help: string, ...fallback: readonly unknown[]): Parameter<never, never> =>
    ({ kind, help, each, ...(fallback.length > 0 && { fallback: fallback[0] }) }) as Parameter<never, never>;

/** A parameter that takes one value or a range. */
export const each = declare(true);

/** A parameter that takes one value, or one table, for the whole call. */
export const once = declare(false);

/** A parameter that takes one of a few words. */
export function word<const W extends readonly string[]>(words: W, help: string, fallback: W[number]): Parameter<'word', string> & { readonly words: W } {
  return { kind: 'word', help, each: false, fallback, words };
}

interface DeclareNumbers<K extends Kind> {
  (of: NumberKind, help: string): Parameter<K, never>;
  (of: NumberKind, help: string, fallback: null): Parameter<K, null>;
}

const numbersIn =
  <K extends 'list' | 'column'>(kind: K): DeclareNumbers<K> =>
  (of: NumberKind, help: string, ...fallback: readonly null[]): Parameter<K, never> =>
    ({ kind, help, each: false, of, ...(fallback.length > 0 && { fallback: null }) }) as Parameter<K, never>;

/** A parameter that takes a row or column of numbers without gaps. */
export const list = numbersIn('list');

/** A parameter that takes a row or column of numbers in which rows may be blank. */
export const column = numbersIn('column');

/** A parameter that takes a table of names and values, any of which may be left out. */
export function fields<const F extends Fields>(known: F, help: string): Parameter<'fields', null> & { readonly fields: F } {
  return { kind: 'fields', help, each: false, fallback: null, fields: known };
}

type FieldValues<F extends Fields> = { readonly [Name in keyof F]: F[Name][1] extends null ? Exact | null : Exact };

export type Values<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends { readonly fields: infer F extends Fields }
    ? FieldValues<F>
    : P[Name] extends { readonly words: infer W extends readonly string[] }
      ? W[number]
      : P[Name] extends Parameter<infer K, infer F>
        ? null extends F
          ? Kinds[K] | null
          : Kinds[K]
        : never;
};

/** Results by kind: money and numbers leave as numbers, rows as a block of cells. */
export interface Results {
  readonly money: Kinds['money'];
  readonly number: Kinds['amount'];
  readonly text: string;
  readonly rows: readonly (readonly (string | number | Date)[])[];
}

/** A formula that anyone may type, and what it shows. */
export interface Example {
  readonly formula: string;
  /** The cells that it refers to, from A1 on. */
  readonly cells?: Grid;
  readonly shows: Cell | Grid;
}

/** Something a sheet can work out, described once: the function, its help and its documentation all come from here. */
export interface Calculation {
  readonly name: Uppercase<string>;
  readonly summary: string;
  readonly takes: Parameters;
  readonly gives: keyof Results;
  readonly calculate: (values: never) => unknown;
  readonly quickly?: (once: never) => Quick | undefined;
  readonly examples: readonly [Example, Example];
}

/**
 * The same money as `calculate` gives, in whole cents, straight from the numbers of one row: those of the `each` parameters, in order,
 * within their bounds (NaN for a table). NaN where whole numbers can't hold it exactly.
 */
export type Quick = (...row: readonly number[]) => number;

export function calculation<const Name extends Uppercase<string>, const Takes extends Parameters, Gives extends keyof Results>(spec: {
  readonly name: Name;
  readonly summary: string;
  readonly takes: Takes;
  readonly gives: Gives;
  readonly calculate: (values: Values<Takes>) => Results[Gives];
  /** For what is called on long columns. What isn't ranged is given once; nothing where there is no quick way. */
  readonly quickly?: (once: Partial<Values<Takes>>) => Quick | undefined;
  readonly examples: readonly [Example, Example];
}) {
  return spec;
}
