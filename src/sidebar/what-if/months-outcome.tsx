import { useState } from 'preact/hooks';
import { nothing, toCell } from '../../core/money.ts';
import { same } from '../../core/plan/fact.ts';
import { nameOf } from '../../workbook/what-if/choices.ts';
import type { MonthsCompared } from '../../workbook/what-if/compare-months.ts';
import { totalled, type Difference, type PayCompared } from '../../workbook/what-if/compare-pay.ts';
import { gapsIn } from '../../workbook/what-if/gaps.ts';
import type { Occasion } from '../../workbook/what-if/scenario.ts';
import { ChoiceField } from '../parts/field.tsx';
import { useSession, useWords } from '../session.ts';
import { DifferenceTable } from './difference-table.tsx';
import { Gaps } from './gaps.tsx';
import { MonthsChart } from './months-chart.tsx';

interface MonthsOutcomeProps {
  readonly occasion: Occasion;
  readonly compared: MonthsCompared;
  /** Whether a plan of the library begins with the first month. */
  readonly isPlan: boolean;
}

/** The last six months by both plans: a chart, the months of the department or a person, and everybody's half-year. */
export function MonthsOutcome({ occasion, compared: { months, since }, isPlan }: MonthsOutcomeProps) {
  const { formats } = useSession();
  const say = useWords().whatIf;
  const [whose, setWhose] = useState('');
  const persons = [...new Set(months.flatMap(({ pay }) => pay.people.map(({ person }) => person)))];
  const monthly = months.map(({ pay }) => payOf(pay, whose));
  return (
    <section aria-labelledby="what-if-months">
      <h2 id="what-if-months">{say.lastMonths}</h2>
      <p class="quiet">{isPlan ? say.planBasis(formats.month(since)) : say.basis(formats.month(since))}</p>
      <ChoiceField label={say.whose} value={whose} choices={[['', say.department], ...persons.map((person): [string, string] => [person, nameOf(occasion, person)])]} onChange={setWhose} />
      <MonthsChart label={say.chart(formats.month(months[0]?.month ?? since), formats.month(occasion.month))} months={months.map(({ month }) => formats.shortMonth(month))} before={monthly.map(({ before }) => toCell(before))} after={monthly.map(({ after }) => toCell(after))} />
      <DifferenceTable caption={say.byMonth} rows={months.map(({ month }, i) => [formats.shortMonth(month), monthly[i] ?? none])} />
      <Gaps occasion={occasion} gaps={gapsIn(months.map(({ pay }) => pay))} />
      <details>
        <summary>{say.byPerson}</summary>
        <DifferenceTable caption={say.byPerson} rows={persons.map((person) => [nameOf(occasion, person), totalled(months.map(({ pay }) => payOf(pay, person)))])} />
      </details>
    </section>
  );
}

const none: Difference = { before: nothing, after: nothing, difference: nothing };

/** A person's pay, or the department's; nothing of whoever has no line. */
function payOf(pay: PayCompared, whose: string): Difference {
  return whose === '' ? pay : (pay.people.find(({ person }) => same(person, whose)) ?? none);
}
