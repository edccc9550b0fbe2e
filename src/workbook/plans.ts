import type { LibraryPlan } from './pay-plan.ts';
import { accountNrrGate } from './plans/account-nrr-gate.ts';
import { accountRetainGrow } from './plans/account-retain-grow.ts';
import { accountTiers } from './plans/account-tiers.ts';
import { headBands } from './plans/head-bands.ts';
import { leadgenBlend } from './plans/leadgen-blend.ts';
import { leadgenPerMeeting } from './plans/leadgen-per-meeting.ts';
import { leadgenPerOpportunity } from './plans/leadgen-per-opportunity.ts';
import { sellerAccelerator } from './plans/seller-accelerator.ts';
import { sellerDraw } from './plans/seller-draw.ts';

/** The plans that a plan of one's own can be started from, by role. To add one, write its file and name it here. */
export const plans: readonly LibraryPlan[] = [leadgenPerMeeting, leadgenPerOpportunity, leadgenBlend, sellerAccelerator, sellerDraw, headBands, accountRetainGrow, accountNrrGate, accountTiers];
