import type { Period } from '../period.ts';
import type { Reason } from './how.ts';
import type { RoleName } from './role.ts';

/** Rows of a fact table counted, or a column of them added up, by person and period. */
export interface Total {
  readonly form: 'total';
  readonly table: string;
  /** The column added up; without it rows are counted. */
  readonly adds?: string;
  /** What each column must hold; of several words any one. */
  readonly where: Readonly<Record<string, string | readonly string[]>>;
  /** The column that says whose the row is; null: the whole company's. */
  readonly whose: string | null;
  /** The column that says when. */
  readonly on: string;
  /** A team counts a deal once, however many people have something on top of it. */
  readonly leavesOut?: 'overlays';
}

/** How a measure is worked out, as data: read once as a native formula, once by the evaluator. */
export type Form =
  | Total
  /** One count as a share of another; blank where there is nothing to count. */
  | { readonly form: 'share'; readonly of: Total; readonly among: Total }
  /** A row of Quotas: the person's or an owner's, times presence where it's prorated. */
  | { readonly form: 'quota'; readonly kpi: string; readonly owner: string | null; readonly prorated: boolean }
  /** The share of the month's days that the person was employed and not absent. */
  | { readonly form: 'presence'; readonly days: 'working' | 'calendar' }
  /** The mean over the person's working days of the weighted share of the daily norms done. */
  | { readonly form: 'process score' }
  /** The pay at plan of the person's grade, from Settings. */
  | { readonly form: 'target' }
  /** A measure of the people in a role who report to the person directly, added up or averaged over those who have it. */
  | { readonly form: 'team'; readonly of: string; readonly role: RoleName; readonly take: 'sum' | 'mean' }
  /** A total over everyone who reports to the person, directly or through another head; with a role, over those in it who report directly. */
  | { readonly form: 'team total'; readonly of: Total; readonly role?: RoleName }
  /** The book's revenue in the month over its revenue before the quarter. */
  | { readonly form: 'retention' }
  /** 1 where a client with a fifth of the book has no revenue left, else 0. */
  | { readonly form: 'big client lost' };

export interface Measure {
  readonly name: string;
  readonly meaning: string;
  readonly unit: 'count' | 'money' | 'ratio';
  readonly period: Period;
  /** The roles that always see it; anyone whose rules use it does too. */
  readonly of: readonly RoleName[] | 'everyone';
  readonly counts: Form;
  /** Why it may be blank. */
  readonly blank: Reason;
}

export function measure(spec: Omit<Measure, 'period' | 'blank'> & Partial<Pick<Measure, 'period' | 'blank'>>): Measure {
  return { period: 'month', blank: 'nothing recorded', ...spec };
}
