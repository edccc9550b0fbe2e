import { toCell, type Exact } from '../../core/money.ts';
import { firstDay, type Day, type Month } from '../../core/period.ts';
import { rowsOf, same } from '../../core/plan/fact.ts';
import type { LineKind } from '../../core/plan/line-kind.ts';
import { payMonth } from '../../core/plan/pay-month.ts';
import type { PayoutLine } from '../../core/plan/payout-line.ts';
import { membersIn, periodsOf } from '../../core/plan/people.ts';
import { rowsBehind } from '../../core/plan/rows-behind.ts';
import { amountSet, settingNames } from '../../core/plan/setting.ts';
import type { Department } from '../department-facts.ts';
import type { Row } from '../draft.ts';
import { speakerOf, wordIn, type Speech } from '../language.ts';
import { behindCells, behindText } from './behind-text.ts';
import { lineVersion, planOf, type Plan } from './plan-version.ts';

/** A line of a month's pay as closing freezes it. */
export interface ClosingLine extends Omit<PayoutLine, 'kind'> {
  readonly kind: LineKind;
  readonly version: string;
  /** The month that it corrects. */
  readonly corrects: Month | null;
  readonly behind: string;
}

/** What the rules and Adjustments pay in a month by the facts, line by line, each with its plan's version and what is behind it. */
export function linesOf(department: Department, month: Month): readonly ClosingLine[] {
  const { facts, rules } = department;
  const behind = rowsBehind(facts, rules, month);
  const members = membersIn(periodsOf(rowsOf(facts, 'team')), month, amountSet(rowsOf(facts, 'settings'), settingNames.daysAfterLeaving, 0));
  const plans = new Map<string, Plan>(members.map((member) => [member.person, planOf(member, department, month)]));
  return payMonth(facts, rules, month).map((line): ClosingLine => {
    const kind = line.kind ?? 'part';
    const plan = kind === 'part' ? plans.get(line.person) : undefined;
    const measure = plan?.rules.find(({ component }) => same(component, line.component))?.measure ?? '';
    const rows = line.measure === null || measure === '' ? [] : behind(measure, line.person);
    return { ...line, kind, version: plan ? lineVersion(line.component, plan) : '', corrects: null, behind: behindText(rows.map((row) => behindCells(row, line.person))) };
  });
}

/** A line as a row of Closed months, in the workbook's language. */
export function closedRow({ person, role, component, measure, plan, attainment, amount, how, kind, version, corrects, behind }: ClosingLine, month: Month, closedOn: Day, speech: Speech): Row {
  const shown = (value: Exact | null) => (value === null ? '' : toCell(value));
  return {
    month: firstDay(month),
    person_id: person,
    role: wordIn(speech, 'pay_plan', 'role', role),
    component,
    amount: toCell(amount),
    how: speakerOf(speech)(how),
    closed_on: closedOn,
    kind: wordIn(speech, 'closed_months', 'kind', kind),
    measure: shown(measure),
    plan: shown(plan),
    attainment: shown(attainment),
    version,
    corrects: corrects === null ? '' : firstDay(corrects),
    behind,
  };
}
