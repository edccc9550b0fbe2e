import { exact, type Exact } from '../money.ts';
import type { How } from './how.ts';
import type { Found } from './method.ts';

/** A number, or a measure by its name. */
export type Term = Exact | string;

/** One thing over another, such as `signed_new / signed_new_plan`, `nrr / 95%` or `90 / cycle_days`. */
export interface Ratio {
  readonly text: string;
  readonly over: Term;
  readonly under: Term | null;
}

const term = /^(?:([a-z]\w*)|(\d+(?:\.\d+)?)\s*(%?))$/i;

/** Nothing where the text isn't a ratio. */
export function parseRatio(text: string): Ratio | undefined {
  const [over, under] = text.split('/', 2).map((part) => parseTerm(part.trim()));
  return over === undefined || (text.includes('/') && under === undefined) ? undefined : { text: text.trim(), over, under: under ?? null };
}

function parseTerm(text: string): Term | undefined {
  const [, name, number, sign] = term.exec(text) ?? [];
  if (name) return name.toLowerCase();
  return number ? exact(number).div(sign ? 100 : 1) : undefined;
}

export function measuresIn({ over, under }: Ratio): readonly string[] {
  return [over, under].filter((one): one is string => typeof one === 'string');
}

/** What a ratio comes to; `infinite` where it divides by nothing. */
export function valueOfRatio({ over, under }: Ratio, read: (measure: string) => Found, infinite: Exact | How): Found {
  const top = found(over, read);
  if ('gap' in top || under === null) return top;
  const bottom = found(under, read);
  if ('gap' in bottom) return bottom;
  if (bottom.value.gt(0)) return { value: top.value.div(bottom.value) };
  return typeof infinite === 'object' && 'div' in infinite ? { value: infinite } : { gap: infinite };
}

function found(term: Term, read: (measure: string) => Found): Found {
  return typeof term === 'string' ? read(term) : { value: term };
}
