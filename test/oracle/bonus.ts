import { Exact, exact, isBlank, isTable, list, money, one, type OracleCells, plain, points, sum, table, word, zero } from './cells.ts';
import { days, isWeekend } from './dates.ts';

export const ATTAINMENT = (actual: OracleCells, plan: OracleCells): number => plain(exact(actual).div(exact(plan)));

export interface Curve {
  readonly threshold: Exact;
  readonly payAtThreshold: Exact;
  readonly excellence: Exact;
  readonly payAtExcellence: Exact;
}

/** The general plan curve: the share of the bonus that an attainment pays. */
export function onCurve(attainment: Exact, { threshold, payAtThreshold, excellence, payAtExcellence }: Curve): Exact {
  if (attainment.lt(threshold)) return zero;
  if (attainment.lt(1)) return between(attainment, threshold, payAtThreshold, one, one);
  if (attainment.lt(excellence)) return between(attainment, one, one, excellence, payAtExcellence);
  return payAtExcellence;
}

function between(x: Exact, x0: Exact, y0: Exact, x1: Exact, y1: Exact): Exact {
  return y0.plus(y1.minus(y0).times(x.minus(x0)).div(x1.minus(x0)));
}

export function PLAN_BONUS(
  actual: OracleCells,
  plan: OracleCells,
  bonus: OracleCells,
  threshold?: OracleCells,
  payAtThreshold?: OracleCells,
  excellence?: OracleCells,
  payAtExcellence?: OracleCells,
): number {
  const curve = {
    threshold: exact(threshold, 0.8),
    payAtThreshold: exact(payAtThreshold, 0.5),
    excellence: exact(excellence, 1.2),
    payAtExcellence: exact(payAtExcellence, 1.5),
  };
  return money(onCurve(exact(actual).div(exact(plan)), curve).times(exact(bonus)));
}

export function activityBonus(attainment: Exact, bonus: Exact, threshold = new Exact(0.8)): Exact {
  return attainment.lt(threshold) ? zero : bonus.times(Exact.min(1, attainment));
}

export function ACTIVITY_BONUS(actual: OracleCells, plan: OracleCells, bonus: OracleCells, threshold?: OracleCells): number {
  return money(activityBonus(exact(actual).div(exact(plan)), exact(bonus), exact(threshold, 0.8)));
}

export function STEP_BONUS(value: OracleCells, steps: OracleCells): number {
  const reached = points(steps).filter(({ from }) => from.lte(exact(value)));
  return money(reached.at(-1)?.value ?? zero);
}

export function PAYOUT_CURVE(attainment: OracleCells, curve: OracleCells, method?: OracleCells): number {
  const x = exact(attainment);
  const below = points(curve).filter(({ from }) => from.lte(x)).at(-1);
  const above = points(curve).find(({ from }) => from.gt(x));
  if (!below) return 0;
  if (!above || word(method, 'linear') === 'step') return plain(below.value);
  return plain(between(x, below.from, below.value, above.from, above.value));
}

function weightedMean(values: readonly Exact[], weights: OracleCells): Exact {
  const w = isTable(weights) ? list(weights) : values.map(() => one);
  return sum(values.map((value, i) => value.times(w[i] ?? 0))).div(sum(w));
}

export function KPI_SCORE(actuals: OracleCells, targets: OracleCells, weights?: OracleCells, cap?: OracleCells): number {
  const targetList = list(targets);
  const attainments = list(actuals).map((actual, i) => Exact.min(exact(cap, 1), actual.div(targetList[i] ?? 0)));
  return plain(weightedMean(attainments, weights));
}

export function PROCESS_SCORE(done: OracleCells, norms: OracleCells, weights?: OracleCells, workingDays?: OracleCells): number {
  const normList = list(norms);
  const scores = table(done).map((day) => weightedMean(day.map((cell, i) => Exact.min(1, exact(cell).div(normList[i] ?? 0))), weights));
  return plain(sum(scores).div(exact(workingDays, scores.length)));
}

export function PRORATE(
  amount: OracleCells,
  start: OracleCells,
  end: OracleCells,
  periodStart: OracleCells,
  periodEnd: OracleCells,
  basis?: OracleCells,
  holidays?: OracleCells,
): number {
  const off = isTable(holidays) ? holidays.flat() : [];
  const isWorkday = (day: number): boolean => !isWeekend(day) && !off.includes(day);
  const calendar = days(exact(periodStart).toNumber(), exact(periodEnd).toNumber());
  const period = word(basis, 'calendar') === 'workdays' ? calendar.filter(isWorkday) : calendar;
  const worked = period.filter((day) => exact(start).lte(day) && (isBlank(end) || exact(end).gte(day)));
  return money(exact(amount).times(worked.length).div(period.length));
}

export function RAMP_QUOTA(quota: OracleCells, month: OracleCells, ramp?: OracleCells): number {
  const shares = isTable(ramp) ? list(ramp) : list([[0.25, 0.5, 0.75]]);
  return plain(exact(quota).times(shares[exact(month).toNumber() - 1] ?? 1));
}
