import { exact, type Exact } from '../money.ts';

const comparisons: Readonly<Record<string, (a: Exact, b: Exact) => boolean>> = {
  '>=': (a, b) => a.gte(b),
  '>': (a, b) => a.gt(b),
  '<=': (a, b) => a.lte(b),
  '<': (a, b) => a.lt(b),
  '=': (a, b) => a.eq(b),
};

/** A condition on which a component is paid, such as `signed_new / signed_new_plan >= 50%`. */
export interface Gate {
  readonly text: string;
  readonly measure: string;
  readonly plan: string | null;
  readonly comparison: string;
  readonly bound: Exact;
}

const form = /^([a-z_0-9]+)(?:\s*\/\s*([a-z_0-9]+))?\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)\s*(%?)$/i;

/** Nothing where the text isn't a gate. */
export function parseGate(text: string): Gate | undefined {
  const [, measure, plan = null, comparison, bound, sign] = form.exec(text.trim()) ?? [];
  if (!measure || !comparison || !bound) return undefined;
  return { text: text.trim(), measure, plan, comparison, bound: exact(bound).div(sign ? 100 : 1) };
}

export function opens({ comparison, bound }: Gate, value: Exact): boolean {
  return comparisons[comparison]?.(value, bound) ?? false;
}
