import { absences } from './tabs/absences.ts';
import { adjustments } from './tabs/adjustments.ts';
import { allocation } from './tabs/allocation.ts';
import { auditLog } from './tabs/audit-log.ts';
import { audiences } from './tabs/audiences.ts';
import { bottleneck } from './tabs/bottleneck.ts';
import { career } from './tabs/career.ts';
import { clientRevenue } from './tabs/client-revenue.ts';
import { clients } from './tabs/clients.ts';
import { closedMonths } from './tabs/closed-months.ts';
import { credits } from './tabs/credits.ts';
import { daily } from './tabs/daily.ts';
import { dashboard } from './tabs/dashboard.ts';
import { dealShares } from './tabs/deal-shares.ts';
import { deals } from './tabs/deals.ts';
import { exchangeRates } from './tabs/exchange-rates.ts';
import { headcount } from './tabs/headcount.ts';
import { holidays } from './tabs/holidays.ts';
import { invoices } from './tabs/invoices.ts';
import { leads } from './tabs/leads.ts';
import { lifeEvents } from './tabs/life-events.ts';
import { measures } from './tabs/measures.ts';
import { meetings } from './tabs/meetings.ts';
import { nurture } from './tabs/nurture.ts';
import { payMonths } from './tabs/pay-months.ts';
import { payPlan } from './tabs/pay-plan.ts';
import { payments } from './tabs/payments.ts';
import { payouts } from './tabs/payouts.ts';
import { planLetters } from './tabs/plan-letters.ts';
import { processes } from './tabs/processes.ts';
import { products } from './tabs/products.ts';
import { queries } from './tabs/queries.ts';
import { quotas } from './tabs/quotas.ts';
import { roleTabs } from './tabs/role-tabs.ts';
import { settings } from './tabs/settings.ts';
import { soloPlan } from './tabs/solo-plan.ts';
import { spiffs } from './tabs/spiffs.ts';
import { statement } from './tabs/statement.ts';
import { team } from './tabs/team.ts';
import { touches } from './tabs/touches.ts';
import type { Tab } from './tab.ts';

/** The tabs of the workbook, left to right. To add one, write its file and name it here. */
export const tabs: readonly Tab[] = [
  dashboard,
  ...roleTabs,
  team,
  processes,
  allocation,
  audiences,
  daily,
  leads,
  meetings,
  nurture,
  deals,
  dealShares,
  invoices,
  payments,
  clients,
  clientRevenue,
  touches,
  lifeEvents,
  absences,
  settings,
  products,
  exchangeRates,
  spiffs,
  payPlan,
  quotas,
  holidays,
  credits,
  measures,
  adjustments,
  payouts,
  statement,
  payMonths,
  closedMonths,
  queries,
  planLetters,
  auditLog,
  bottleneck,
  headcount,
  career,
  soloPlan,
];
