import type { Exact, Money } from '../money.ts';
import type { How } from './how.ts';

/** One component of one person's pay in one month. */
export interface PayoutLine {
  readonly person: string;
  readonly role: string;
  readonly component: string;
  readonly measure: Exact | null;
  readonly plan: Exact | null;
  readonly attainment: Exact | null;
  readonly amount: Money;
  readonly how: How;
  /** Left out where a rule pays it: a part. */
  readonly kind?: 'adjustment';
}
