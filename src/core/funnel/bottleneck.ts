import { calculation, once } from '../calculation.ts';
import { cents, exact, most, nothing, toCell, type Exact, type Money } from '../money.ts';
import { lightLimits } from './light-limits.ts';

const [green, amber] = [exact(lightLimits.green), exact(lightLimits.amber)];
/** Points of retention below plan. A ratio would hide churn: nine tenths of plan is a bad loss already. */
const greenGap = exact('0.02');
const amberGap = exact('0.1');
const enoughHeld = 10;
const enoughClients = 3;
const processPlan = exact('0.9');
/** Zones whose upside is this near to the largest are tied. */
const tie = exact('0.9');

/** One zone of responsibility: no attainment and no upside where there isn't enough data to judge. */
interface Zone {
  readonly name: string;
  readonly attainment: Exact | null;
  readonly light: 'green' | 'amber' | 'red' | 'n/a';
  /** The money that bringing this zone alone to plan would bring. */
  readonly upside: Money;
}

/**
 * The zone with the largest upside; of tied ones the one furthest downstream, since volume added above a leaking stage only loads the leak.
 * The zones are the article's; limits and the tie are ours. Where too few meetings were held to know a rate, lead generation is valued at
 * the planned rate and deal.
 */
export const bottleneck = calculation({
  name: 'BOTTLENECK',
  summary: "Finds the bottleneck of a sales department: each zone's attainment, light, upside in money and verdict.",
  takes: {
    held: once('count', 'Meetings held.'),
    held_plan: once('divisor', 'Meetings planned, above 0.'),
    won: once('count', 'Deals won.'),
    win_rate_plan: once('positiveRate', 'The planned share of held meetings that is won, such as 8%.'),
    average_deal: once('money', 'The average value of a won deal.'),
    deal_plan: once('divisor', 'The planned value of a deal, above 0.'),
    opening: once('money', "The clients' revenue at the start of the window."),
    nrr: once('score', 'Optional. Net revenue retention of the window.', null),
    nrr_plan: once('positiveScore', 'Optional. The planned retention; 100% if left out.', 1),
    process_score: once('score', "Optional. The process score: tells process from audience.", null),
    clients: once('count', 'Optional. How many clients nrr was measured on; fewer than 3 are too few.', null),
  },
  gives: 'rows',
  calculate: ({ held, held_plan, won, win_rate_plan, average_deal, deal_plan, opening, nrr, nrr_plan, process_score, clients }) => {
    const perMeetingPlanned = win_rate_plan.times(deal_plan);
    const perMeeting = held.lt(enoughHeld) ? null : won.times(average_deal).div(held);
    const retention = nrr && clients?.lt(enoughClients) !== true ? nrr : null;
    const zones = [
      zone('Lead generation', held.div(held_plan), byShare, held_plan.minus(held).times(perMeeting ?? perMeetingPlanned)),
      zone('Sales', perMeeting && won.times(average_deal).div(held.times(perMeetingPlanned)), byShare, perMeeting && held.times(perMeetingPlanned).minus(won.times(average_deal))),
      zone('Account', retention?.div(nrr_plan) ?? null, () => byGap(nrr_plan.minus(retention ?? nrr_plan)), retention && opening.times(nrr_plan.minus(retention))),
    ];
    const { worst, tied } = verdicts(zones);
    const cause = process_score && (process_score.lt(processPlan) ? ': process' : ': audience');
    return zones.map((one) => {
      const verdict = one === worst ? `bottleneck${one === zones[0] ? (cause ?? '') : ''}` : tied.includes(one) ? 'tied' : '';
      return [one.name, one.attainment ? toCell(one.attainment) : '', one.light, toCell(one.upside), verdict];
    });
  },
  examples: [
    {
      formula: '=BOTTLENECK(30; 60; 3; 8%; 100000; 100000; 450000; 100%; 100%; 96%)',
      shows: [['Lead generation', 0.5, 'red', 300_000, 'bottleneck: audience'], ['Sales', 1.25, 'green', 0, ''], ['Account', 1, 'green', 0, '']],
    },
    {
      formula: '=BOTTLENECK(60; 60; 3; 8%; 100000; 100000; 1200000; 171/200)',
      shows: [['Lead generation', 1, 'green', 0, ''], ['Sales', 0.625, 'red', 180_000, 'tied'], ['Account', 0.855, 'red', 174_000, 'bottleneck']],
    },
  ],
});

function zone(name: string, attainment: Exact | null, lightOf: (attainment: Exact) => Zone['light'], gain: Exact | null): Zone {
  if (!attainment || !gain) return { name, attainment: null, light: 'n/a', upside: nothing };
  const light = lightOf(attainment);
  return { name, attainment, light, upside: light === 'green' ? nothing : cents(most(nothing, gain)) };
}

function byShare(attainment: Exact): Zone['light'] {
  if (attainment.gte(green)) return 'green';
  return attainment.gte(amber) ? 'amber' : 'red';
}

function byGap(gap: Exact): Zone['light'] {
  if (gap.lte(greenGap)) return 'green';
  return gap.lte(amberGap) ? 'amber' : 'red';
}

/** Of the zones that are off plan, downstream last. */
function verdicts(zones: readonly Zone[]): { readonly worst: Zone | undefined; readonly tied: readonly Zone[] } {
  const off = zones.filter(({ light }) => light === 'amber' || light === 'red');
  const largest = off.reduce<Exact>((found, { upside }) => most(found, upside), nothing);
  const tied = off.filter(({ upside }) => upside.gte(largest.times(tie)));
  return { worst: tied[tied.length - 1], tied };
}
