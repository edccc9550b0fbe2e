import type { Month } from '../../core/period.ts';
import { rowsOf, type Fact } from '../../core/plan/fact.ts';
import { closedFact } from '../closed-fact.ts';
import type { Department } from '../department-facts.ts';
import { changedParts } from './changed-parts.ts';
import { linesOf, type ClosingLine } from './closing-line.ts';
import { partOf, type FrozenLine } from './frozen-line.ts';

/** What a month comes to as the facts are now. */
export interface MonthNow {
  readonly lines: readonly ClosingLine[];
  /** The parts whose rules are others by now. */
  readonly changed: ReadonlySet<string>;
}

/**
 * What closed months and the one after them come to, each seeing what those before come to now: what is paid to date, held back or owed follows from there. Unless
 * the Pay plan counts for closed months too, parts whose rules were changed are as they were closed.
 */
export function monthsNow(department: Department, closed: readonly Month[], open: Month, frozen: readonly FrozenLine[], takesPlan: boolean): ReadonlyMap<Month, MonthNow> {
  const { facts } = department;
  const known: Fact[] = rowsOf(facts, 'closed_months').filter((_, i) => ![...closed, open].includes(frozen[i]?.month ?? ''));
  return new Map(
    [...closed, open].map((month) => {
      const lines = linesOf({ ...department, facts: { ...facts, closed_months: known } }, month);
      const about = frozen.filter((line) => line.about === month && closed.includes(line.month));
      const changed = changedParts(month, department, about, lines);
      const stands = (line: ClosingLine | FrozenLine) => !takesPlan && changed.has(partOf(line));
      const held = about.filter(stands).map((line) => closedFact(line.kind === 'correction' ? { ...line, kind: 'part' } : line, month));
      known.push(...held, ...lines.filter((line) => !stands(line)).map((line) => closedFact(line, month)));
      return [month, { lines, changed }];
    }),
  );
}
