import type { Occasion, Scenario } from '../../workbook/what-if/scenario.ts';
import type { Outcome } from '../../workbook/what-if/what-if.ts';
import { MonthOutcome } from './month-outcome.tsx';
import { MonthsOutcome } from './months-outcome.tsx';

interface WorkedProps {
  readonly occasion: Occasion;
  readonly scenario: Scenario;
  readonly outcome: Exclude<Outcome, { readonly wrong: unknown }>;
}

/** What a what-if comes to. */
export function Worked({ occasion, scenario, outcome: { month, months } }: WorkedProps) {
  return (
    <>
      {month && <MonthOutcome occasion={occasion} pay={month} />}
      {months && <MonthsOutcome occasion={occasion} compared={months} isPlan={scenario.shows.length === 1} />}
    </>
  );
}
