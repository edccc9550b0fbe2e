import { sum, toCell, type Money } from '../../core/money.ts';
import { firstDay, lastDay, monthAfter, monthsBetween, type Day, type Month } from '../../core/period.ts';
import { rowsOf, same, textOf } from '../../core/plan/fact.ts';
import { membersIn, periodsOf } from '../../core/plan/people.ts';
import type { Department } from '../department-facts.ts';
import type { Plain } from '../found.ts';
import { hash } from '../incoming/hash.ts';
import { TWO_PEOPLE } from '../tabs/settings.ts';
import { linesOf, type ClosingLine } from './closing-line.ts';
import { correctionsIn } from './corrections.ts';
import { frozenLines, partOf, type FrozenLine } from './frozen-line.ts';
import { isClosed, payMonthsIn, type PayMonthState } from './pay-month.ts';
import { sheetProblems, type SheetProblem } from './sheet-problems.ts';
import { unreadCells, type UnreadCell } from './unread-cells.ts';

/** Why a month can't be closed yet. */
export type ClosingProblem =
  | SheetProblem
  | UnreadCell
  | { readonly what: 'nothing' }
  | { readonly what: 'future'; readonly from: Day }
  | { readonly what: 'gap'; readonly month: Month }
  | { readonly what: 'later'; readonly month: Month }
  | { readonly what: 'held'; readonly row: number }
  | { readonly what: 'altered'; readonly month: Month; readonly row: number; readonly lines: number; readonly total: number; readonly linesNow: number; readonly totalNow: number }
  | { readonly what: 'flagged correction'; readonly month: Month; readonly person: string; readonly component: string; readonly how: ClosingLine['how'] }
  | { readonly what: 'renamed'; readonly row: number; readonly month: Month; readonly person: string; readonly component: string }
  | { readonly what: 'unprepared' | 'unapproved' | 'resealed' };

/** A month on its way to being closed, or after it. */
export interface Closing {
  readonly month: Month;
  readonly state: PayMonthState | undefined;
  /** What would be frozen: the month's own lines, then corrections of earlier ones; none of a month that is closed. */
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
  const states = payMonthsIn(department.facts);
  const state = states.find((one) => one.month === month);
  const frozen = frozenLines(department.facts);
  const closed = states.filter(isClosed).map((one) => one.month);
  const seen = { month, state, frozen: frozen.filter((line) => line.month === month), mayReopen: (state?.step === 'reopening' || state?.step === 'closed') && !closed.some((one) => one > month), isRunning: lastDay(month) >= today };
  const altered = alteredMonths(states, frozen);
  if (state && isClosed(state)) return { ...seen, lines: [], left: [], total: sum(seen.frozen.map(({ amount }) => amount)), seal: state.seal, problems: altered.filter((problem) => problem.month === month) };
  const own = linesOf(department, month);
  const { lines: corrected, left, flagged, renamed } = correctionsIn(month, own, closed, department, takesPlan);
  const lines = [...own, ...corrected];
  const seal = sealOf(lines);
  const others = [...new Set([...closed, ...frozen.filter((line) => line.month !== month).map((line) => line.month)])].sort();
  const problems: readonly ClosingProblem[] = [
    ...states.flatMap((one) => (one.month < month && (one.step === 'closing' || one.step === 'reopening') ? [{ what: 'gap', month: one.month } as const] : [])),
    ...orderProblems(month, others, department),
    ...altered,
    ...(firstDay(month) > today ? [{ what: 'future', from: firstDay(month) } as const] : []),
    ...(state?.step === 'closing' ? [] : seen.frozen.slice(0, 1).map(({ row }) => ({ what: 'held', row }) as const)),
    ...(lines.length === 0 ? [{ what: 'nothing' } as const] : []),
    ...unreadCells(department.facts, month, closed[0]),
    ...sheetProblems(own, shown),
    ...flagged.map(({ month: earlier, line: { person, component, how } }) => ({ what: 'flagged correction', month: earlier, person, component, how }) as const),
    ...[...new Map(renamed.map((line) => [partOf(line), line])).values()].map(({ row, month: earlier, person, component }) => ({ what: 'renamed', row, month: earlier, person, component }) as const),
    ...(needsTwo(department) ? approvalProblem(state, seal) : []),
  ];
  return { ...seen, lines, left, total: sum(lines.map(({ amount }) => amount)), seal, problems };
}

/** A mark of lines in whatever order: whoever approves approves these, to the cent, and what was closed is known by it. */
export function sealOf(lines: readonly Pick<ClosingLine, 'person' | 'component' | 'amount' | 'kind' | 'corrects'>[]): string {
  return `s${hash(lines.map(({ person, component, amount, kind, corrects }) => JSON.stringify([person, component, toCell(amount), kind, corrects])).sort().join('\n')).toString(36)}`;
}

/** Months whose lines in Closed months are no longer those that were closed: what later months look back on may not be changed by hand. */
function alteredMonths(states: readonly PayMonthState[], frozen: readonly FrozenLine[]): readonly Extract<ClosingProblem, { readonly what: 'altered' }>[] {
  return states.filter((state) => isClosed(state) && state.seal !== '').flatMap(({ month, seal, lines, total }) => {
    const now = frozen.filter((line) => line.month === month);
    const isSame = sealOf(now.map((line) => ({ ...line, corrects: line.kind === 'correction' ? line.about : null }))) === seal;
    return isSame ? [] : [{ what: 'altered', month, lines, total, linesNow: now.length, totalNow: toCell(sum(now.map(({ amount }) => amount))), row: now[0]?.row ?? 1 } as const];
  });
}

/** Months are closed one after the other: draws, holdbacks and what is paid to date look back. */
function orderProblems(month: Month, others: readonly Month[], { facts }: Department): readonly ClosingProblem[] {
  const last = others[others.length - 1];
  if (last === undefined) return [];
  if (last > month) return [{ what: 'later', month: last }];
  const next = monthAfter(last, 1);
  const open = monthsBetween(next, monthAfter(month, -1)).find((one) => membersIn(periodsOf(rowsOf(facts, 'team')), one).length > 0);
  return open === undefined ? [] : [{ what: 'gap', month: open }];
}

/** Whether the team wants a month to be prepared by one and approved by another. */
export function needsTwo({ facts }: Department): boolean {
  const wish = rowsOf(facts, 'settings').find((row) => textOf(row, 'parameter') === TWO_PEOPLE);
  return wish !== undefined && ['yes', 'да', 'true'].some((word) => same(textOf(wish, 'value').trim(), word));
}

function approvalProblem(state: PayMonthState | undefined, seal: string): readonly ClosingProblem[] {
  if (state?.step === 'closing') return state.seal === seal ? [] : [{ what: 'resealed' }];
  if (state?.step !== 'prepared' && state?.step !== 'approved') return [{ what: 'unprepared' }];
  if (state.seal !== seal) return [{ what: 'resealed' }];
  return state.step === 'approved' ? [] : [{ what: 'unapproved' }];
}
