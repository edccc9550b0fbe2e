import { toCell } from '../../core/money.ts';
import { nameOf } from '../../workbook/what-if/choices.ts';
import type { PayCompared } from '../../workbook/what-if/compare-pay.ts';
import { gapsIn } from '../../workbook/what-if/gaps.ts';
import type { Occasion } from '../../workbook/what-if/scenario.ts';
import { useSession, useWords } from '../session.ts';
import { BeforeAfter } from './before-after.tsx';
import { Gaps } from './gaps.tsx';
import { LineDifference } from './line-difference.tsx';

/** The month's pay as it would be: the department, and everybody whose pay differs, with the arithmetic of each line that does. */
export function MonthOutcome({ occasion, pay }: { readonly occasion: Occasion; readonly pay: PayCompared }) {
  const { formats } = useSession();
  const say = useWords().whatIf;
  const differing = pay.people.filter(({ lines }) => lines.some(({ difference }) => !difference.eq(0)));
  return (
    <section aria-labelledby="what-if-month">
      <h2 id="what-if-month">{say.inMonth(formats.month(occasion.month))}</h2>
      <div role="status">
        <p class="figure">{formats.difference(toCell(pay.difference))}</p>
        <p class="quiet">{say.department}: <BeforeAfter of={pay} /></p>
        {differing.length === 0 && <p>{say.same}</p>}
      </div>
      <ul class="seen">
        {differing.map((one) => (
          <li key={one.person}>
            <span class="line"><strong>{nameOf(occasion, one.person)}</strong><span>{formats.difference(toCell(one.difference))}</span></span>
            <span class="quiet"><BeforeAfter of={one} /></span>
            <ul class="parts">{one.lines.filter(({ difference }) => !difference.eq(0)).map((line, i) => <LineDifference key={i} line={line} />)}</ul>
          </li>
        ))}
      </ul>
      {differing.length > 0 && differing.length < pay.people.length && <p class="quiet">{say.others(pay.people.length - differing.length)}</p>}
      <Gaps occasion={occasion} gaps={gapsIn([pay])} />
    </section>
  );
}
