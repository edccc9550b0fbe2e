import { useEffect, useRef } from 'preact/hooks';
import type { Occasion, Scenario } from '../../workbook/what-if/scenario.ts';
import type { Outcome } from '../../workbook/what-if/what-if.ts';
import { MonthOutcome } from './month-outcome.tsx';
import { MonthsOutcome } from './months-outcome.tsx';

interface WorkedProps {
  readonly occasion: Occasion;
  readonly scenario: Scenario;
  readonly outcome: Exclude<Outcome, { readonly wrong: unknown }>;
}

/** What a what-if comes to, brought into sight. */
export function Worked({ occasion, scenario, outcome: { month, months } }: WorkedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [month, months]);
  return (
    <div ref={place}>
      {month && <MonthOutcome occasion={occasion} pay={month} />}
      {months && <MonthsOutcome occasion={occasion} compared={months} isPlan={scenario.shows.length === 1} />}
    </div>
  );
}
