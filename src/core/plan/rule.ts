import type { Exact } from '../money.ts';
import type { Day, Period } from '../period.ts';
import type { Gate } from './gate.ts';
import type { Kpi } from './kpis.ts';
import type { Step } from './steps.ts';

/** The parameters that a rule's method may take: columns of the Pay plan tab. */
export const parameters = ['amount', 'rate', 'threshold', 'pay_at_threshold', 'excellence', 'pay_at_excellence', 'steps', 'plan', 'cap'] as const;

export type RuleParameter = (typeof parameters)[number];

/** One row of the Pay plan: one component of one role's, or one person's, pay. */
export interface Rule {
  readonly row: number;
  readonly role: string;
  readonly person: string;
  readonly component: string;
  readonly method: string;
  /** The name of the measure that it pays on; blank for a fix. */
  readonly measure: string;
  readonly amount: Exact | null;
  readonly rate: Exact | null;
  readonly threshold: Exact | null;
  readonly payAtThreshold: Exact | null;
  readonly excellence: Exact | null;
  readonly payAtExcellence: Exact | null;
  readonly steps: readonly Step[] | null;
  /** The weighted KPIs that stand in the steps of a kpi_bonus. */
  readonly kpis: readonly Kpi[] | null;
  /** The measure that holds the plan, or the plan itself. */
  readonly plan: string | Exact | null;
  readonly cap: Exact | null;
  readonly paid: Period;
  readonly gate: Gate | null;
  readonly gateAt: 'always' | 'quarter end';
  /** What the rule chooses, defaults filled in: of its method, and of any rule. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly validFrom: Day;
  /** The last day; null while it goes on. */
  readonly validTo: Day | null;
}
