import { cents, Exact, exact, isBlank, type OracleCells, type OracleTable, plain, zero } from './cells.ts';

interface Zone {
  readonly name: string;
  readonly attainment: Exact | undefined;
  readonly light: string;
  readonly missed: Exact;
}

function lightOf(attainment: Exact): string {
  if (attainment.gte(0.95)) return 'green';
  return attainment.gte(0.8) ? 'amber' : 'red';
}

function lightOfGap(gap: Exact): string {
  if (gap.lte(0.02)) return 'green';
  return gap.lte(0.1) ? 'amber' : 'red';
}

const withoutData = (name: string): Zone => ({ name, attainment: undefined, light: 'n/a', missed: zero });

/** Below ten meetings there is no rate of one's own yet: a missed meeting is worth what was planned. */
function leadGeneration(held: Exact, heldPlan: Exact, wonMoney: Exact, plannedEach: Exact): Zone {
  const attainment = held.div(heldPlan);
  const short = heldPlan.minus(held);
  const missed = held.lt(10) ? short.times(plannedEach) : short.times(wonMoney).div(held);
  return { name: 'Lead generation', attainment, light: lightOf(attainment), missed };
}

function sales(held: Exact, wonMoney: Exact, plannedMoney: Exact): Zone {
  if (held.lt(10)) return withoutData('Sales');
  const attainment = wonMoney.div(plannedMoney);
  return { name: 'Sales', attainment, light: lightOf(attainment), missed: plannedMoney.minus(wonMoney) };
}

function account(opening: Exact, nrr: OracleCells, nrrPlan: Exact, clients: OracleCells): Zone {
  if (isBlank(nrr) || (!isBlank(clients) && exact(clients).lt(3))) return withoutData('Account');
  const gap = nrrPlan.minus(exact(nrr));
  return { name: 'Account', attainment: exact(nrr).div(nrrPlan), light: lightOfGap(gap), missed: opening.times(gap) };
}

const isShort = ({ light }: Zone): boolean => light === 'amber' || light === 'red';

const upside = (zone: Zone): Exact => (isShort(zone) ? cents(Exact.max(0, zone.missed)) : zero);

function causeOf(name: string, processScore: OracleCells): string {
  if (name !== 'Lead generation' || isBlank(processScore)) return 'bottleneck';
  return exact(processScore).lt(0.9) ? 'bottleneck: process' : 'bottleneck: audience';
}

/** Zones within 10% of the largest upside tie, and the one furthest downstream is the bottleneck. */
function tiedZones(zones: readonly Zone[]): readonly Zone[] {
  const short = zones.filter(isShort);
  const largest = Exact.max(0, ...short.map(upside));
  return short.filter((zone) => upside(zone).gte(largest.times(0.9)));
}

export function BOTTLENECK(
  held: OracleCells,
  heldPlan: OracleCells,
  won: OracleCells,
  winRatePlan: OracleCells,
  averageDeal: OracleCells,
  dealPlan: OracleCells,
  opening: OracleCells,
  nrr: OracleCells,
  nrrPlan?: OracleCells,
  processScore?: OracleCells,
  clients?: OracleCells,
): OracleTable {
  const wonMoney = exact(won).times(exact(averageDeal));
  const plannedMoney = exact(held).times(exact(winRatePlan)).times(exact(dealPlan));
  const zones = [
    leadGeneration(exact(held), exact(heldPlan), wonMoney, exact(winRatePlan).times(exact(dealPlan))),
    sales(exact(held), wonMoney, plannedMoney),
    account(exact(opening), nrr, exact(nrrPlan, 1), clients),
  ];
  const tied = tiedZones(zones);
  const verdict = (zone: Zone): string => (zone === tied.at(-1) ? causeOf(zone.name, processScore) : tied.includes(zone) ? 'tied' : '');
  return zones.map((zone) => [zone.name, zone.attainment ? plain(zone.attainment) : '', zone.light, plain(upside(zone)), verdict(zone)]);
}
