import { firstDay, type Month } from '../core/period.ts';
import { roles } from '../core/plan/role.ts';
import type { Row } from '../workbook/draft.ts';

const ID = 'P01';

/** Shares of a week without clients yet, and what is useful of them: `SOLO_PLAN(60%; 30%; 10%)`. Ours, not from the article. */
const shares = [['Lead generation', 0.6], ['Sales', 0.3], ['Account management', 0.1]] as const;
const plans = [['first_meetings', 2.16], ['follow_up_meetings', 2.7]] as const;

/** The tables of one person who does it all: paid as a seller, the week split into processes. */
export function soloTables(name: string, month: Month): Readonly<Record<string, readonly Row[]>> {
  return {
    team: [{ person_id: ID, name, role: roles.seller, grade: 'Middle', manager_id: '', from: firstDay(month), to: '', note: '' }],
    career: [{ person_id: ID }],
    allocation: shares.map(([process, share]) => ({ person_id: ID, process, share })),
    quotas: plans.map(([kpi, value]) => ({ period: firstDay(month), person_id: ID, kpi, value })),
  };
}
