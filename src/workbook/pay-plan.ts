import type { RoleName } from '../core/plan/role.ts';
import type { Row } from './draft.ts';

/** A pay plan for one role that companies were found to use: what a plan of one's own can be started from. */
export interface LibraryPlan {
  readonly id: string;
  readonly role: RoleName;
  readonly title: string;
  /** Whom it suits, and what to put in before it pays. */
  readonly summary: string;
  /** Where it was found, and what in it is ours. */
  readonly source: string;
  /** Rows of the Pay plan, without role, source and dates. */
  readonly rules: readonly Row[];
}
