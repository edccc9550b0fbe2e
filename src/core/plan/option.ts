import { exact, one, total, type Exact } from '../money.ts';
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
function oneWord<const W extends readonly [string, ...string[]]>(words: W, summary: string): Option<W[number]> {
  return { takes: words.join(', '), read: (text) => words.find((word) => nameOf(word) === nameOf(ownName(text))), fallback: words[0], summary };
}

/** A share such as 70%, at most so many times 100%. */
function shareUpTo<F extends Exact | null>(most: number, fallback: F, summary: string): Option<Exact | F> {
  return { takes: `a share from 0% to ${most}00%`, read: (text) => within(shareIn(text), most), fallback, summary };
}

function wholeNumber<F extends number | null>(fallback: F, summary: string): Option<number | F> {
  return { takes: 'a whole number of 1 or more', read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined), fallback, summary };
}

function amountOf(summary: string): Option<Exact | null> {
  return { takes: 'an amount such as 5000', read: (text) => (/^\d+(\.\d+)?$/.test(text) ? exact(text) : undefined), fallback: null, summary, isMoney: true };
}

/** Shares one after another, such as 25%, 50%, 75%. */
function sharesOf(summary: string): Option<readonly Exact[] | null> {
  const read = (text: string) => {
    const shares = text.split(',').map((part) => within(shareIn(part.trim()), 10));
    return shares.every((share): share is Exact => share !== undefined) ? shares : undefined;
  };
  return { takes: 'shares such as 25%, 50%, 75%', read, fallback: null, summary };
}

/** Names of components, such as Commission, Personal plan. */
function componentsOf(summary: string): Option<readonly string[] | null> {
  const read = (text: string) => {
    const names = text.split(',').map((name) => name.trim());
    return names.every((name) => name !== '') ? names : undefined;
  };
  return { takes: 'names of components such as Commission, Personal plan', read, fallback: null, summary };
}

/** The name of a measure. */
function measureOf(summary: string): Option<string | null> {
  return { takes: 'the name of a measure', read: (text) => (/^[a-z]\w*$/.test(ownName(text).toLowerCase()) ? ownName(text).toLowerCase() : undefined), fallback: null, summary };
}

/** A measure over another, such as department / department_plan. */
function ratioOf(summary: string): Option<Ratio | null> {
  return { takes: 'a measure over another, such as department / department_plan', read: (text) => parseRatio(ownNames(text)), fallback: null, summary };
}

/** What commission is paid on. */
export type PaidOn = 'signed' | 'invoiced' | 'received';

export type Part = readonly [on: PaidOn, share: Exact];

/** One of the events on which commission is paid, or several with shares that total 100%. */
function partsOf(summary: string): Option<readonly Part[] | null> {
  return { takes: 'received, signed or invoiced, or parts that total 100% such as signed 50%, received 50%', read: partsIn, fallback: null, summary };
}

function partsIn(text: string): readonly Part[] | undefined {
  const parts = text.split(',').map((part): Part | undefined => {
    const [, word = '', share] = /^(\S+?)(?:\s+(\S+))?$/.exec(part.trim()) ?? [];
    const on = (['signed', 'invoiced', 'received'] as const).find((known) => known === ownName(word).toLowerCase());
    const whole = share === undefined ? one : within(shareIn(share), 1);
    return on && whole ? [on, whole] : undefined;
  });
  const known = parts.filter((part): part is Part => part !== undefined);
  const isWhole = known.length === parts.length && total(known.map(([, share]) => share)).eq(one) && new Set(known.map(([on]) => on)).size === known.length;
  return isWhole ? known : undefined;
}

function shareIn(text: string): Exact | undefined {
  const [, number, sign] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text) ?? [];
  return number ? exact(number).div(sign ? 100 : 1) : undefined;
}

function within(share: Exact | undefined, most: number): Exact | undefined {
  return share?.lte(one.times(most)) ? share : undefined;
}

/** The kinds of options; the last argument of each is its summary. */
export const option = { word: oneWord, share: shareUpTo, whole: wholeNumber, amount: amountOf, shares: sharesOf, components: componentsOf, measure: measureOf, ratio: ratioOf, parts: partsOf } as const;
