import type { Kind, Kinds } from './kinds.ts';

/** One parameter of a calculation: its kind, and the sentence that explains it to whoever types the formula. */
export interface Parameter<K extends Kind = Kind, F = unknown> {
  readonly kind: K;
  readonly help: string;
  /** May be a range: then the calculation runs element by element. */
  readonly each: boolean;
  /** What a blank stands for; null: nothing was given. Without it, a blank is refused. */
  readonly fallback?: F;
  readonly words?: readonly string[];
}

export type Parameters = Readonly<Record<string, Parameter>>;

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
export function word<const W extends readonly string[]>(words: W, help: string, fallback: W[number]): Parameter<'word', string> {
  return { kind: 'word', help, each: false, fallback, words };
}

export type Values<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer K, infer F> ? (null extends F ? Kinds[K] | null : Kinds[K]) : never;
};

/** Results by kind: money and numbers leave as numbers, rows as a block of cells. */
export interface Results {
  readonly money: Kinds['money'];
  readonly number: Kinds['amount'];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Something a sheet can work out, described once: the function, its help and its documentation all come from here. */
export interface Calculation {
  readonly name: Uppercase<string>;
  readonly summary: string;
  readonly takes: Parameters;
  readonly gives: keyof Results;
  readonly calculate: (values: never) => unknown;
}

export function calculation<const Name extends Uppercase<string>, const Takes extends Parameters, Gives extends keyof Results>(spec: {
  readonly name: Name;
  readonly summary: string;
  readonly takes: Takes;
  readonly gives: Gives;
  readonly calculate: (values: Values<Takes>) => Results[Gives];
}) {
  return spec;
}
