import { anotherPlan } from './what-if/another-plan.ts';
import { anotherTier } from './what-if/another-tier.ts';
import { changedQuota } from './what-if/changed-quota.ts';
import { changedRate } from './what-if/changed-rate.ts';
import { changedRule } from './what-if/changed-rule.ts';
import { oneMoreDeal } from './what-if/one-more-deal.ts';
import type { Scenario } from './what-if/scenario.ts';

/** What could be otherwise. To add one, write its file and name it here. */
export const whatIfs: readonly Scenario[] = [oneMoreDeal, anotherTier, changedRate, changedRule, changedQuota, anotherPlan];
