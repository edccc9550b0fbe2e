import { sum, toCell, type Money } from '../../core/money.ts';
import { firstDay, lastDay, monthAfter, type Day, type Month } from '../../core/period.ts';
import { rowsOf, same, textOf } from '../../core/plan/fact.ts';
import { membersIn, periodsOf } from '../../core/plan/people.ts';
import type { Department } from '../department-facts.ts';
import type { Plain } from '../found.ts';
import { hash } from '../incoming/hash.ts';
import { TWO_PEOPLE } from '../tabs/settings.ts';
import { linesOf, type ClosingLine } from './closing-line.ts';
import { correctionsIn } from './corrections.ts';
import { frozenLines, type FrozenLine } from './frozen-line.ts';
import { isClosed, payMonthsIn, type PayMonthState } from './pay-month.ts';
import { sheetProblems, type SheetProblem } from './sheet-problems.ts';

/** Why a month can't be closed yet. */
export type ClosingProblem =
  | SheetProblem
  | { readonly what: 'nothing' }
  | { readonly what: 'future'; readonly from: Day }
  | { readonly what: 'gap'; readonly month: Month }
  | { readonly what: 'later'; readonly month: Month }
  | { readonly what: 'held'; readonly row: number }
  | { readonly what: 'flagged correction'; readonly month: Month; readonly person: string; readonly component: string; readonly how: ClosingLine['how'] }
  | { readonly what: 'unprepared' | 'unapproved' | 'resealed' };

/** A month on its way to being closed, or after it. */
export interface Closing {
  readonly month: Month;
  readonly state: PayMonthState | undefined;
  /** What would be frozen: the month's own lines, then corrections of earlier ones. */
  readonly lines: readonly ClosingLine[];
  /** Corrections that only a changed Pay plan would make. */
  readonly left: readonly ClosingLine[];
  readonly total: Money;
  readonly seal: string;
  readonly problems: readonly ClosingProblem[];
  /** Its rows in Closed months. */
  readonly frozen: readonly FrozenLine[];
  /** Whether it can be opened again: it's the last that is closed, and isn't paid. */
  readonly mayReopen: boolean;
  /** Whether the month isn't over: facts that come later become corrections. */
  readonly isRunning: boolean;
}

export function closingOf(department: Department, shown: readonly (readonly Plain[])[], month: Month, today: Day, takesPlan = false): Closing {
  const { facts } = department;
  const states = payMonthsIn(facts);
  const state = states.find((one) => one.month === month);
  const frozen = frozenLines(facts);
  const closed = states.filter(isClosed).map((one) => one.month);
  const own = linesOf(department, month);
  const { lines: corrected, left, flagged } = correctionsIn(month, own, closed, department, takesPlan);
  const lines = [...own, ...corrected];
  const seal = sealOf(lines);
  const isDone = state !== undefined && isClosed(state);
  const others = [...new Set([...closed, ...frozen.filter((line) => line.month !== month).map((line) => line.month)])].sort();
  const problems: readonly ClosingProblem[] = isDone
    ? []
    : [
        ...orderProblems(month, others, department),
        ...(firstDay(month) > today ? [{ what: 'future', from: firstDay(month) } as const] : []),
        ...(state?.step === 'closing' ? [] : frozen.filter((line) => line.month === month).slice(0, 1).map(({ row }) => ({ what: 'held', row }) as const)),
        ...(lines.length === 0 ? [{ what: 'nothing' } as const] : []),
        ...sheetProblems(own, shown),
        ...flagged.map(({ month: earlier, line: { person, component, how } }) => ({ what: 'flagged correction', month: earlier, person, component, how }) as const),
        ...(needsTwo(department) ? approvalProblem(state, seal) : []),
      ];
  return {
    month,
    state,
    lines,
    left,
    total: sum(lines.map(({ amount }) => amount)),
    seal,
    problems,
    frozen: frozen.filter((line) => line.month === month),
    mayReopen: state?.step === 'reopening' || (state?.step === 'closed' && closed[closed.length - 1] === month),
    isRunning: lastDay(month) >= today,
  };
}

/** A mark of lines: whoever approves approves these, to the cent. */
export function sealOf(lines: readonly ClosingLine[]): string {
  return `s${hash(lines.map(({ person, component, amount, kind, corrects }) => JSON.stringify([person, component, toCell(amount), kind, corrects])).join('\n')).toString(36)}`;
}

/** Months are closed one after the other: draws, holdbacks and what is paid to date look back. */
function orderProblems(month: Month, others: readonly Month[], { facts }: Department): readonly ClosingProblem[] {
  const last = others[others.length - 1];
  if (last === undefined) return [];
  if (last > month) return [{ what: 'later', month: last }];
  const next = monthAfter(last, 1);
  return next < month && membersIn(periodsOf(rowsOf(facts, 'team')), next).length > 0 ? [{ what: 'gap', month: next }] : [];
}

/** Whether the team wants a month to be prepared by one and approved by another. */
export function needsTwo({ facts }: Department): boolean {
  const wish = rowsOf(facts, 'settings').find((row) => textOf(row, 'parameter') === TWO_PEOPLE);
  return wish !== undefined && ['yes', 'да', 'true'].some((word) => same(textOf(wish, 'value').trim(), word));
}

function approvalProblem(state: PayMonthState | undefined, seal: string): readonly ClosingProblem[] {
  if (state?.step === 'closing') return [];
  if (state?.step !== 'prepared' && state?.step !== 'approved') return [{ what: 'unprepared' }];
  if (state.seal !== seal) return [{ what: 'resealed' }];
  return state.step === 'approved' ? [] : [{ what: 'unapproved' }];
}
