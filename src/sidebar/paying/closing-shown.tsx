import { useMemo } from 'preact/hooks';
import { sum, toCell } from '../../core/money.ts';
import { isClosed } from '../../workbook/closing/pay-month.ts';
import { slipsOf, type Slip } from '../../workbook/statements/slip.ts';
import { closedMonths } from '../../workbook/tabs/closed-months.ts';
import { payouts } from '../../workbook/tabs/payouts.ts';
import { Choice } from '../parts/choice.tsx';
import { useSession, useWords } from '../session.ts';
import { ChangeShown } from './change-shown.tsx';
import { Corrections } from './corrections.tsx';
import { Letters } from './letters.tsx';
import { Papers } from './papers.tsx';
import { PayActions } from './pay-actions.tsx';
import { Problems } from './problems.tsx';
import { QueriesShown } from './queries-shown.tsx';
import type { PaySeen } from './read-pay.ts';
import { StateText } from './state-text.tsx';

interface ClosingShownProps {
  readonly seen: PaySeen;
  readonly takesPlan: boolean;
  readonly onTakePlan: (takes: boolean) => void;
  readonly remembered: readonly Slip[];
  readonly onRemember: (slips: readonly Slip[]) => void;
  readonly onChange: () => void;
}

/** How far a month's pay has come, what stands in the way, and what can be done. */
export function ClosingShown({ seen, takesPlan, onTakePlan, remembered, onRemember, onChange }: ClosingShownProps) {
  const { show, formats, goTo } = useSession();
  const say = useWords().pay;
  const { closing, warnings } = seen;
  const isDone = closing.state !== undefined && isClosed(closing.state);
  const [total, count] = isDone ? [sum(closing.frozen.map(({ amount }) => amount)), closing.frozen.length] : [closing.total, closing.lines.length];
  const slips = useMemo(() => slipsOf(seen.department, closing, seen.speech), [seen]);
  const corrected = closing.lines.filter(({ kind }) => kind === 'correction');
  return (
    <>
      <section aria-labelledby="pay-total">
        <h2 id="pay-total">{isDone ? say.frozen : say.draft}</h2>
        <p class="figure">{formats.money(toCell(total))}</p>
        <p class="quiet">{say.lines(count)}</p>
        <StateText closing={closing} />
        <p class="actions"><button type="button" onClick={() => show(isDone ? closedMonths.id : payouts.id, closing.frozen[0]?.row ?? 1)}>{isDone ? say.openClosed : say.openPayouts}</button><button type="button" onClick={onChange}>{say.again}</button></p>
      </section>
      {!isDone && closing.state?.step !== 'reopening' && (
        <section aria-labelledby="pay-check">
          <h2 id="pay-check">{say.check}</h2>
          <Problems problems={closing.problems} />
          {closing.isRunning && <p class="notice">{say.running}</p>}
          {warnings > 0 && <p class="quiet"><button type="button" class="link" onClick={() => goTo('month')}>{say.warnings(warnings)}</button></p>}
        </section>
      )}
      {!isDone && corrected.length > 0 && <Corrections id="corrections" title={say.corrections} hint={say.correctionsHint} lines={corrected} />}
      {!isDone && (closing.left.length > 0 || takesPlan) && (
        <>
          {closing.left.length > 0 && <Corrections id="left" title={say.planChanged} hint={say.planChangedHint} lines={closing.left} />}
          <Choice kind="checkbox" text={say.takesPlan} hint={say.takesPlanHint} isChosen={takesPlan} onChoose={() => onTakePlan(!takesPlan)} />
        </>
      )}
      <PayActions seen={seen} takesPlan={takesPlan} onChange={onChange} />
      <Papers slips={slips} />
      <ChangeShown seen={seen} slips={slips} remembered={remembered} onRemember={onRemember} />
      <QueriesShown seen={seen} />
      <Letters seen={seen} onChange={onChange} />
      <details>
        <summary>{say.privacy}</summary>
        <p>{say.privacyText}</p>
        <ul>{say.privacyWays.map((way) => <li key={way}>{way}</li>)}</ul>
      </details>
    </>
  );
}
