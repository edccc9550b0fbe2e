import { bringBack } from './chores/bring-back.ts';
import type { Chore } from './chores/chore.ts';
import { freeze } from './chores/freeze.ts';
import { putAway } from './chores/put-away.ts';
import { rollQuotas } from './chores/roll-quotas.ts';
import { toNurture } from './chores/to-nurture.ts';

/** The routine work that the panel offers, top to bottom. To add one, write its file and words and name it here. */
export const chores: readonly Chore[] = [toNurture, rollQuotas, putAway, bringBack, freeze];
