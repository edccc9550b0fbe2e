import { exact, one, type Exact } from '../money.ts';
import { nameOf } from './table.ts';
import { ownName, ownNames } from './own-names.ts';
import { parseRatio, type Ratio } from './ratio.ts';

/** A choice that a rule may make in its options cell, such as `mode = whole`: what it takes, what counts where it's left out, and what it means. */
export interface Option<V = unknown> {
  readonly takes: string;
  readonly read: (text: string) => V | undefined;
  readonly fallback: V;
  readonly summary: string;
  /** Money follows the pay level. */
  readonly isMoney?: boolean;
}

export type Options = Readonly<Record<string, Option>>;

/** The options of a rule once they're read: each has a value. */
export type Chosen<O extends Options> = { readonly [Name in keyof O]: O[Name] extends Option<infer V> ? V : never };

/** The first word is the default. */
export function oneOf<const W extends readonly [string, ...string[]]>(words: W, summary: string): Option<W[number]> {
  return { takes: words.join(', '), read: (text) => words.find((word) => nameOf(word) === nameOf(ownName(text))), fallback: words[0], summary };
}

/** A share such as 70%, at most so many times 100%. */
export function shareUpTo<F extends Exact | null>(most: number, fallback: F, summary: string): Option<Exact | F> {
  return { takes: `a share from 0% to ${most}00%`, read: (text) => within(shareIn(text), most), fallback, summary };
}

export function wholeNumber<F extends number | null>(fallback: F, summary: string): Option<number | F> {
  return { takes: 'a whole number of 1 or more', read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined), fallback, summary };
}

export function amountOf(summary: string): Option<Exact | null> {
  return { takes: 'an amount such as 5000', read: (text) => (/^\d+(\.\d+)?$/.test(text) ? exact(text) : undefined), fallback: null, summary, isMoney: true };
}

/** Shares one after another, such as 25%, 50%, 75%. */
export function sharesOf(summary: string): Option<readonly Exact[] | null> {
  const read = (text: string) => {
    const shares = text.split(',').map((part) => within(shareIn(part.trim()), 10));
    return shares.every((share): share is Exact => share !== undefined) ? shares : undefined;
  };
  return { takes: 'shares such as 25%, 50%, 75%', read, fallback: null, summary };
}

/** Names of components, such as Commission, Personal plan. */
export function componentsOf(summary: string): Option<readonly string[] | null> {
  const read = (text: string) => {
    const names = text.split(',').map((name) => name.trim());
    return names.every((name) => name !== '') ? names : undefined;
  };
  return { takes: 'names of components such as Commission, Personal plan', read, fallback: null, summary };
}

/** The name of a measure. */
export function measureOf(summary: string): Option<string | null> {
  return { takes: 'the name of a measure', read: (text) => (/^[a-z]\w*$/.test(ownName(text).toLowerCase()) ? ownName(text).toLowerCase() : undefined), fallback: null, summary };
}

/** A measure over another, such as department / department_plan. */
export function ratioOf(summary: string): Option<Ratio | null> {
  return { takes: 'a measure over another, such as department / department_plan', read: (text) => parseRatio(ownNames(text)), fallback: null, summary };
}

function shareIn(text: string): Exact | undefined {
  const [, number, sign] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text) ?? [];
  return number ? exact(number).div(sign ? 100 : 1) : undefined;
}

function within(share: Exact | undefined, most: number): Exact | undefined {
  return share?.lte(one.times(most)) ? share : undefined;
}
