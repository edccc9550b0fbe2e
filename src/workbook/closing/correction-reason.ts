import { exact, sum, toCell } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import { same } from '../../core/plan/fact.ts';
import { sentence, type How } from '../../core/plan/how.ts';
import { figure } from '../../core/wording.ts';
import { englishWord } from '../language.ts';
import { payPlan } from '../tabs/pay-plan.ts';
import { lacking, rowTexts } from './behind-text.ts';
import type { ClosingLine } from './closing-line.ts';
import type { FrozenLine } from './frozen-line.ts';
import { partMarkIn } from './plan-version.ts';

/** So many rows of facts are named; the rest is said by number. */
const MOST = 3;

/** Why a closed month comes to something else now: what was counted or planned then and now, and which rows of facts came or went. */
export function correctionReason(month: Month, now: readonly ClosingLine[], then: readonly FrozenLine[]): How {
  const [line, frozen] = [now[0], then.find(({ kind }) => kind !== 'correction')];
  const whole = sentence('{month} came to {then}, and comes to {now} as the facts are now', { month, then: figure(sum(then.map(({ amount }) => amount))), now: figure(sum(now.map(({ amount }) => amount))) });
  const found = [...changedFigures(line, frozen), ...changedRows(line, frozen)];
  return [whole, ...found.flatMap((reason) => ['; ', reason])];
}

function changedFigures(line: ClosingLine | undefined, frozen: FrozenLine | undefined): readonly How[] {
  if (!line || !frozen) return [];
  const differs = (value: ClosingLine['measure'], held: FrozenLine['measure']) => typeof held === 'number' && value !== null && toCell(value) !== held;
  const told = (value: ClosingLine['measure'], held: FrozenLine['measure']) => ({ then: figure(exact(Number(held)), 0), now: figure(value ?? exact(0), 0) });
  return [
    ...(same(englishWord(payPlan, 'role', frozen.role), line.role) && frozen.version !== '' && line.version !== '' && partMarkIn(frozen.version) !== partMarkIn(line.version) ? [sentence('the Pay plan was changed since', {})] : []),
    ...(differs(line.measure, frozen.measure) ? [sentence('counted {then}, now {now}', told(line.measure, frozen.measure))] : []),
    ...(differs(line.plan, frozen.plan) ? [sentence('planned {then}, now {now}', told(line.plan, frozen.plan))] : []),
  ];
}

function changedRows(line: ClosingLine | undefined, frozen: FrozenLine | undefined): readonly How[] {
  const [now, then] = [rowTexts(line?.behind ?? ''), rowTexts(frozen?.behind ?? '')];
  const [fresh, gone] = [lacking(now, then), lacking(then, now)];
  return [...(fresh.length > 0 ? [sentence('new since then: {rows}', { rows: listed(fresh) })] : []), ...(gone.length > 0 ? [sentence('no longer there: {rows}', { rows: listed(gone) })] : [])];
}

function listed(rows: readonly string[]): string {
  return [...rows.slice(0, MOST), ...(rows.length > MOST ? [`+ ${rows.length - MOST}`] : [])].join(', ');
}
