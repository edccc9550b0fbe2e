import { nothing, sum, toCell, type Exact, type Money } from '../../core/money.ts';
import type { Day, Month } from '../../core/period.ts';
import { keyOf, rowsOf, same, type FactCell } from '../../core/plan/fact.ts';
import type { LineKind } from '../../core/plan/line-kind.ts';
import { latestThen, periodsOf } from '../../core/plan/people.ts';
import { isSettlement, methodNamed } from '../../core/plan/read-rules.ts';
import { behindIn, type BehindCells } from '../closing/behind-text.ts';
import type { ClosingLine } from '../closing/closing-line.ts';
import type { Closing } from '../closing/closing.ts';
import { frozenLines, type FrozenLine } from '../closing/frozen-line.ts';
import { isClosed, payMonthsIn } from '../closing/pay-month.ts';
import { planOf, planVersion, planVersionIn } from '../closing/plan-version.ts';
import type { Department } from '../department-facts.ts';
import { englishWord, speakerOf, type Speech } from '../language.ts';
import { payPlan } from '../tabs/pay-plan.ts';
import { acceptedOn } from './plan-letter.ts';
import { openQueries, type Query } from './query.ts';

/** A line of a slip. */
export interface SlipLine {
  readonly component: string;
  readonly measure: FactCell;
  readonly plan: FactCell;
  readonly attainment: FactCell;
  readonly amount: Money;
  readonly how: string;
  readonly kind: LineKind;
  /** The month that a correction is of. */
  readonly corrects: Month | null;
  readonly behind: readonly BehindCells[];
}

/** One person's pay of one month: every amount with its arithmetic and what is behind it, and what of it is earned, payable, paid and owed. */
export interface Slip {
  readonly person: string;
  readonly name: string;
  readonly role: string;
  readonly month: Month;
  readonly stage: 'draft' | 'closed' | 'paid';
  readonly closedOn: Day | null;
  readonly paidOn: Day | null;
  readonly version: string;
  readonly acceptedOn: Day | null;
  readonly lines: readonly SlipLine[];
  /** What rules pay; what caps, holdbacks, debts and draws make of it; Adjustments; corrections of earlier months. */
  readonly earned: Money;
  readonly settled: Money;
  readonly adjusted: Money;
  readonly corrected: Money;
  /** What the month pays: the sum of the four. */
  readonly payable: Money;
  /** What closed months of the year paid that are marked as paid; what closed months pay that aren't. */
  readonly paid: Money;
  readonly owed: Money;
  /** What holdbacks hold: it's earned, and not payable yet. */
  readonly held: Money;
  /** Each component from January on, this month included. */
  readonly year: readonly { readonly component: string; readonly amount: Money }[];
  readonly queries: readonly Query[];
}

/** The slips of a month, in the order of its lines. A closed month's are what was frozen. */
export function slipsOf(department: Department, closing: Closing, speech: Speech): readonly Slip[] {
  const { facts, rules } = department;
  const isDone = closing.state !== undefined && isClosed(closing.state);
  const lines = isDone ? closing.frozen.map(fromFrozen) : closing.lines.map((line) => fromDraft(line, speech));
  const people = [...new Map(lines.map(({ person }) => [keyOf(person), person])).values()];
  const periods = periodsOf(rowsOf(facts, 'team'));
  const states = payMonthsIn(facts);
  const isAt = (step: 'closed' | 'paid', month: Month) => states.some((state) => state.month === month && state.step === step);
  const frozen = frozenLines(facts).filter(({ month }) => month < closing.month);
  const settles = (component: string, of: (method: string) => boolean) => rules.some((rule) => same(rule.component, component) && of(rule.method));
  const isSettled = (component: string) => settles(component, (method) => isSettlement(methodNamed(method)));
  return people.map((person) => {
    const own = lines.filter((line) => same(line.person, person)).map(({ person: _, ...line }) => line);
    const before = frozen.filter((line) => same(line.person, person));
    const thisYear = before.filter(({ month }) => month.slice(0, 4) === closing.month.slice(0, 4));
    const of = (kinds: (line: SlipLine) => boolean) => sum(own.filter(kinds).map(({ amount }) => amount));
    const member = latestThen({ periods: periods.filter((period) => same(period.person, person)) }, closing.month);
    const version = isDone ? planVersionIn(closing.frozen.filter((line) => same(line.person, person) && line.kind === 'part').map((line) => line.version)) : member ? planVersion(planOf(member, department, closing.month)) : '';
    const payable = of(() => true);
    const stage = isAt('paid', closing.month) ? 'paid' : isDone ? 'closed' : 'draft';
    return {
      person,
      name: member?.name || person,
      role: (isDone ? roleIn(closing, person) : member?.role) ?? '',
      month: closing.month,
      stage,
      closedOn: isDone ? (closing.state?.closedOn ?? null) : null,
      paidOn: isDone ? (closing.state?.paidOn ?? null) : null,
      version,
      acceptedOn: acceptedOn(facts, person, version),
      lines: own,
      earned: of(({ kind, component }) => kind === 'part' && !isSettled(component)),
      settled: of(({ kind, component }) => kind === 'part' && isSettled(component)),
      adjusted: of(({ kind }) => kind === 'adjustment'),
      corrected: of(({ kind }) => kind === 'correction'),
      payable,
      paid: plus(sum(thisYear.filter(({ month }) => isAt('paid', month)).map(({ amount }) => amount)), stage === 'paid' ? payable : nothing),
      owed: plus(sum(before.filter(({ month }) => isAt('closed', month)).map(({ amount }) => amount)), stage === 'closed' ? payable : nothing),
      held: heldBy([...before, ...own].filter(({ component }) => settles(component, (method) => method === 'holdback'))),
      year: yearOf([...thisYear, ...own]),
      queries: openQueries(facts, person, closing.month),
    };
  });
}

/** The role that somebody was paid in, as it was frozen. */
function roleIn({ frozen }: Closing, person: string): string | undefined {
  const line = frozen.find((one) => same(one.person, person) && one.role !== '');
  return line && englishWord(payPlan, 'role', line.role);
}

type WithPerson = SlipLine & { readonly person: string };

function fromFrozen({ person, component, measure, plan, attainment, amount, how, kind, about, behind }: FrozenLine): WithPerson {
  return { person, component, measure, plan, attainment, amount, how, kind, corrects: kind === 'correction' ? about : null, behind: behindIn(behind) };
}

function fromDraft({ person, component, measure, plan, attainment, amount, how, kind, corrects, behind }: ClosingLine, speech: Speech): WithPerson {
  const shown = (value: Exact | null) => (value === null ? '' : toCell(value));
  return { person, component, measure: shown(measure), plan: shown(plan), attainment: shown(attainment), amount, how: speakerOf(speech)(how), kind, corrects, behind: behindIn(behind) };
}

function plus(one: Money, other: Money): Money {
  return one.plus(other) as Money;
}

/** What holdback lines have taken and not given back. */
function heldBy(lines: readonly { readonly amount: Money }[]): Money {
  return nothing.minus(sum(lines.map(({ amount }) => amount))) as Money;
}

function yearOf(lines: readonly { readonly component: string; readonly amount: Money }[]): Slip['year'] {
  const names = [...new Map(lines.map(({ component }) => [keyOf(component), component])).values()];
  return names.map((component) => ({ component, amount: sum(lines.filter((line) => same(line.component, component)).map(({ amount }) => amount)) }));
}
