import type { Month } from '../../core/period.ts';
import { keyOf, rowsOf, type Fact } from '../../core/plan/fact.ts';
import { closedFact } from '../closed-fact.ts';
import type { Department } from '../department-facts.ts';
import { linesOf, type ClosingLine } from './closing-line.ts';
import type { FrozenLine } from './frozen-line.ts';

/**
 * What months come to as the facts are now, each seeing what those before come to now: what is paid to date, held back or owed follows from there. `stands` says
 * whose pay of a month stays as it was closed.
 */
export function monthsNow(department: Department, months: readonly Month[], frozen: readonly FrozenLine[], stands: (month: Month, person: string) => boolean): ReadonlyMap<Month, readonly ClosingLine[]> {
  const { facts } = department;
  const others = rowsOf(facts, 'closed_months').filter((_, i) => !months.includes(frozen[i]?.month ?? ''));
  const known: Fact[] = [...others];
  return new Map(
    months.map((month) => {
      const lines = linesOf({ ...department, facts: { ...facts, closed_months: known } }, month);
      const closed = frozen.filter((line) => line.about === month && months.includes(line.month) && stands(month, keyOf(line.person))).map((line) => closedFact(line.kind === 'correction' ? { ...line, kind: 'part' } : line, month));
      known.push(...closed, ...lines.filter(({ person }) => !stands(month, keyOf(person))).map((line) => closedFact(line, month)));
      return [month, lines];
    }),
  );
}
