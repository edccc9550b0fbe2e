import type { measures } from '../core/plan/measures.ts';
import type { RoleName } from '../core/plan/role.ts';
import type { blocks } from './tabs/allocation.ts';

type MeasureName = (typeof measures)[number]['name'];

/** A role: what it's for, what it answers for, and how one grows out of it. Its file is all that its tab needs. */
export interface Role {
  readonly id: string;
  readonly name: RoleName;
  /** Where the role's time goes when it isn't shared. */
  readonly process: (typeof blocks)[number];
  /** The one figure by which the role is seen at a glance, and its plan. */
  readonly main: { readonly fact: MeasureName; readonly plan: MeasureName; readonly label: string };
  readonly mission: string;
  readonly zone: string;
  readonly notYours: string;
  /** What comes in and what goes out, with whom. */
  readonly takes: string;
  readonly gives: string;
  readonly daily: readonly string[];
  readonly weekly: readonly string[];
  readonly monthly: readonly string[];
  readonly kpis: readonly (readonly [name: string, definition: string, target: string])[];
  /** What is worth knowing about the pay before the example. */
  readonly pay: string;
  /** What was counted in the example month: measures that the role's rules of the Pay plan use. */
  readonly example: Readonly<Partial<Record<MeasureName, number>>>;
  readonly growth: readonly (readonly [to: string, criteria: string])[];
  /** The KPIs of the six months' tracker, with the measure that holds the plan. */
  readonly tracked: readonly (readonly [fact: MeasureName, plan: MeasureName | null])[];
}
