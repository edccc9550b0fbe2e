import type { Point } from '../kinds.ts';
import { exact, type Exact } from '../money.ts';

/** A step or tier of a rule. */
export interface Step extends Point {
  /** Its edge was written in %: a share of the plan, where the rule has one. */
  readonly ofPlan: boolean;
  /** What it gives was written in %. */
  readonly givesShare: boolean;
}

/** The steps with their edges in the measure's unit: those in % are shares of the plan, where there is one. */
export function stepsAt(steps: readonly Step[], plan: Exact | null): readonly Point[] {
  return steps.map(({ from, gives, ofPlan }) => ({ from: ofPlan && plan ? from.times(plan) : from, gives }));
}

const step = /^(\d+(?:\.\d+)?)\s*(%?)(?:\s*(?:-|–|to)\s*(\d+(?:\.\d+)?)\s*(%?))?\s*=\s*(\d+(?:\.\d+)?)\s*(%?)$/;

interface Written extends Step {
  readonly to: Point['from'] | null;
}

/**
 * Reads steps or tiers from one cell, such as `100000 = 300; 200000 = 600`, `0 = 10%; 5000 = 12%` or `0 - 5000 = 10%; 5000 = 12%`.
 * A text says what is wrong with them.
 */
export function parseSteps(text: string): readonly Step[] | string {
  const parts = text.split(';').map((part) => part.trim()).filter((part) => part !== '');
  const read = parts.map(parsePart);
  const unread = parts[read.indexOf(undefined)];
  if (parts.length === 0 || unread !== undefined) return `expected steps such as 100000 = 300; 200000 = 600, found "${unread ?? text}".`;
  const sorted = (read as Written[]).sort((a, b) => a.from.cmp(b.from));
  return problemIn(sorted) ?? sorted.map(({ from, gives, ofPlan, givesShare }) => ({ from, gives, ofPlan, givesShare }));
}

function parsePart(part: string): Written | undefined {
  const [, from, fromSign, to, toSign, gives, givesSign] = step.exec(part) ?? [];
  if (!from || !gives) return undefined;
  return { from: exact(from).div(fromSign ? 100 : 1), to: to ? exact(to).div(toSign ? 100 : 1) : null, gives: exact(gives).div(givesSign ? 100 : 1), ofPlan: fromSign === '%', givesShare: givesSign === '%' };
}

function problemIn(steps: readonly Written[]): string | undefined {
  const mixed = new Set(steps.filter(({ from }) => !from.eq(0)).map(({ ofPlan }) => ofPlan)).size > 1;
  if (mixed) return 'expected edges that are all amounts or all %, found both: write them alike.';
  for (const [i, { from, to }] of steps.entries()) {
    const next = steps[i + 1];
    if (next?.from.eq(from)) return `expected every edge once, found ${from.toString()} twice: delete one.`;
    if (to && next && !to.eq(next.from)) return `expected tiers that touch, found ${to.lt(next.from) ? 'a gap' : 'an overlap'} between ${to.toString()} and ${next.from.toString()}: end one where the next begins.`;
    if (to?.lte(from)) return `expected a tier that ends above its beginning, found ${from.toString()} to ${to.toString()}.`;
    if (to && !next) return `expected the last tier without an end, as it goes on, found ${from.toString()} to ${to.toString()}: write ${from.toString()} alone, and another tier from ${to.toString()} where it pays something else.`;
  }
  return undefined;
}
