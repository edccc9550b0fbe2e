import { useState } from 'preact/hooks';
import { toCell } from '../../core/money.ts';
import { monthAfter } from '../../core/period.ts';
import { same } from '../../core/plan/fact.ts';
import { payChange } from '../../workbook/statements/pay-change.ts';
import { slipsOf, type Slip, type SlipLine } from '../../workbook/statements/slip.ts';
import { closingOf } from '../../workbook/closing/closing.ts';
import { ChoiceField } from '../parts/field.tsx';
import { useSession, useWords } from '../session.ts';
import { today } from '../today.ts';
import type { PaySeen } from './read-pay.ts';

interface ChangeShownProps {
  readonly seen: PaySeen;
  readonly slips: readonly Slip[];
  /** A draft of the month as it was when it was remembered. */
  readonly remembered: readonly Slip[];
  readonly onRemember: (slips: readonly Slip[]) => void;
}

/** Why somebody's pay changed: component by component, against the month before or a draft that was remembered. */
export function ChangeShown({ seen, slips, remembered, onRemember }: ChangeShownProps) {
  const { formats } = useSession();
  const say = useWords().pay;
  const [person, setPerson] = useState(slips[0]?.person ?? '');
  const isSame = remembered[0]?.month === seen.closing.month;
  const [against, setAgainst] = useState('month');
  const before = monthAfter(seen.closing.month, -1);
  const [isAsked, setAsked] = useState(false);
  if (slips.length === 0) return null;
  return (
    <section aria-labelledby="change">
      <h2 id="change">{say.change}</h2>
      <ChoiceField label={say.changeWho} value={person} choices={slips.map((slip) => [slip.person, slip.name])} onChange={(next) => { setPerson(next); setAsked(true); }} />
      <ChoiceField label={say.changeWith} value={against} choices={[['month', say.changeBefore(formats.month(before))], ...(isSame ? [['draft', say.changeDraft] as const] : [])]} onChange={(next) => { setAgainst(next); setAsked(true); }} />
      <p class="actions">
        {!isAsked && <button type="button" onClick={() => setAsked(true)}>{say.change}</button>}
        <button type="button" onClick={() => onRemember(slips)}>{say.remember}</button>
      </p>
      {isSame && <p class="quiet" role="status">{say.remembered}</p>}
      {isAsked && <Differences before={linesOf(against === 'draft' && isSame ? remembered : slipsBefore(seen, before), person)} now={linesOf(slips, person)} />}
    </section>
  );
}

function linesOf(slips: readonly Slip[], person: string): readonly SlipLine[] {
  return slips.find((slip) => same(slip.person, person))?.lines ?? [];
}

/** The month before as it was closed, or as it would be. */
function slipsBefore({ department, speech }: PaySeen, month: string): readonly Slip[] {
  return slipsOf(department, closingOf(department, [], month, today()), speech);
}

function Differences({ before, now }: { readonly before: readonly SlipLine[]; readonly now: readonly SlipLine[] }) {
  const { formats } = useSession();
  const say = useWords().pay;
  const changes = payChange(before, now);
  const money = (amount: (typeof changes)[number]['now']) => formats.money(toCell(amount));
  if (changes.length === 0) return <p>{say.unchanged}</p>;
  return (
    <ul class="seen">
      {changes.map(({ component, before: then, now: fresh, difference, howBefore, howNow, came, went }, i) => (
        <li key={i}>
          <strong>{component}</strong>
          <p>{say.difference(money(then), money(fresh), `${difference.gt(0) ? '+' : ''}${money(difference)}`)}</p>
          <p class="quiet">{say.then(howBefore)}</p>
          <p class="quiet">{say.now(howNow)}</p>
          {came.length > 0 && <p class="quiet">{say.came(few(came))}</p>}
          {went.length > 0 && <p class="quiet">{say.went(few(went))}</p>}
        </li>
      ))}
    </ul>
  );
}

const MOST = 4;

function few(rows: readonly string[]): string {
  return [...rows.slice(0, MOST), ...(rows.length > MOST ? [`+ ${rows.length - MOST}`] : [])].join('; ');
}
