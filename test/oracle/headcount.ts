import { cents, Exact, exact, isTable, type OracleCells, type OracleTable, plain, settled, sum, zero } from './cells.ts';
import { STEP_BONUS } from './bonus.ts';
import { volumeSteps } from './pay.ts';

const defaults: Readonly<Record<string, Exact>> = {
  'average deal': new Exact(100_000),
  'repeat share': new Exact(0.6),
  'in-year share': new Exact(0.75),
  'referral share': new Exact(0.2),
  'qualified rate': new Exact(0.4),
  'proposal rate': new Exact(0.5),
  'win rate': new Exact(0.4),
  'lead generator quota': new Exact(8),
  'lead generator attainment': new Exact(0.8),
  presence: new Exact(11).div(12),
  'first meetings per seller': new Exact(12),
  'active deals per seller': new Exact(12),
  'months open': new Exact(3),
  'revenue per account manager': new Exact(1_500_000),
  'clients per account manager': new Exact(10),
  'revenue per client': new Exact(150_000),
  'rounding tolerance': new Exact(0.15),
  'lead generators per head': new Exact(8),
  'head of sales from': new Exact(5),
};

type Assumption = (name: string) => Exact;

function assumed(assumptions: OracleCells): Assumption {
  const given = isTable(assumptions) ? assumptions.map(([name, value]) => [String(name), exact(value)] as const) : [];
  const all: Readonly<Record<string, Exact>> = { ...defaults, ...Object.fromEntries(given) };
  return (name) => all[name] ?? zero;
}

interface Flow {
  readonly newRevenue: Exact;
  readonly deals: Exact;
  readonly heldToWon: Exact;
  readonly meetingsAMonth: Exact;
}

/** From turnover to deals to meetings, by the LTV where one is given and else by the repeat share. */
function flowOf(turnover: Exact, of: Assumption): Flow {
  const perDeal = of('average deal').times(of('in-year share'));
  const ltv = of('LTV');
  const newRevenue = ltv.isZero() ? turnover.times(new Exact(1).minus(of('repeat share'))) : turnover.times(perDeal).div(ltv);
  const deals = newRevenue.div(perDeal);
  const heldToWon = of('qualified rate').times(of('proposal rate')).times(of('win rate'));
  return { newRevenue, deals, heldToWon, meetingsAMonth: deals.div(heldToWon).div(12) };
}

function leadGeneratorFte({ meetingsAMonth }: Flow, of: Assumption): Exact {
  const heldByOne = of('lead generator quota').times(of('lead generator attainment')).times(of('presence'));
  return meetingsAMonth.times(new Exact(1).minus(of('referral share'))).div(heldByOne);
}

function sellerFte({ meetingsAMonth }: Flow, of: Assumption): Exact {
  const byMeetings = meetingsAMonth.div(of('first meetings per seller').times(of('presence')));
  const byDeals = meetingsAMonth.times(of('qualified rate')).times(of('months open')).div(of('active deals per seller'));
  return Exact.max(byMeetings, byDeals);
}

function accountManagerFte(turnover: Exact, of: Assumption): Exact {
  const byRevenue = turnover.div(of('revenue per account manager'));
  const byClients = turnover.div(of('revenue per client')).div(of('clients per account manager'));
  return Exact.max(byRevenue, byClients);
}

function sellersCost(sellers: Exact, { newRevenue, deals }: Flow, of: Assumption): Exact {
  const quarterPlan = settled(deals.times(of('average deal')).div(Exact.max(1, sellers)).div(4));
  const volume = new Exact(STEP_BONUS(quarterPlan.toNumber(), volumeSteps)).div(3);
  const each = volume.plus(1000 + 150 + 150 + 1200 / 3 + 600 / 3);
  const commission = newRevenue.div(12).times(3805).div(99_500);
  const baseBonus = deals.times(0.4).times(200).div(12);
  return sellers.times(each).plus(commission).plus(baseBonus);
}

function accountManagersCost(managers: Exact, turnover: Exact, { newRevenue, deals, heldToWon }: Flow, of: Assumption): Exact {
  const share = new Exact(0.7).times(0.01).plus(new Exact(0.3).times(0.03));
  const repeatCash = turnover.minus(newRevenue).div(12);
  const clientsDeals = deals.times(of('referral share')).div(2);
  const referral = new Exact(200).div(heldToWon.times(3)).plus(500);
  return managers.times(1200 + 900 / 3 + 150).plus(repeatCash.times(share)).plus(clientsDeals.times(referral).div(12));
}

function headOfSalesCost(heads: Exact, { newRevenue }: Flow): Exact {
  return heads.isZero() ? zero : heads.times(2000 + 3000 / 3).plus(newRevenue.div(12).times(0.01));
}

function peopleFor(fte: Exact, tolerance: Exact): Exact {
  return Exact.max(1, settled(fte.minus(tolerance)).ceil());
}

/** One person, or two, share the roles as long as the work of all roles is not more than theirs. */
function sharing(fte: Exact, tolerance: Exact): number | undefined {
  if (settled(fte).lte(tolerance.plus(1))) return 1;
  return settled(fte).lte(tolerance.plus(2)) ? 2 : undefined;
}

interface Role {
  readonly role: string;
  readonly fte: Exact;
  readonly people: Exact;
  readonly cost: Exact;
}

interface Department {
  readonly roles: readonly Role[];
  readonly shared: number | undefined;
}

function departmentFor(turnover: Exact, of: Assumption): Department {
  const flow = flowOf(turnover, of);
  const ftes = [leadGeneratorFte(flow, of), sellerFte(flow, of), accountManagerFte(turnover, of)] as const;
  const tolerance = of('rounding tolerance');
  const shared = sharing(sum(ftes), tolerance);
  const seats = (fte: Exact): Exact => (shared === undefined ? peopleFor(fte, tolerance) : fte);
  const [generators, sellers, managers] = [seats(ftes[0]), seats(ftes[1]), seats(ftes[2])];
  const generatorHeads = shared === undefined && generators.gte(4) ? generators.div(of('lead generators per head')).ceil() : zero;
  const salesHeads = new Exact(shared === undefined && sum([generators, sellers, managers]).gte(of('head of sales from')) ? 1 : 0);
  const roles = [
    { role: 'Lead generator', fte: ftes[0], people: generators, cost: generators.times(1000) },
    { role: 'Sales manager', fte: ftes[1], people: sellers, cost: sellersCost(sellers, flow, of) },
    { role: 'Account manager', fte: ftes[2], people: managers, cost: accountManagersCost(managers, turnover, flow, of) },
    { role: 'Head of lead generation', fte: generatorHeads, people: generatorHeads, cost: generatorHeads.times(1800) },
    { role: 'Head of Sales', fte: salesHeads, people: salesHeads, cost: headOfSalesCost(salesHeads, flow) },
  ];
  return { roles, shared };
}

export function HEADCOUNT(turnover: OracleCells, assumptions?: OracleCells): OracleTable {
  const of = assumed(assumptions);
  const { roles, shared } = departmentFor(exact(turnover), of);
  const fte = sum(roles.map((role) => role.fte));
  const people = shared === undefined ? sum(roles.map((role) => role.people)) : new Exact(shared);
  const cost = sum(roles.map((role) => cents(role.cost)));
  const share = cost.times(12).div(exact(turnover));
  return [
    ...roles.map((role) => [role.role, plain(role.fte), shared === undefined ? plain(role.people) : '', plain(cents(role.cost)), '']),
    ['Total', plain(fte), plain(people), plain(cost), plain(share)],
  ];
}
