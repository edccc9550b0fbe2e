// The four CRM files as tables of the sample department's shape.
import { join } from 'node:path';
import { monthOf, quarterOf } from './calendar.ts';
import { count, less, nearestWhole, over, parse, sum, type Rational } from './rational.ts';
import { cell, readTable, type Row, type Tables } from './tables.ts';

const rates: Readonly<Record<string, string>> = { starter: '0.07', base: '0.05', flagship: '0.03' };

/** Product names match ignoring spaces and case: GTXPro is GTX Pro. */
function productKey(name: string): string {
  return name.replaceAll(/\s/g, '').toLowerCase();
}

/** Below 1,000 starter; up to and including 10,000 base; above flagship. */
function tierOf(price: Rational): string {
  if (less(price, count(1000))) return 'starter';
  return less(count(10_000), price) ? 'flagship' : 'base';
}

function peopleTable(teams: readonly Row[]): readonly Row[] {
  const person = (id: string, role: string, roleCode: string, manager: string): Row => ({
    person_id: id,
    name: id,
    role,
    role_code: roleCode,
    start_date: '2016-01-01',
    end_date: '',
    manager_id: manager,
    grade: '',
    note: '',
  });
  const managers = [...new Set(teams.map((row) => cell(row, 'manager')))];
  return [
    ...managers.map((name) => person(name, 'Head of Sales', 'HS', '')),
    ...teams.map((row) => person(cell(row, 'sales_agent'), 'Sales manager (closer)', 'S', cell(row, 'manager'))),
  ];
}

function productsTable(products: readonly Row[]): readonly Row[] {
  return products.map((row) => {
    const tier = tierOf(parse(cell(row, 'sales_price')));
    return { tier, product: cell(row, 'product'), list_price: cell(row, 'sales_price'), rate: rates[tier] ?? '' };
  });
}

function dealsTable(pipeline: readonly Row[], products: readonly Row[]): readonly Row[] {
  const tiers = new Map(products.map((row) => [productKey(cell(row, 'product')), cell(row, 'tier')]));
  return pipeline.map((row) => {
    const tier = tiers.get(productKey(cell(row, 'product')));
    if (tier === undefined) throw new Error(`no such product: ${cell(row, 'product')}`);
    const closed = ['Won', 'Lost'].includes(cell(row, 'deal_stage'));
    return {
      deal_id: cell(row, 'opportunity_id'),
      company: cell(row, 'account'),
      lead_id: '',
      source: 'outbound',
      owner_id: cell(row, 'sales_agent'),
      tier,
      type: 'new',
      value: cell(row, 'close_value'),
      opened: cell(row, 'engage_date'),
      stage: cell(row, 'deal_stage').toLowerCase(),
      closed: closed ? cell(row, 'close_date') : '',
      cycle_days: '',
      lost_reason: '',
    };
  });
}

/** A payment of the full value on the close date. */
function paymentsTable(wonDeals: readonly Row[]): readonly Row[] {
  return wonDeals.map((deal) => ({
    date: cell(deal, 'closed'),
    deal_id: cell(deal, 'deal_id'),
    company: cell(deal, 'company'),
    type: 'new',
    tier: cell(deal, 'tier'),
    owner_id: cell(deal, 'owner_id'),
    amount: cell(deal, 'value'),
  }));
}

/** Everybody's quarterly plan: the mean won value of the agents with a win in the quarter, to the nearest 1,000, half up. */
function planTable(agents: readonly string[], wonDeals: readonly Row[]): readonly Row[] {
  const quarterOfDeal = (deal: Row): string => quarterOf(monthOf(cell(deal, 'closed')));
  const quarters = [...new Set(wonDeals.map(quarterOfDeal))].toSorted();
  return quarters.flatMap((period) => {
    const deals = wonDeals.filter((deal) => quarterOfDeal(deal) === period);
    const winners = new Set(deals.map((deal) => cell(deal, 'owner_id')));
    const mean = over(sum(deals.map((deal) => parse(cell(deal, 'value')))), count(winners.size));
    const plan = nearestWhole(over(mean, count(1000))) * 1000n;
    return [
      ...agents.map((agent) => ({ period, person_id: agent, kpi: 'signed_new_usd', value: plan.toString() })),
      { period, person_id: 'DEPT', kpi: 'signed_total_usd', value: (plan * BigInt(agents.length)).toString() },
    ];
  });
}

export function crmTables(directory: string): Tables {
  const file = (name: string): readonly Row[] => readTable(join(directory, `${name}.csv`));
  const teams = file('sales_teams');
  const products = productsTable(file('products'));
  const deals = dealsTable(file('sales_pipeline'), products);
  const won = deals.filter((deal) => cell(deal, 'stage') === 'won');
  return {
    people: peopleTable(teams),
    products,
    deals,
    payments: paymentsTable(won),
    plan: planTable(teams.map((row) => cell(row, 'sales_agent')), won),
  };
}
