import { bottleneck } from '../core/funnel/bottleneck.ts';
import { exact, nothing, type Exact } from '../core/money.ts';
import { firstDay, lastDay, monthAfter, monthOf, type Month } from '../core/period.ts';
import { evaluate } from '../core/plan/evaluate.ts';
import { numberOf, rowsOf, same, textOf, type Fact } from '../core/plan/fact.ts';
import type { Light } from './lights.ts';
import type { Department } from './department-facts.ts';

/** One zone of responsibility over the last three months. */
export interface ZoneSeen {
  readonly zone: 'Lead generation' | 'Sales' | 'Account';
  readonly attainment: number | null;
  readonly light: Light | 'n/a';
  readonly upside: number;
  readonly verdict: string;
}

/** The planned share of held meetings that is won, and the planned value of a deal. Ours, not from the article. */
const planned = { winRate: exact('0.08'), deal: exact(100_000), retention: exact(1) };

const WINDOW = 3;

/** Where the department's flow is narrowest in the three months up to one; undefined where no meeting is planned. */
export function bottleneckOf({ facts, rules }: Department, month: Month): readonly ZoneSeen[] | undefined {
  const months = Array.from({ length: WINDOW }, (_, i) => monthAfter(month, i - WINDOW + 1));
  const measured = months.map((one) => columnsOf(evaluate(facts, rules, one)));
  const held = sum(measured.flatMap((columns) => columns('meetings_held')));
  const plan = sum(measured.flatMap((columns) => columns('quota')));
  if (!plan.gt(0)) return undefined;
  const isIn = (day: number | null) => day !== null && day >= firstDay(months[0] ?? month) && day < lastDay(month) + 1;
  const won = rowsOf(facts, 'deals').filter((deal) => same(textOf(deal, 'stage'), 'won') && same(textOf(deal, 'type'), 'new') && isIn(numberOf(deal, 'closed')));
  const values = won.map((deal) => exact(numberOf(deal, 'converted') ?? 0));
  const scores = measured.flatMap((columns) => columns('process_score'));
  const book = bookOf(rowsOf(facts, 'client_revenue'), monthAfter(month, -WINDOW), month);
  const zones = bottleneck.calculate({
    held,
    held_plan: plan,
    won: exact(won.length),
    win_rate_plan: planned.winRate,
    average_deal: won.length > 0 ? sum(values).div(won.length) : nothing,
    deal_plan: planned.deal,
    opening: book.opening.times(WINDOW),
    nrr: book.opening.gt(0) ? book.now.div(book.opening) : null,
    nrr_plan: planned.retention,
    process_score: scores.length > 0 ? sum(scores).div(scores.length) : null,
    clients: exact(book.clients),
  });
  return zones.map(([zone, attainment, light, upside, verdict]) => ({
    zone: zone as ZoneSeen['zone'],
    attainment: attainment === '' ? null : Number(attainment),
    light: light as ZoneSeen['light'],
    upside: Number(upside),
    verdict: String(verdict),
  }));
}

function columnsOf([header = [], ...rows]: ReturnType<typeof evaluate>): (name: string) => readonly Exact[] {
  return (name) => rows.flatMap((row) => (typeof row[header.indexOf(name)] === 'number' ? [exact(Number(row[header.indexOf(name)]))] : []));
}

function sum(numbers: readonly Exact[]): Exact {
  return numbers.reduce<Exact>((total, number) => total.plus(number), nothing);
}

/** What the clients of a month brought then, and what the same clients bring in a later one. */
function bookOf(revenues: readonly Fact[], then: Month, later: Month) {
  const inMonth = (month: Month) => revenues.filter((row) => numberOf(row, 'month') !== null && monthOf(numberOf(row, 'month') ?? 0) === month);
  const before = inMonth(then).filter((row) => (numberOf(row, 'revenue') ?? 0) > 0);
  const clients = new Set(before.map((row) => textOf(row, 'client_id').toLowerCase()));
  const stays = inMonth(later).filter((row) => clients.has(textOf(row, 'client_id').toLowerCase()));
  const revenue = (rows: readonly Fact[]) => sum(rows.map((row) => exact(numberOf(row, 'revenue') ?? 0)));
  return { opening: revenue(before), now: revenue(stays), clients: clients.size };
}
