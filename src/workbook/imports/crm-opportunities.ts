import { exact, type Exact } from '../../core/money.ts';
import { firstDay, isoDay, quarterStart } from '../../core/period.ts';
import { roles } from '../../core/plan/role.ts';
import { dayIn, type FileRow, type Issue } from '../convert.ts';
import type { Import } from '../import.ts';
import { defaultPlan } from '../tabs/pay-plan.ts';

/** The columns of one opportunity. */
type Opportunity = FileRow & { readonly product: string; readonly tier: string };

const rates: Readonly<Record<string, string>> = { starter: '0.07', base: '0.05', flagship: '0.03' };

/** Spelling apart, the same name. */
const key = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');

/**
 * The four files of a CRM's opportunities: agents become sellers under their managers, products get a tier by list price, opportunities
 * become deals, and won ones payments on the day they're won. There is no fix and no meeting bonus. What is not certain is listed, not paid.
 */
export const crmOpportunities: Import = {
  name: 'crm-opportunities',
  files: ['sales_pipeline', 'sales_teams', 'products', 'accounts'],
  read: (files) => {
    const issues: Issue[] = [];
    const agents = files['sales_teams'] ?? [];
    const products = (files['products'] ?? []).flatMap((row) => priced(row, issues));
    const pipeline = files['sales_pipeline'] ?? [];
    const used = pipeline.flatMap((row) => opportunity(row, { products, agents, accounts: names(files['accounts'] ?? [], 'account') }, issues));
    const known = unique(used, issues);
    const won = known.filter(({ cells }) => cells['deal_stage'] === 'Won');
    const began = isoDay(Math.min(...pipeline.flatMap(({ cells }) => [cells['engage_date'], cells['close_date']].flatMap((day) => dayIn(day ?? '') ?? [])))).slice(0, 7);
    return {
      issues,
      tables: {
        team: [...managersFirst(agents)].map((cells, i) => ({ row: i + 2, cells: { ...cells, from: `${began}-01` } })),
        products: products.map(({ row, name, tier, price }) => ({ row, cells: { tier, product: name, list_price: price.toString(), rate: rates[tier] ?? '' } })),
        pay_plan: defaultPlan
          .filter(({ method, measure }) => method !== 'fixed' && measure !== 'first_meetings' && measure !== 'follow_up_meetings')
          .map((rule, i) => ({ row: i + 2, cells: Object.fromEntries(Object.entries(rule).map(([name, value]) => [name, String(value)])) })),
        quotas: quotas(won, agents.map(({ cells }) => cells['sales_agent'] ?? '')),
        deals: known.map(deal),
        payments: won.map(payment),
      },
    };
  },
};

interface Priced {
  readonly row: number;
  readonly name: string;
  readonly tier: string;
  readonly price: Exact;
}

function priced({ row, cells }: FileRow, issues: Issue[]): readonly Priced[] {
  const found = cells['sales_price'] ?? '';
  if (!/^\d+(\.\d+)?$/.test(found)) {
    issues.push({ file: 'products', row, column: 'sales_price', found, reason: 'expected a list price', done: 'left out: its opportunities have no tier' });
    return [];
  }
  const price = exact(found);
  return [{ row, name: cells['product'] ?? '', price, tier: price.lt(1_000) ? 'starter' : price.lte(10_000) ? 'base' : 'flagship' }];
}

function names(rows: readonly FileRow[], column: string): ReadonlySet<string> {
  return new Set(rows.map(({ cells }) => cells[column] ?? ''));
}

function* managersFirst(agents: readonly FileRow[]): Generator<Readonly<Record<string, string>>> {
  for (const manager of names(agents, 'manager')) if (manager !== '') yield { person_id: manager, name: manager, role: roles.salesHead };
  for (const { cells } of agents) yield { person_id: cells['sales_agent'] ?? '', name: cells['sales_agent'] ?? '', role: roles.seller, manager_id: cells['manager'] ?? '' };
}

interface Known {
  readonly products: readonly Priced[];
  readonly agents: readonly FileRow[];
  readonly accounts: ReadonlySet<string>;
}

/** An opportunity that can be used, with its product and tier; a won one that lacks what pay needs can't. */
function opportunity(row: FileRow, { products, agents, accounts }: Known, issues: Issue[]): readonly Opportunity[] {
  const { cells } = row;
  const [stage = '', account = '', named = '', agent = ''] = ['deal_stage', 'account', 'product', 'sales_agent'].map((column) => cells[column] ?? '');
  const [won, open] = [stage === 'Won', stage !== 'Won' && stage !== 'Lost'];
  const say = (column: string, reason: string, done: string) => issues.push({ file: 'sales_pipeline', row: row.row, column, found: cells[column] ?? '', reason, done });
  const alike = products.filter(({ name }) => key(name) === key(named));
  const [product] = alike.length === 1 ? alike : [];
  const lacks = [
    !agents.some(({ cells: known }) => known['sales_agent'] === agent) && (['sales_agent', 'not an agent of sales_teams'] as const),
    !product && (['product', 'not a product with a list price'] as const),
    !['Won', 'Lost', 'Engaging', 'Prospecting'].includes(stage) && (['deal_stage', 'expected Won, Lost, Engaging or Prospecting'] as const),
    !open && dayIn(cells['close_date'] ?? '') === undefined && (['close_date', 'expected a date such as 2017-03-31'] as const),
    won && !/^\d+(\.\d+)?$/.test(cells['close_value'] ?? '') && (['close_value', 'expected the value of the won deal, 0 or more'] as const),
  ].filter((lack) => lack !== false);
  for (const [column, reason] of lacks) say(column, reason, 'left out: not a deal, not paid');
  if (lacks.length > 0 || !product) return [];
  if (product.name !== named) say('product', `spelt unlike the only product it can be, ${product.name}`, `taken as ${product.name}`);
  if (account === '') say('account', 'no account', 'kept as a deal without a company');
  else if (!accounts.has(account)) say('account', 'not an account of accounts', 'kept with this company');
  if (open) say('close_date', `${stage}: no closing date and no value yet`, 'kept as an open deal, not paid');
  return [{ ...row, product: product.name, tier: product.tier }];
}

/** Every id once: what comes again is said, and not paid twice. */
function unique(rows: readonly Opportunity[], issues: Issue[]): readonly Opportunity[] {
  const seen = new Map<string, number>();
  return rows.filter(({ row, cells }) => {
    const id = cells['opportunity_id'] ?? '';
    const first = seen.get(id);
    if (id === '' || first !== undefined) {
      issues.push({ file: 'sales_pipeline', row, column: 'opportunity_id', found: id, reason: id === '' ? 'no id' : `the id of row ${first}`, done: 'left out: not a deal, not paid' });
      return false;
    }
    seen.set(id, row);
    return true;
  });
}

function deal({ row, cells, tier }: Opportunity): FileRow {
  const common = { deal_id: cells['opportunity_id'] ?? '', company: cells['account'] ?? '', owner_id: cells['sales_agent'] ?? '', source: 'outbound', type: 'new', tier };
  return { row, cells: { ...common, value: cells['close_value'] ?? '', opened: cells['engage_date'] ?? '', closed: cells['close_date'] ?? '', stage: (cells['deal_stage'] ?? '').toLowerCase() } };
}

function payment({ row, cells, tier }: Opportunity): FileRow {
  return {
    row,
    cells: { date: cells['close_date'] ?? '', deal_id: cells['opportunity_id'] ?? '', company: cells['account'] ?? '', type: 'new', tier, owner_id: cells['sales_agent'] ?? '', amount: cells['close_value'] ?? '' },
  };
}

/** Everyone's quarterly plan is the mean won value of the agents with a win in that quarter, to the nearest thousand; the department's is their sum. */
function quotas(won: readonly Opportunity[], agents: readonly string[]): readonly FileRow[] {
  const quarterOf = ({ cells }: Opportunity) => quarterStart((cells['close_date'] ?? '').slice(0, 7));
  return [...new Set(won.map(quarterOf))].sort().flatMap((quarter) => {
    const wins = won.filter((one) => quarterOf(one) === quarter);
    const total = wins.reduce<Exact>((sum, { cells }) => sum.plus(exact(cells['close_value'] ?? '0')), exact(0));
    const plan = total.div(new Set(wins.map(({ cells }) => cells['sales_agent'])).size).div(1000).round(0, 1).times(1000);
    const period = isoDay(firstDay(quarter));
    const rows = agents.map((agent) => ({ period, person_id: agent, kpi: 'signed_new_usd', value: plan.toString() }));
    return [...rows, { period, person_id: 'DEPT', kpi: 'signed_total_usd', value: plan.times(agents.length).toString() }].map((cells) => ({ row: 0, cells }));
  });
}
