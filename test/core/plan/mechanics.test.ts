import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plans } from '../../../src/workbook/plans.ts';
import { amountsOf, paid, payoutLines, START, type Paid, type Row } from './paid.ts';

type Case = readonly [when: string, month: Paid, pays: Readonly<Record<string, number>>];

const tiers: Row = { measure: 'received_new', method: 'tiers', steps: '0 = 5%; 100000 = 7%; 200000 = 9%' };
const quotaTiers: Row = { measure: 'signed_new', method: 'tiers', plan: 'signed_new_plan', steps: '0 = 10%; 100% = 15%' };
const accelerator: Row = { measure: 'signed_new', method: 'curve', amount: 100_000, plan: 'signed_new_plan', options: 'mode = marginal' };
const attained = (share: number): Row => ({ signed_new: share * 1_000_000, signed_new_plan: 1_000_000 });
const override: Row = { measure: 'team_received', method: 'percent', rate: 0.03, plan: 300_000, threshold: 0.75 };
const takenBack: Row = { component: 'Override', measure: 'team_received', method: 'percent', rate: 0.01, gate: 'department / department_plan >= 70%', gate_at: 'quarter end', options: 'when_shut = take back' };
const won: Row = { component: 'Won', measure: 'commission_new', method: 'amount' };
const fix: Row = { component: 'Fix', method: 'fixed', amount: 1000 };
const draw = (options: string, more: Row = {}): Row => ({ component: 'Draw', method: 'draw', amount: 2000, options, ...more });
const held = (options: string, more: Row = {}): Row => ({ component: 'Held', method: 'holdback', rate: 0.2, options, ...more });
const debt: Row = { component: 'Debt', method: 'debt_limit', rate: 0.5 };
const month = (month: string, component: string, amount: number, kind = ''): Row => ({ month, component, amount, kind });
const may = month('2026-05', 'Won', 0);
/** Days of 2026 on which rules change, people come or go. */
const [APRIL, MAY, JUNE] = [START + 90, START + 120, START + 151];

const cases: readonly Case[] = [
  ['tiers: each part at its own rate', { rules: [tiers], counted: { received_new: 250_000 } }, { Part: 16_500 }],
  ['tiers, whole: all of it at the rate reached', { rules: [{ ...tiers, options: 'mode = whole' }], counted: { received_new: 250_000 } }, { Part: 22_500 }],
  ['tiers, whole: an amount on the edge has reached the upper tier', { rules: [{ ...tiers, options: 'mode = whole' }], counted: { received_new: 100_000 } }, { Part: 7000 }],
  ['tiers, whole: or the lower one', { rules: [{ ...tiers, options: 'mode = whole; boundary = lower' }], counted: { received_new: 100_000 } }, { Part: 5000 }],
  ['tiers: a month of refunds unwinds at the first rate', { rules: [tiers], counted: { received_new: -10_000 } }, { Part: -500 }],
  ['tiers written as ranges that touch', { rules: [{ ...tiers, steps: '0 - 100000 = 5%; 100000 - 200000 = 7%; 200000 = 9%' }], counted: { received_new: 250_000 } }, { Part: 16_500 }],
  ['tiers, published: 5, 6 and 7% at 100,000 and 125,000, of 150,000 (excelforum.com, thread 861932)', { rules: [{ ...tiers, steps: '0 = 5%; 100000 = 6%; 125000 = 7%' }], counted: { received_new: 150_000 } }, { Part: 5000 + 1500 + 1750 }],
  ['tiers of the plan, published: 2.5% until a quota of 198,000 and 5% thereafter (QuotaPath, article 4360166)', { rules: [{ ...quotaTiers, steps: '0 = 2.5%; 100% = 5%' }], counted: { signed_new: 250_000, signed_new_plan: 198_000 } }, { Part: 4950 + 2600 }],
  ['tiers of the plan, published: 0, .75 and 1% at 50 and 100% of 2,000,000 (the same)', { rules: [{ ...quotaTiers, steps: '0 = 0%; 50% = 0.75%; 100% = 1%' }], counted: { signed_new: 2_100_000, signed_new_plan: 2_000_000 } }, { Part: 7500 + 1000 }],
  ['tiers of the plan: an accelerator above 100%', { rules: [quotaTiers], counted: attained(1.2) }, { Part: 130_000 }],
  ['tiers of the plan: 99.996% does not open the accelerator', { rules: [{ ...quotaTiers, options: 'mode = whole' }], counted: attained(0.99996) }, { Part: 99_996 }],
  ['a multiplier on the excess: 120% at 1.5 above plan pays 130%', { rules: [{ ...accelerator, steps: '0 = 1; 100% = 1.5' }], counted: attained(1.2) }, { Part: 130_000 }],
  ['a multiplier on everything', { rules: [{ ...accelerator, steps: '0 = 1; 100% = 1.5', options: 'mode = whole' }], counted: attained(1.2) }, { Part: 180_000 }],
  ['a decelerator: half below half of the plan', { rules: [{ ...accelerator, steps: '0 = 0.5; 50% = 1', options: 'mode = whole' }], counted: attained(0.4) }, { Part: 20_000 }],
  ['a decelerator is made up once half is reached', { rules: [{ ...accelerator, steps: '0 = 0.5; 50% = 1', options: 'mode = whole' }], counted: attained(0.5) }, { Part: 50_000 }],
  ['a curve: 50% between 40% = 20% and 60% = 35%', { rules: [{ ...accelerator, steps: '40% = 20%; 60% = 35%', options: '' }], counted: attained(0.5) }, { Part: 27_500 }],
  ['a curve: nothing below its first point', { rules: [{ ...accelerator, steps: '40% = 20%; 60% = 35%', options: '' }], counted: attained(0.39) }, { Part: 0 }],
  ['a curve: flat above its last point', { rules: [{ ...accelerator, steps: '40% = 20%; 60% = 35%', options: '' }], counted: attained(2) }, { Part: 35_000 }],
  ['a curve: or growing on', { rules: [{ ...accelerator, steps: '40% = 20%; 60% = 35%', options: 'above_last = continue' }], counted: attained(0.8) }, { Part: 50_000 }],
  ['a curve by steps', { rules: [{ ...accelerator, steps: '40% = 20%; 60% = 35%', options: 'mode = reached' }], counted: attained(0.59) }, { Part: 20_000 }],
  ['a ramp from nothing at the threshold', { rules: [{ measure: 'signed_new', method: 'plan_bonus', amount: 1000, plan: 'signed_new_plan', threshold: 0.5, pay_at_threshold: 0 }], counted: attained(0.75) }, { Part: 500 }],
  ['a threshold: nothing below', { rules: [override], counted: { team_received: 224_999 } }, { Part: 0 }],
  ['a threshold: from the first dollar once it is reached', { rules: [override], counted: { team_received: 300_000 } }, { Part: 9000 }],
  ['a threshold: only what is above', { rules: [{ ...override, options: 'below_threshold = excess only' }], counted: { team_received: 300_000 } }, { Part: 2250 }],
  ['tiers above a threshold: each part at the rate of where it lies', { rules: [{ ...quotaTiers, steps: '0 = 5%; 100% = 7%', threshold: 0.5, options: 'below_threshold = excess only' }], counted: { signed_new: 120_000, signed_new_plan: 100_000 } }, { Part: 2500 + 1400 }],
  ['or all of it at the rate reached', { rules: [{ ...quotaTiers, steps: '0 = 5%; 100% = 7%', threshold: 0.5, options: 'below_threshold = excess only; mode = whole' }], counted: { signed_new: 120_000, signed_new_plan: 100_000 } }, { Part: 4900 }],
  ['a multiplier on everything pays nothing below its first point', { rules: [{ ...accelerator, steps: '50% = 0.5; 100% = 1', options: 'mode = whole' }], counted: attained(0.4) }, { Part: 0 }],
  ['an override by tiers of the team plan', { rules: [{ measure: 'team_received', method: 'tiers', plan: 300_000, steps: '0 = 0; 70% = 2%; 100% = 3%' }], counted: { team_received: 330_000 } }, { Part: 2700 }],
  ['a cap on a component', { rules: [{ ...won, options: 'most = 5000' }], counted: { commission_new: 7000 } }, { Won: 5000 }],
  ['a cap to date loses nothing that the year can still pay', { rules: [{ measure: 'signed_new', method: 'percent', rate: 0.01, options: 'true_up = quarter; most = 5000' }], counted: { signed_new: 600_000 }, closed: [month('2026-04', 'Part', 3000), month('2026-05', 'Part', 1500)] }, { Part: 500 }],
  ['paid to date: what was paid too much is taken back', { rules: [{ measure: 'signed_new', method: 'percent', rate: 0.01, options: 'true_up = quarter' }], counted: { signed_new: 300_000 }, closed: [month('2026-04', 'Part', 3000), month('2026-05', 'Part', 1500)] }, { Part: -1500 }],
  ['paid to date: or carried', { rules: [{ measure: 'signed_new', method: 'percent', rate: 0.01, options: 'true_up = quarter; below_zero = carry' }], counted: { signed_new: 100_000 }, month: '2026-05', closed: [month('2026-04', 'Part', 3000)] }, { Part: 0 }],
  ['and taken back at the latest when the period ends', { rules: [{ measure: 'signed_new', method: 'percent', rate: 0.01, options: 'true_up = quarter; below_zero = carry' }], counted: { signed_new: 300_000 }, closed: [month('2026-04', 'Part', 3000), month('2026-05', 'Part', 1500)] }, { Part: -1500 }],
  ['in the last month nothing is carried', { rules: [{ measure: 'signed_new', method: 'percent', rate: 0.01, options: 'true_up = quarter; below_zero = carry' }], counted: { signed_new: 100_000 }, month: '2026-05', team: [{ to: START + 140 }], closed: [month('2026-04', 'Part', 3000)] }, { Part: -2000 }],
  ['where the gate cannot be read, nothing is taken back', { rules: [{ measure: 'signed_new', method: 'percent', rate: 0.01, options: 'true_up = quarter', gate: 'department / department_plan >= 70%' }], counted: { signed_new: 300_000, department: 95, department_plan: '' }, closed: [month('2026-04', 'Part', 3000), month('2026-05', 'Part', 1500)] }, { Part: 0 }],
  ['an override is paid as the quarter goes on', { rules: [takenBack], counted: { team_received: 60_000, department: 1, department_plan: 100 }, month: '2026-05', closed: [month('2026-04', 'Override', 900)] }, { Override: 600 }],
  ['and is taken back where its gate is shut at the end', { rules: [takenBack], counted: { team_received: 50_000, department: 65, department_plan: 100 }, closed: [month('2026-04', 'Override', 900), month('2026-05', 'Override', 600)] }, { Override: -1500 }],
  ['or only not paid', { rules: [{ ...takenBack, options: '' }], counted: { team_received: 50_000, department: 65, department_plan: 100 }, closed: [month('2026-04', 'Override', 900), month('2026-05', 'Override', 600)] }, { Override: 0 }],
  ['but not because somebody forgot the plan', { rules: [takenBack], counted: { team_received: 50_000, department: 95, department_plan: '' }, closed: [month('2026-04', 'Override', 900), month('2026-05', 'Override', 600)] }, { Override: 0 }],
  ['on the way attainment counts up to 100%', { rules: [{ ...quotaTiers, options: 'true_up = quarter; until_end = 100%' }], counted: attained(1.2), month: '2026-05', closed: [month('2026-04', 'Part', 40_000)] }, { Part: 60_000 }],
  ['and is trued up at the end', { rules: [{ ...quotaTiers, options: 'true_up = quarter; until_end = 100%' }], counted: attained(1.2), closed: [month('2026-04', 'Part', 40_000), month('2026-05', 'Part', 60_000)] }, { Part: 30_000 }],
  ['a joiner has nothing to be trued up before the first day', { rules: [{ ...quotaTiers, options: 'true_up = quarter' }], counted: attained(0.5), team: [{ from: START + 130 }], closed: [month('2026-05', 'Part', 20_000)] }, { Part: 30_000 }],
  ['a cap on everything cuts pro rata, to the cent', { rules: [won, { ...won, component: 'Base', measure: 'base_sold' }, fix, { component: 'Cap', method: 'total_cap', amount: 100 }], counted: { commission_new: 100.01, base_sold: 50 } }, { Won: 66.67, Base: 33.33, Fix: 1000 }],
  ['or the last first', { rules: [won, { ...won, component: 'Base', measure: 'base_sold' }, { component: 'Cap', method: 'total_cap', amount: 100, options: 'cut = last first' }], counted: { commission_new: 120, base_sold: 50 } }, { Won: 100, Base: 0 }],
  ['a draw tops up', { rules: [won, draw('')], counted: { commission_new: 1400 }, closed: [may] }, { Won: 1400, Draw: 600 }],
  ['what is above the draw pays it back', { rules: [won, draw('')], counted: { commission_new: 2500 }, closed: [month('2026-05', 'Draw', 600)] }, { Won: 2500, Draw: -500 }],
  ['never below the draw while it runs', { rules: [won, draw('')], counted: { commission_new: 2000 }, closed: [month('2026-05', 'Draw', 600)] }, { Won: 2000, Draw: 0 }],
  ['the fix is no part of what is earned against a draw', { rules: [fix, won, draw('')], counted: { commission_new: 1400 }, closed: [may] }, { Fix: 1000, Won: 1400, Draw: 600 }],
  ['a draw against named components', { rules: [won, { ...won, component: 'Base', measure: 'base_sold' }, draw('of = Won')], counted: { commission_new: 1400, base_sold: 500 }, closed: [may] }, { Won: 1400, Base: 500, Draw: 600 }],
  ['after its months a draw is paid back from all that is earned', { rules: [won, draw('months = 3')], counted: { commission_new: 400 }, closed: [month('2026-05', 'Draw', 600)] }, { Won: 400, Draw: -400 }],
  ['or forgiven', { rules: [won, draw('kind = forgiven; months = 3')], counted: { commission_new: 400 }, closed: [month('2026-05', 'Draw', 600)] }, { Won: 400, Draw: 0 }],
  ['half of what is above pays back', { rules: [won, draw('recovery = 50%')], counted: { commission_new: 2500 }, closed: [month('2026-05', 'Draw', 600)] }, { Won: 2500, Draw: -250 }],
  ['from the fourth month only', { rules: [won, draw('recovery_from = 4')], counted: { commission_new: 2500 }, month: '2026-03', closed: [month('2026-02', 'Draw', 600)] }, { Won: 2500, Draw: 0 }],
  ['a draw that is never paid back', { rules: [won, draw('kind = non-recoverable')], counted: { commission_new: 2500 }, closed: [month('2026-05', 'Draw', 600)] }, { Won: 2500, Draw: 0 }],
  ['a draw on top', { rules: [won, draw('kind = additional')], counted: { commission_new: 2500 } }, { Won: 2500, Draw: 2000 }],
  ['a draw on top that is paid back first', { rules: [won, draw('kind = recoverable additional')], counted: { commission_new: 2500 }, closed: [month('2026-05', 'Draw', 2000)] }, { Won: 2500, Draw: 0 }],
  ['a month of refunds is a debt', { rules: [won, debt], counted: { commission_new: -800 }, closed: [may] }, { Won: -800, Debt: 800 }],
  ['half of later months pays it back', { rules: [won, debt], counted: { commission_new: 1000 }, closed: [month('2026-05', 'Debt', 800)] }, { Won: 1000, Debt: -500 }],
  ['until nothing is owed', { rules: [won, debt], counted: { commission_new: 1000 }, closed: [month('2026-04', 'Debt', 800), month('2026-05', 'Debt', -500)] }, { Won: 1000, Debt: -300 }],
  ['a holdback of 30%', { rules: [won, { component: 'Held', method: 'holdback', rate: 0.3 }], counted: { commission_new: 1000 }, month: '2026-02', closed: [month('2026-01', 'Won', 5)] }, { Won: 1000, Held: -300 }],
  ['is paid three months later', { rules: [won, { component: 'Held', method: 'holdback', rate: 0.3 }], counted: { commission_new: 0 }, month: '2026-05', closed: [month('2026-02', 'Won', 1000), month('2026-02', 'Held', -300), month('2026-04', 'Won', 0)] }, { Won: 0, Held: 300 }],
  ['by the rate of its own month', { rules: [won, { component: 'Held', method: 'holdback', rate: 0.3 }, { component: 'Held', method: 'holdback', rate: 0.2, valid_from: START + 90 }], counted: { commission_new: 1000 }, month: '2026-05', closed: [month('2026-02', 'Won', 1000), month('2026-02', 'Held', -300), month('2026-04', 'Won', 0)] }, { Won: 1000, Held: 100 }],
  ['at least a minimum for the days present', { rules: [won, { component: 'Least', method: 'minimum', amount: 700 }], counted: { commission_new: 100, presence: 0.5 } }, { Won: 100, Least: 250 }],
  ['weighted KPIs', { rules: [{ method: 'kpi_bonus', amount: 1000, steps: 'nrr / 100% = 60%; care_score / 80% = 40%' }], counted: { nrr: 1.1, care_score: 0.6 } }, { Part: 960 }],
  ['a KPI below its gate counts nothing', { rules: [{ method: 'kpi_bonus', amount: 1000, steps: 'nrr / 100% = 60%; care_score / 80% = 40%', options: 'kpi_gate = 90%; kpi_cap = 100%' }], counted: { nrr: 1.1, care_score: 0.6 } }, { Part: 600 }],
  ['where less is better a KPI is plan over actual', { rules: [{ method: 'kpi_bonus', amount: 1000, steps: '90 / base_sold = 100%', options: 'kpi_cap = 150%' }], counted: { base_sold: 75 } }, { Part: 1200 }],
  ['and its cap where the actual is nothing', { rules: [{ method: 'kpi_bonus', amount: 1000, steps: '90 / base_sold = 100%', options: 'kpi_cap = 150%' }], counted: { base_sold: 0 } }, { Part: 1500 }],
  ['a KPI whose plan is 0 counts nothing', { rules: [{ method: 'kpi_bonus', amount: 1000, steps: 'first_meetings / first_meetings_plan = 60%; care_score / 100% = 40%', options: 'kpi_cap = 150%' }], counted: { first_meetings: 0, first_meetings_plan: 0, care_score: 1 } }, { Part: 400 }],
  ['nor one whose plan of the team is 0', { rules: [{ method: 'kpi_bonus', amount: 1000, steps: 'team_held / team_quota = 100%', options: 'kpi_cap = 150%' }], counted: { team_held: 0, team_quota: 0 } }, { Part: 0 }],
  ['a KPI below nothing counts nothing', { rules: [{ method: 'kpi_bonus', amount: 1000, steps: 'commission_new / 100 = 60%; care_score / 100% = 40%' }], counted: { commission_new: -500, care_score: 1 } }, { Part: 400 }],
  ['only the bonus is rounded, not its KPIs', { rules: [{ method: 'kpi_bonus', amount: 1000, steps: 'nrr / 3 = 50%; care_score / 3 = 50%' }], counted: { nrr: 1, care_score: 1 } }, { Part: 333.33 }],
  ['a pool by what each has', { rules: [{ measure: 'signed_new', method: 'pool', amount: 1000 }], team: [{}, { person_id: 'P02' }, { person_id: 'P03' }], counted: { P01: { signed_new: 1 }, P02: { signed_new: 1 }, P03: { signed_new: 1 } } }, { 'P01 Part': 333.34, 'P02 Part': 333.33, 'P03 Part': 333.33 }],
  ['a pool in equal parts, by what the department achieved', { rules: [{ measure: 'signed_new', method: 'pool', amount: 1000, options: 'divided = equally; achieved = department / department_plan' }], team: [{}, { person_id: 'P02' }], counted: { P01: { signed_new: 9, department: 90, department_plan: 100 }, P02: { signed_new: 1, department: 90, department_plan: 100 } } }, { 'P01 Part': 450, 'P02 Part': 450 }],
  ['a pool is for those who are here: who has left has no part', { rules: [{ measure: 'received_new', method: 'pool', amount: 1000 }], team: [{}, { person_id: 'P02', to: START + 119 }], counted: { P01: { received_new: 1 }, P02: { received_new: 1, presence: 0 } }, afterLeaving: 60 }, { 'P01 Part': 1000, 'P02 Part': 0 }],
  ['a share of the target that may not be cut', { rules: [{ measure: 'process_score', method: 'share_of_target', rate: 0.4, options: 'pays = in full' }], counted: { process_score: 0.2, target: 1000, presence: 0.5 } }, { Part: 200 }],
  ['a ramp: a quarter of the plan in the first month', { rules: [{ measure: 'first_meetings', method: 'activity_bonus', amount: 150, plan: 'first_meetings_plan', options: 'ramp = 25%, 50%, 75%' }], counted: { first_meetings: 2, first_meetings_plan: 8 }, month: '2026-01' }, { Part: 150 }],
  ['all of it in the fourth', { rules: [{ measure: 'first_meetings', method: 'activity_bonus', amount: 150, plan: 'first_meetings_plan', options: 'ramp = 25%, 50%, 75%' }], counted: { first_meetings: 2, first_meetings_plan: 8 }, month: '2026-04' }, { Part: 0 }],
  ['a ramp of a quarter: the mean of its months', { rules: [{ ...quotaTiers, steps: '0 = 0; 100% = 10%', options: 'ramp = 25%, 50%, 75%' }], counted: { signed_new: 60_000, signed_new_plan: 100_000 }, team: [{ from: START + 90 }] }, { Part: 1000 }],
  ['months before the first day count nothing in it', { rules: [{ ...quotaTiers, steps: '0 = 0; 100% = 10%', options: 'ramp = 25%, 50%' }], counted: { signed_new: 60_000, signed_new_plan: 100_000 }, team: [{ from: START + 120 }] }, { Part: 3500 }],
  ['a fix by calendar days', { rules: [{ ...fix, options: 'prorate = presence_calendar' }], counted: { presence: 0.5, presence_calendar: 0.6 } }, { Fix: 600 }],
  ['a bonus by presence', { rules: [{ measure: 'first_meetings', method: 'plan_bonus', amount: 1000, plan: 'first_meetings_plan', options: 'prorate = presence' }], counted: { first_meetings: 8, first_meetings_plan: 8, presence: 0.5 } }, { Part: 500 }],
  ['a percentage by presence, rounded once', { rules: [{ measure: 'received_new', method: 'percent', rate: 0.05, options: 'prorate = presence' }], counted: { received_new: 1000.3, presence: 0.5 } }, { Part: 25.01 }],
  ['a quarter by presence in it, whatever that in its last month', { rules: [{ measure: 'signed_new', method: 'percent', rate: 0.01, options: 'prorate = presence_quarter' }], counted: { signed_new: 100_000, presence: 0.1, presence_quarter: 0.75 } }, { Part: 750 }],
  ['a fix of the year by calendar days', { rules: [{ ...fix, paid: 'year', options: 'prorate = presence_calendar_year' }], counted: { presence: 1, presence_calendar_year: 0.586 }, month: '2026-12' }, { Fix: 586 }],
  ['paid to date, by presence to date', { rules: [{ measure: 'signed_new', method: 'percent', rate: 0.01, options: 'true_up = quarter; prorate = presence_quarter' }], counted: { signed_new: 300_000, presence: 1, presence_quarter: 0.6 }, closed: [month('2026-04', 'Part', 300), month('2026-05', 'Part', 1000)] }, { Part: 500 }],
  ['a bonus of the year is paid once', { rules: [{ measure: 'signed_new_year', method: 'percent', rate: 0.01, paid: 'year' }], counted: { signed_new_year: 100_000 }, month: '2026-12' }, { Part: 1000 }],
  ['a bonus of the half-year at its end', { rules: [{ measure: 'signed_new_half', method: 'percent', rate: 0.01, paid: 'half-year' }, fix], counted: { signed_new_half: 100_000 }, month: '2026-03' }, { Fix: 1000 }],
  ['a guarantee in the first 90 days', { rules: [{ measure: 'nrr', method: 'steps', steps: '90% = 450; 100% = 900', options: 'guaranteed = 900; guaranteed_days = 90' }], counted: { nrr: 0.8 }, month: '2026-03' }, { Part: 900 }],
  ['also where there is nothing to measure yet', { rules: [{ measure: 'nrr', method: 'steps', steps: '90% = 450; 100% = 900', options: 'guaranteed = 900' }], counted: { nrr: '' }, month: '2026-03' }, { Part: 900 }],
  ['for the days present', { rules: [{ measure: 'nrr', method: 'steps', steps: '90% = 450; 100% = 900', options: 'guaranteed = 900' }], counted: { nrr: 0.8, presence: 0.5 }, month: '2026-03' }, { Part: 450 }],
  ['and not after leaving', { rules: [{ measure: 'received_new', method: 'percent', rate: 0.05, options: 'guaranteed = 900' }], counted: { received_new: 1000, presence: 0 }, month: '2026-03', team: [{ to: START + 50 }], afterLeaving: 60 }, { Part: 50 }],
  ['but not where something has to be mended', { rules: [{ measure: 'nrr', method: 'steps', steps: '90% = 450; 100% = 900', options: 'guaranteed = 900' }], counted: { nrr: '#N/A' }, month: '2026-03' }, { Part: 0 }],
  ['and no longer', { rules: [{ measure: 'nrr', method: 'steps', steps: '90% = 450; 100% = 900', options: 'guaranteed = 900; guaranteed_days = 90' }], counted: { nrr: 0.8 }, month: '2026-04' }, { Part: 0 }],
  ['an adjustment with a reason', { rules: [fix], counted: {}, adjustments: [{ component: 'Bonus', amount: 250.5, reason: 'helped with the fair' }, { component: 'Late', amount: -20, reason: 'advance' }] }, { Fix: 1000, Bonus: 250.5, Late: -20 }],
  ['an adjustment after somebody has left', { rules: [fix], counted: {}, team: [{ to: START + 30 }, { person_id: 'P02' }], adjustments: [{ amount: 70, reason: 'last commission' }] }, { 'P02 ': 0, 'P01 Adjustment': 70 }],
  ['who has left is paid on money that comes in later, for some days', { rules: [fix, { ...won, measure: 'received_new', method: 'percent', rate: 0.05 }, { component: 'Sold', measure: 'signed_new', method: 'percent', rate: 0.01 }], counted: { presence: 0, received_new: 1000, signed_new: 500 }, team: [{ to: START + 119 }], afterLeaving: 60 }, { Won: 50 }],
  ['and no longer', { rules: [fix, { ...won, measure: 'received_new', method: 'percent', rate: 0.05 }], counted: { presence: 0, received_new: 1000 }, team: [{ to: START + 89 }, { person_id: 'P02', from: START + 300 }], afterLeaving: 60 }, { ' ': 0 }],
  ['a pay level changes money, never percentages', { rules: [fix, { ...won, component: 'Rate', method: 'percent', rate: 0.1 }, { component: 'Steps', measure: 'signed_new', method: 'steps', steps: '100 = 300' }, { component: 'Share', measure: 'process_score', method: 'share_of_target', rate: 0.4 }], counted: { commission_new: 1000, signed_new: 100, process_score: 1, target: 1000 }, level: 0.8 }, { Fix: 800, Rate: 100, Steps: 240, Share: 320 }],
  ['also in options, and in what settlements give', { rules: [{ ...won, options: 'most = 1000' }, draw('kind = additional')], counted: { commission_new: 1500 }, level: 0.8 }, { Won: 800, Draw: 1600 }],
  ['a rule that has ended', { rules: [fix, { ...fix, component: 'Extra', valid_to: START + 150 }], counted: {} }, { Fix: 1000 }],
  ['a rule that ends on the first day of the month', { rules: [{ ...fix, valid_to: START + 151 }], counted: {} }, { Fix: 1000 }],
  ['the version valid on the first day of the month', { rules: [fix, { ...fix, amount: 1200, valid_from: START + 151 }], counted: {} }, { Fix: 1200 }],
];

const library = (id: string): readonly Row[] => plans.filter((plan) => plan.id === id).flatMap(({ role, rules }) => rules.map((rule): Row => ({ ...rule, role })));
const toDate = (period: string, more: Row = {}): Row => ({ component: 'Signed', measure: 'signed_new', method: 'percent', rate: 0.01, options: `true_up = ${period}`, ...more });
const yearly: Row = { ...won, options: 'most_a_year = 5000' };
const paidByMay = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'].map((name) => month(name, 'Won', 900));
const isShut: Row = { gate: 'department / department_plan >= 70%', gate_at: 'quarter end', options: 'when_shut = take back' };

/** What was paid before counts only where the rule paid it, and is asked of Closed months only for months in which it applied. */
const pastCases: readonly Case[] = [
  ["what another role's part of the same name paid is not to be deducted", { rules: [...library('account-tiers'), ...library('seller-accelerator')], counted: { signed_new: 100_000, signed_new_plan: 200_000 }, month: '2026-05', team: [{ role: 'Account manager', to: MAY - 1 }, { from: MAY }], closed: [month('2026-04', 'Fix', 1200), month('2026-04', 'Signed', 5000)] }, { 'P01 Fix': 1000, 'P01 Signed': 5000 }],
  ['nor to be counted into a cap of the year', { rules: [yearly, { ...won, role: 'Account manager', measure: 'expansion', method: 'percent', rate: 0.1 }], counted: { commission_new: 4000 }, team: [{ role: 'Account manager', to: MAY - 1 }, { from: MAY }], closed: paidByMay }, { 'P01 Won': 4000 }],
  ['nor to be taken back by a gate', { rules: [{ ...override, plan: '', threshold: '', component: 'Override', ...isShut }, { role: 'Account manager', component: 'Override', measure: 'expansion', method: 'percent', rate: 0.01 }], counted: { team_received: 1, department: 10, department_plan: 100 }, team: [{ role: 'Account manager', to: MAY - 1 }, { from: MAY }], closed: [month('2026-04', 'Override', 900), month('2026-05', 'Override', 600)] }, { 'P01 Override': -600 }],
  ['but what it paid on the same measure is, as the sales are the same', { rules: [toDate('quarter'), toDate('quarter', { role: 'Account manager' })], counted: { signed_new: 300_000 }, team: [{ role: 'Account manager', to: MAY - 1 }, { from: MAY }], closed: [month('2026-04', 'Signed', 1000), month('2026-05', 'Signed', 500)] }, { 'P01 Signed': 1500 }],
  ["a person's own rule goes on for the role's", { rules: [yearly, { ...yearly, role: '', person_id: 'P01', valid_from: MAY }], counted: { commission_new: 4000 }, closed: paidByMay }, { Won: 500 }],
  ['an earlier version counts, whether or not it had the cap', { rules: [{ ...won, valid_to: MAY - 1 }, { ...yearly, valid_from: MAY }], counted: { commission_new: 4000 }, closed: paidByMay }, { Won: 500 }],
  ['nobody is asked for months of a role without rules', { rules: [toDate('year', { measure: 'signed_new_year' })], counted: { signed_new_year: 100_000 }, team: [{ role: 'Assistant', to: JUNE - 1 }, { from: JUNE }] }, { 'P01 Signed': 1000 }],
  ['nor for months before the rule began', { rules: [{ ...yearly, valid_from: JUNE }], counted: { commission_new: 9000 } }, { Won: 5000 }],
  ['what came in after leaving was paid too', { rules: [toDate('quarter', { measure: 'received_new_quarter' })], counted: { received_new_quarter: 10_000, presence: 0 }, team: [{ to: APRIL + 10 }], afterLeaving: 90, closed: [month('2026-04', 'Signed', 30), month('2026-05', 'Signed', 20)] }, { Signed: 50 }],
];

const january = { month: '2026-01' };
const two = [month('2026-03', 'Won', 1000), month('2026-03', 'Held', -200), month('2026-05', 'Won', 1000), month('2026-05', 'Held', -200)];
const quarterly = { component: 'Override', measure: 'signed_new', method: 'percent', rate: 0.01, options: 'true_up = quarter' };
const spiff: Row = { component: 'Spiff', measure: 'spiff_bonus', method: 'amount' };
const manager: Row = { role: 'Account manager' };

const settlementCases: readonly Case[] = [
  ['a debt comes before a draw, which then tops up nothing but itself', { rules: [won, debt, draw('')], counted: { commission_new: -800 }, ...january }, { Won: -800, Debt: 800, Draw: 2000 }],
  ['what pays back a debt is made up by the draw', { rules: [won, debt, draw('')], counted: { commission_new: 1000 }, closed: [month('2026-05', 'Debt', 800)] }, { Won: 1000, Debt: -500, Draw: 1500 }],
  ['what is held back is made up by the draw', { rules: [won, held(''), draw('')], counted: { commission_new: 1000 }, ...january }, { Won: 1000, Held: -200, Draw: 1200 }],
  ['what is released counts as earned against the draw', { rules: [won, held('months = 1'), draw('')], counted: { commission_new: 2500 }, month: '2026-02', closed: [month('2026-01', 'Held', -200), month('2026-01', 'Draw', 1200)] }, { Won: 2500, Held: -300, Draw: -200 }],
  ['nothing is held back of a loss', { rules: [won, held(''), debt], counted: { commission_new: -800 }, ...january }, { Won: -800, Held: 0, Debt: 800 }],
  ['settlements of other components are none of its business', { rules: [won, { ...won, component: 'Base', measure: 'base_sold' }, held('of = Base'), draw('of = Won')], counted: { commission_new: 500, base_sold: 1000 }, ...january }, { Won: 500, Base: 1000, Held: -200, Draw: 1500 }],
  ["of a settlement of all it sees its own components' part", { rules: [won, { ...won, component: 'Base', measure: 'base_sold' }, held(''), draw('of = Won')], counted: { commission_new: 500, base_sold: 1000 }, ...january }, { Won: 500, Base: 1000, Held: -300, Draw: 1600 }],
  ['to the cent: one that is left goes to the earlier', { rules: [won, { ...won, component: 'Base', measure: 'base_sold' }, held('', { rate: 0.05 }), draw('of = Won')], counted: { commission_new: 0.1, base_sold: 0.1 }, ...january }, { Won: 0.1, Base: 0.1, Held: -0.01, Draw: 1999.91 }],
  ['of a debt its part of the loss', { rules: [won, { ...won, component: 'Base', measure: 'base_sold' }, debt, draw('of = Base')], counted: { commission_new: -800, base_sold: 500 }, ...january }, { Won: -800, Base: 500, Debt: 300, Draw: 1500 }],
  ['also once a cap has cut them', { rules: [won, { ...won, component: 'Base', measure: 'base_sold' }, { component: 'Cap', method: 'total_cap', amount: 750 }, held(''), draw('of = Won')], counted: { commission_new: 500, base_sold: 1000 }, ...january }, { Won: 250, Base: 500, Held: -150, Draw: 1800 }],
  ['a minimum sees them all', { rules: [won, held(''), { component: 'Least', method: 'minimum', amount: 900 }], counted: { commission_new: 1000 }, ...january }, { Won: 1000, Held: -200, Least: 100 }],

  ['nothing is guaranteed to whoever has left: refunds stay refunds', { rules: [{ ...won, measure: 'received_new', method: 'percent', rate: 0.05 }, { component: 'Least', method: 'minimum', amount: 700 }], counted: { received_new: -10_000, presence: 0 }, team: [{ to: JUNE - 1 }], afterLeaving: 60 }, { Won: -500, Least: 0 }],

  ['what was never held back is never released: somebody new in the role', { rules: [won, held(''), { ...won, ...manager }], counted: { commission_new: 0 }, team: [{ ...manager, to: JUNE - 1 }, { from: JUNE }], closed: [month('2026-03', 'Won', 1000), may] }, { 'P01 Won': 0, 'P01 Held': 0 }],
  ['somebody who has changed to a role without it is paid what was held', { rules: [won, held(''), { ...won, ...manager }], counted: { commission_new: 1000 }, team: [{ to: JUNE - 1 }, { ...manager, from: JUNE }], closed: two }, { 'P01 Won': 1000, 'P01 Held': 200 }],
  ['also where no rule concerns the new role', { rules: [won, held('')], counted: { commission_new: 1000 }, team: [{ to: JUNE - 1 }, { ...manager, from: JUNE }], closed: two }, { 'P01 ': 0, 'P01 Held': 200 }],
  ['months raised from 2 to 3: it is not released twice', { rules: [won, held('months = 2'), held('months = 3', { valid_from: MAY })], counted: { commission_new: 0 }, month: '2026-05', closed: [month('2026-02', 'Held', -200), month('2026-04', 'Held', 0), month('2026-04', 'Held', 200)] }, { Won: 0, Held: 0 }],
  ['months lowered from 3 to 2: two months are released at once', { rules: [won, held('months = 3'), held('months = 2', { valid_from: MAY })], counted: { commission_new: 0 }, month: '2026-05', closed: [month('2026-02', 'Held', -200), month('2026-03', 'Held', -150), month('2026-04', 'Held', -70)] }, { Won: 0, Held: 350 }],
  ['the rate of its own month is what was held', { rules: [won, held(''), held('', { rate: 0.5, valid_from: APRIL })], counted: { commission_new: 1000 }, month: '2026-05', closed: [month('2026-02', 'Held', -200), month('2026-04', 'Held', -500)] }, { Won: 1000, Held: -300 }],
  ['held back by the quarter, a month without it releases nothing', { rules: [won, held('months = 2', { paid: 'quarter' })], counted: { commission_new: 1000 }, closed: [month('2026-03', 'Won', 0), month('2026-04', 'Won', 1000), may] }, { Won: 1000, Held: -200 }],
  ['a holdback whose rule has ended is released', { rules: [won, held('', { valid_to: JUNE - 1 })], counted: { commission_new: 1000 }, closed: two }, { Won: 1000, Held: 200 }],
  ['until nothing is open', { rules: [won, held('', { valid_to: JUNE - 1 })], counted: { commission_new: 1000 }, month: '2026-07', closed: [month('2026-03', 'Held', -200), month('2026-06', 'Held', 0), month('2026-06', 'Held', 200)] }, { Won: 1000 }],
  ['whoever leaves is paid all that was held in the last month', { rules: [won, held('')], counted: { commission_new: 1000 }, team: [{ to: JUNE + 9 }], closed: two }, { Won: 1000, Held: 400 }],
  ['or when it is due', { rules: [won, held('leaving = by date')], counted: { commission_new: 1000 }, team: [{ to: JUNE + 9 }], closed: two }, { Won: 1000, Held: 0 }],
  ['as long as somebody who has left is paid', { rules: [won, held('leaving = by date')], counted: { commission_new: 0, presence: 0 }, team: [{ to: JUNE - 1 }], afterLeaving: 60, closed: two }, { Won: 0, Held: 200 }],
  ['a debt is paid back from all that the last month pays', { rules: [won, held(''), debt], counted: { commission_new: 100 }, team: [{ to: JUNE + 9 }], closed: [month('2026-03', 'Held', -400), month('2026-05', 'Debt', 600)] }, { Won: 100, Held: 400, Debt: -500 }],
  ['and from what comes in later', { rules: [{ ...won, measure: 'received_new', method: 'percent', rate: 0.05 }, debt], counted: { received_new: 10_000, presence: 0 }, team: [{ to: JUNE - 1 }], afterLeaving: 60, closed: [month('2026-05', 'Debt', 600)] }, { Won: 500, Debt: -500 }],
  ['so is a draw, also what lies below it', { rules: [won, draw('recovery = 50%; recovery_from = 9')], counted: { commission_new: 2500 }, team: [{ to: JUNE + 9 }], closed: [month('2026-05', 'Draw', 1600)] }, { Won: 2500, Draw: -1600 }],
  ['the draw of the last month itself is paid', { rules: [won, draw('')], counted: { commission_new: 400 }, team: [{ to: JUNE + 9 }], closed: [month('2026-05', 'Draw', 600)] }, { Won: 400, Draw: 1200 }],
  ['a forgiven draw is paid back as ever', { rules: [won, draw('kind = forgiven; recovery = 50%')], counted: { commission_new: 2500 }, team: [{ to: JUNE + 9 }], closed: [month('2026-05', 'Draw', 1600)] }, { Won: 2500, Draw: -250 }],
  ['by the quarter, the last month does not wait', { rules: [won, held('', { paid: 'quarter' })], counted: { commission_new: 1000 }, month: '2026-05', team: [{ to: MAY + 9 }], closed: [month('2026-03', 'Held', -200), month('2026-04', 'Won', 0)] }, { Won: 1000, Held: 200 }],

  ['a draw runs from the first month in the role', { rules: [won, draw('months = 3')], counted: { commission_new: 100 }, team: [{ role: 'Lead generator', to: JUNE - 1 }, { from: JUNE }], closed: [may] }, { 'P01 Won': 100, 'P01 Draw': 1900 }],
  ["a person's own draw runs since they were hired", { rules: [won, draw('months = 3', { role: '', person_id: 'P01' })], counted: { commission_new: 100 }, team: [{ role: 'Lead generator', to: JUNE - 1 }, { from: JUNE }], closed: [may] }, { 'P01 Won': 100, 'P01 Draw': 0 }],
  ['a draw for some days of a month', { rules: [won, draw('')], counted: { commission_new: 50, presence: 0.25 }, team: [{ from: JUNE + 20 }] }, { Won: 50, Draw: 450 }],
  ['a draw that became recoverable takes back nothing that was not owed', { rules: [won, draw('kind = non-recoverable'), draw('', { valid_from: APRIL })], counted: { commission_new: 3500 }, closed: [month('2026-02', 'Draw', 600), month('2026-04', 'Draw', 250), month('2026-05', 'Won', 0)] }, { Won: 3500, Draw: -250 }],
  ['one that is no longer recoverable is still paid back for the months before', { rules: [won, draw(''), draw('kind = non-recoverable', { valid_from: APRIL })], counted: { commission_new: 3500 }, closed: [month('2026-02', 'Draw', 600), month('2026-04', 'Draw', 250), month('2026-05', 'Draw', -100)] }, { Won: 3500, Draw: -500 }],
  ['also on top', { rules: [won, draw(''), draw('kind = additional', { valid_from: APRIL })], counted: { commission_new: 100 }, closed: [month('2026-02', 'Draw', 600), month('2026-05', 'Draw', 2000)] }, { Won: 100, Draw: 1900 }],
  ['what was forgiven never comes back', { rules: [won, draw('kind = forgiven; months = 2'), draw('', { valid_from: MAY })], counted: { commission_new: 3000 }, month: '2026-05', closed: [month('2026-01', 'Draw', 600), month('2026-02', 'Draw', 600), month('2026-04', 'Draw', 0)] }, { Won: 3000, Draw: 0 }],
  ['also where its rule ended instead', { rules: [won, draw('kind = forgiven', { valid_to: MAY - 1 })], counted: { commission_new: 3000 }, month: '2026-05', closed: [month('2026-03', 'Draw', 600), month('2026-04', 'Draw', 600)] }, { Won: 3000 }],
  ['a draw whose rule has ended is paid back', { rules: [won, draw('', { valid_to: JUNE - 1 })], counted: { commission_new: 400 }, closed: [month('2026-05', 'Draw', 600)] }, { Won: 400, Draw: -400 }],
  ['also where the new role has a part of the same name', { rules: [won, draw(''), { ...won, ...manager }, { ...fix, ...manager, component: 'Draw', amount: 100 }], counted: { commission_new: 400 }, team: [{ to: JUNE - 1 }, { ...manager, from: JUNE }], closed: [month('2026-05', 'Draw', 600)] }, { 'P01 Won': 400, 'P01 Draw': 100 - 400 }],
  ['which adds nothing to what is owed', { rules: [won, debt, { ...won, ...manager }, { ...fix, ...manager, component: 'Debt', amount: 100 }], counted: { commission_new: 2000 }, team: [{ to: MAY - 1 }, { ...manager, from: MAY }], closed: [month('2026-04', 'Debt', 600), month('2026-05', 'Debt', 100), month('2026-05', 'Debt', -200)] }, { 'P01 Won': 2000, 'P01 Debt': 100 - 400 }],
  ['a debt whose rule has ended is paid back', { rules: [won, { ...debt, valid_to: JUNE - 1 }], counted: { commission_new: 1000 }, closed: [month('2026-05', 'Debt', 600)] }, { Won: 1000, Debt: -500 }],
  ['but takes up no more', { rules: [won, { ...debt, valid_to: JUNE - 1 }], counted: { commission_new: -50 }, closed: [month('2026-05', 'Debt', 600)] }, { Won: -50, Debt: 0 }],

  ['an adjustment named like a component is no part of it', { rules: [quarterly], counted: { signed_new: 150_000 }, month: '2026-05', closed: [month('2026-04', 'Override', 900, 'part'), month('2026-04', 'Override', 250, 'adjustment'), month('2026-04', 'Override', -40, 'Correction')] }, { Override: 600 }],
  ['also in Russian', { rules: [quarterly], counted: { signed_new: 150_000 }, month: '2026-05', closed: [month('2026-04', 'Override', 900, 'часть'), month('2026-04', 'Override', 250, 'корректировка'), month('2026-04', 'Override', -40, 'исправление')] }, { Override: 600 }],
  ['nor is it held back', { rules: [won, held('')], counted: { commission_new: 0 }, month: '2026-05', closed: [month('2026-02', 'Held', -200), month('2026-02', 'Held', -500, 'adjustment'), month('2026-04', 'Won', 0)] }, { Won: 0, Held: 200 }],
  ['somebody hired again is not asked for the months between', { rules: [{ measure: 'signed_new_year', method: 'percent', rate: 0.01, options: 'true_up = year' }, draw('')], counted: { signed_new_year: 100_000 }, team: [{ to: START + 58 }, { from: JUNE }], closed: [month('2026-01', 'Part', 100), month('2026-02', 'Part', 100)] }, { 'P01 Part': 800, 'P01 Draw': 1200 }],
  ['spiffs are outside a cap on everything', { rules: [won, spiff, { component: 'Cap', method: 'total_cap', amount: 1000 }], counted: { commission_new: 1200, spiff_bonus: 500 } }, { Won: 1000, Spiff: 500 }],
  ['unless it names them', { rules: [won, spiff, { component: 'Cap', method: 'total_cap', amount: 1000, options: 'of = Won, Spiff; cut = last first' }], counted: { commission_new: 900, spiff_bonus: 500 } }, { Won: 900, Spiff: 100 }],
  ['what a cap cuts from a component paid to date comes back', { rules: [quarterly, { component: 'Cap', method: 'total_cap', amount: 500 }], counted: { signed_new: 80_000 }, month: '2026-05', closed: [month('2026-04', 'Override', 500)] }, { Override: 300 }],
];

/** Of each of them the last month is missing in Closed months. */
const unclosed: readonly (readonly [what: string, month: Paid, flagged: readonly string[]])[] = [
  ['no month at all', { rules: [won, held(''), debt, draw('')], counted: { commission_new: 5 } }, ['Held', 'Debt', 'Draw']],
  ['the last one', { rules: [won, held(''), debt, draw('')], counted: { commission_new: 5 }, closed: [month('2026-04', 'Won', 5)] }, ['Held', 'Debt', 'Draw']],
  ['but for an adjustment', { rules: [won, draw('')], counted: { commission_new: 5 }, closed: [month('2026-05', 'Fair', 5, 'adjustment')] }, ['Draw']],
  ['of a rule that has ended', { rules: [won, held('', { valid_to: MAY - 1 })], counted: { commission_new: 5 }, closed: [month('2026-04', 'Held', -5)] }, ['Held']],
  ['of a role that had it too', { rules: [won, draw(''), draw('', manager)], counted: { commission_new: 5 }, team: [{ ...manager, to: JUNE - 1 }, { from: JUNE }] }, ['Draw']],
  ['not in its first month', { rules: [won, held('', { valid_from: JUNE }), { ...debt, valid_from: JUNE }, draw('', { valid_from: JUNE - 10 })], counted: { commission_new: 5 } }, []],
  ['not before somebody was hired', { rules: [won, held(''), debt, draw('')], counted: { commission_new: 5 }, team: [{ from: JUNE + 5 }] }, []],
  ['not by the quarter, where its last month is there', { rules: [won, held('', { paid: 'quarter' })], counted: { commission_new: 5 }, closed: [month('2026-03', 'Won', 5)] }, []],
  ['not of a draw that is never owed', { rules: [won, draw('kind = non-recoverable')], counted: { commission_new: 5 } }, []],
];

const settlementsOfAll: readonly Row[] = [{ component: 'Cap', method: 'total_cap', amount: 100 }, held(''), debt, draw('kind = non-recoverable'), { component: 'Least', method: 'minimum', amount: 700 }];
const base: Row = { ...won, component: 'Base', measure: 'base_sold' };

/** What is paid where a component is flagged, and the component that each flagged settlement names. */
const flaggedCases: readonly (readonly [what: string, month: Paid, pays: Case[2], names: Readonly<Record<string, string>>])[] = [
  ['all of them', { rules: [won, ...settlementsOfAll], counted: { commission_new: '#N/A' } }, { Won: 0, Cap: 0, Held: 0, Debt: 0, Draw: 0, Least: 0 }, { Cap: 'Won', Held: 'Won', Debt: 'Won', Draw: 'Won', Least: 'Won' }],
  ['only those that concern it', { rules: [won, base, held('of = Base'), draw('of = Won')], counted: { commission_new: '#N/A', base_sold: 1000 }, ...january }, { Won: 0, Base: 1000, Held: -200, Draw: 0 }, { Draw: 'Won' }],
  ['a fixed part: the minimum alone', { rules: [{ ...fix, options: 'prorate = presence_calendar' }, won, draw('kind = non-recoverable'), { component: 'Least', method: 'minimum', amount: 9000 }], counted: { commission_new: 500, presence_calendar: '#N/A' } }, { Fix: 0, Won: 500, Draw: 1500, Least: 0 }, { Least: 'Fix' }],
  ['what follows from a settlement that is flagged', { rules: [won, held(''), draw('kind = non-recoverable')], counted: { commission_new: 500 } }, { Won: 500, Held: 0, Draw: 0 }, { Draw: 'Held' }],
  ['what a cap cuts of the others stays cut', { rules: [won, base, { component: 'Cap', method: 'total_cap', amount: 100 }], counted: { commission_new: '#N/A', base_sold: 120 } }, { Won: 0, Base: 100, Cap: 0 }, { Cap: 'Won' }],
  ['nothing to measure is no flag', { rules: [won, draw('kind = non-recoverable')], counted: { commission_new: '' } }, { Won: 0, Draw: 2000 }, {}],
];

describe('a settlement of what is flagged pays nothing', () => {
  test.each(flaggedCases)('%s', (_, month, pays, names) => {
    const flagged = payoutLines(month).flatMap(([, , component, , , , , how]) => [...String(how).matchAll(/^⚠ (\w+) has to be mended first$/g)].map(([, name]) => [component, name]));
    expect([paid(month), Object.fromEntries(flagged)]).toEqual([pays, names]);
  });
});

describe('what was paid before', () => {
  test.each(pastCases)('%s', (_, month, pays) => {
    expect(paid(month)).toEqual(pays);
  });
});

describe('settlements', () => {
  test.each(settlementCases)('%s', (_, month, pays) => {
    expect(paid(month)).toEqual(pays);
  });

  test.each(unclosed)('a month that is not closed is flagged: %s', (_, month, flagged) => {
    expect(payoutLines(month).filter(([, , , , , , , how]) => String(how).startsWith('⚠ Closed months has no line of P01 for 2026-0')).map(([, , component]) => component)).toEqual(flagged);
  });

  test('what is held back and what is released are lines of their own', () => {
    const lines = (commission_new: number) => payoutLines({ rules: [won, held('months = 1')], counted: { commission_new }, month: '2026-02', closed: [month('2026-01', 'Held', -200)] });
    expect(lines(1000).map(([, , component, , , , amount]) => [component, amount])).toEqual([['Won', 1000], ['Held', -200], ['Held', 200]]);
  });

  test('the library plan with a draw pays the draw in a month of refunds', () => {
    expect(paid({ rules: library('seller-draw'), counted: { commission_new: -800 }, ...january })).toEqual({ Commission: -800, 'Held back': 0, Debt: 800, Draw: 1500 });
  });
});

describe('mechanics of pay', () => {
  test.each(cases)('%s', (_, month, pays) => {
    expect(paid(month)).toEqual(pays);
  });
});

const refused: readonly (readonly [what: string, rule: Row, sentence: string])[] = [
  ['an option that no rule has', { ...tiers, options: 'side = upper' }, 'row 2, options: expected one of mode = …'],
  ['a choice that there is not', { ...tiers, options: 'mode = cumulative' }, 'row 2, options: expected mode = marginal, whole, found "cumulative".'],
  ['an option without a choice', { ...tiers, options: 'mode' }, 'found "mode": delete it or mend it.'],
  ['an option twice', { ...tiers, options: 'mode = whole; mode = marginal' }, 'expected every option once, found mode twice'],
  ['a gap between tiers', { ...tiers, steps: '0 - 100 = 5%; 101 = 7%' }, 'row 2, steps: expected tiers that touch, found a gap between 100 and 101'],
  ['an overlap of tiers', { ...tiers, steps: '0 - 100 = 5%; 90 = 7%' }, 'found an overlap between 100 and 90'],
  ['an edge twice', { ...tiers, steps: '0 = 5%; 100 = 7%; 100 = 9%' }, 'expected every edge once, found 100 twice'],
  ['edges of two kinds', { ...tiers, steps: '0 = 5%; 100 = 7%; 100% = 9%' }, 'expected edges that are all amounts or all %'],
  ['tiers that do not start from 0', { ...tiers, steps: '100 = 5%' }, 'expected the first tier to start from 0, found 100'],
  ['a rate of 7 for 7%', { ...tiers, steps: '0 = 7' }, 'expected rates from 0% to 100%, found 7: write 7%.'],
  ['tiers of a plan without one', { ...quotaTiers, plan: '' }, 'expected the plan of which the steps are shares'],
  ['a threshold without a plan', { ...override, plan: '' }, 'expected the plan of which the threshold is a share'],
  ['weights that miss 100%', { method: 'kpi_bonus', amount: 100, steps: 'nrr = 60%; care_score = 30%' }, 'expected weights that total 100%, found 90%'],
  ['KPIs that are none', { method: 'kpi_bonus', amount: 100, steps: '90% = 450' }, 'expected KPIs with weights'],
  ['a measure that nobody counts', { method: 'kpi_bonus', amount: 100, steps: 'happiness = 100%' }, 'row 2, steps: expected a column of Measures, found "happiness"'],
  ['paying a month to date', { ...won, options: 'true_up = quarter' }, 'expected a measure that is counted by the quarter, as true_up says, found "commission_new"'],
  ['a limit on the way to nowhere', { ...quotaTiers, options: 'until_end = 100%' }, 'expected true_up beside until_end'],
  ['a draw without an amount', { component: 'Draw', method: 'draw' }, 'row 2, amount: expected what draw needs'],
  ['a draw on a measure', { component: 'Draw', method: 'draw', amount: 5, measure: 'nrr' }, 'expected nothing, as draw counts nothing'],
  ['a component that is none', { ...draw('of = Part'), component: 'Draw' }, 'row 2, options: expected names of components that stand in the plan, found "Part": mend it, or add that component.'],
  ['a settlement for a component', { component: 'Cap', method: 'total_cap', amount: 5, options: 'of = Cap' }, 'found "Cap"'],
  ['a holdback for no months', { component: 'Held', method: 'holdback', rate: 0.2, options: 'months = 0' }, 'row 2, options: expected months = a whole number of 1 or more, found "0".'],
  ['a running total paid every month', { ...quotaTiers, paid: 'month' }, 'row 2, paid: expected quarter, as "signed_new" is counted by the quarter, found month'],
  ['KPIs of a quarter every month', { method: 'kpi_bonus', amount: 1000, steps: 'signed_new / signed_new_plan = 100%' }, 'row 2, paid: expected quarter, as "signed_new" is counted by the quarter, found month'],
  ["the team's plan of another period", { ...override, plan: 'team_signed_plan' }, 'row 2, plan: expected a plan of the month'],
  ['a month paid by the quarter', { ...won, paid: 'quarter' }, 'row 2, paid: expected month, as "commission_new" is counted by the month, found quarter'],
  ['the plan of another period', { measure: 'signed_new_year', method: 'percent', rate: 0.01, plan: 'signed_new_plan', threshold: 0.5, paid: 'year' }, 'row 2, plan: expected a plan of the year'],
  ['a team paid to date', { measure: 'team_signed', method: 'percent', rate: 0.01, options: 'true_up = quarter' }, 'expected no true_up on "team_signed"'],
  ['a version that begins inside a period paid to date', { ...quotaTiers, options: 'true_up = quarter', valid_from: START + 31 }, 'row 2, valid_from: expected the first day of a quarter'],
  ['taking back without a gate', { ...override, options: 'when_shut = take back' }, 'expected when_shut = take back only beside a gate at the quarter end'],
  ['a payout of 25 for 25%', { ...accelerator, steps: '50% = 25; 100% = 100', options: '' }, 'expected payouts up to 1000%, found 2500%: write 25%.'],
  ['attainment of 50 for 50%', { ...accelerator, steps: '50 = 25%; 100 = 100%', options: '' }, 'expected attainment such as 50%, found 50: write 50%.'],
  ['a share where an amount belongs', { measure: 'signed_new', method: 'steps', steps: '100000 = 50%' }, 'expected amounts such as 100000 = 300, found 100000 = 50%'],
  ['edges in % of no plan', { measure: 'received_new', method: 'steps', steps: '90% = 450' }, 'row 2, plan: expected the plan of which the steps are shares'],
  ['a last tier with an end', { ...tiers, steps: '0 - 5000 = 10%; 5000 - 10000 = 12%' }, 'expected the last tier without an end'],
  ['a ramp on what holds it already', { measure: 'meetings_held', method: 'per_unit', amount: 25, options: 'ramp = 25%' }, 'expected no ramp, as this method has no plan'],
  ['a ramp on the quota', { measure: 'meetings_held', method: 'plan_bonus', amount: 25, plan: 'quota', options: 'ramp = 25%' }, 'expected no ramp, as the quota of Quotas holds it already'],
  ['a guarantee to date', { ...quotaTiers, options: 'true_up = quarter; guaranteed = 100' }, 'expected no true_up beside guaranteed'],
  ['a quarter prorated by a month', { ...quotaTiers, options: 'prorate = presence' }, 'expected prorate = presence_quarter or presence_calendar_quarter, as it pays by the quarter, found "presence"'],
  ['a quarter to date prorated by a month', { ...quotaTiers, options: 'true_up = quarter; prorate = presence_calendar' }, 'expected prorate = presence_quarter or presence_calendar_quarter, as it pays by the quarter, found "presence_calendar"'],
  ['a fix of the half-year that does not say by what', { ...fix, paid: 'half-year' }, 'row 2, options: expected prorate = presence_half or presence_calendar_half, as it pays by the half-year, found none.'],
  ['what is no presence', { measure: 'first_meetings', method: 'per_unit', amount: 10, options: 'prorate = nrr' }, 'expected prorate = presence or presence_calendar, as it pays by the month, found "nrr"'],
  ["a share of the month's target by the quarter", { measure: 'nrr', method: 'share_of_target', rate: 0.4, paid: 'quarter' }, "row 2, paid: expected month, as share_of_target pays a share of the month's pay at plan, found quarter."],
  ['a pool prorated', { measure: 'received_new', method: 'pool', amount: 1000, options: 'prorate = presence' }, 'expected no prorate, as pool divides a sum'],
  ['a pool by what each has achieved', { measure: 'received_new', method: 'pool', amount: 1000, options: 'achieved = first_meetings / first_meetings_plan' }, 'found "first_meetings"'],
  ['a plan that is no measure', { ...quotaTiers, plan: 'wishes' }, 'row 2, plan: expected a column of Measures, found "wishes"'],
];

const before: Row = { component: 'O', measure: 'signed_new', method: 'percent', rate: 0.01, options: 'true_up = quarter' };
const after: Row = { ...before, rate: 0.02, options: '', paid: 'quarter', valid_from: MAY };

describe('a version after one that pays to date', () => {
  test.each([
    ['inside its period: what was paid would be paid again', [before, after]],
    ['also where it ended the day before', [{ ...before, valid_to: MAY - 1 }, after]],
    ['also from a day of the month before', [before, { ...after, valid_from: APRIL + 1 }]],
  ])('is refused %s', (_, rules) => {
    const begun = Number(rules[1]?.['valid_from']) === MAY ? '2026-05-01' : '2026-04-02';
    expect(() => paid({ rules, counted: {} })).toThrow(`row 3, valid_from: expected the first day of a quarter, as the version in row 2 pays the quarter to date, found ${begun}: begin this one on 2026-07-01.`);
  });

  test.each([
    ['with the next period', [before, { ...after, valid_from: APRIL }], { O: 2000 }],
    ['once the other has ended with its period', [{ ...before, valid_to: APRIL - 1 }, after], { O: 2000 }],
    ['after one that only pays what is left', [before, { ...after, valid_from: APRIL }, { ...after, rate: 0.03, valid_from: MAY }], { O: 3000 }],
    ['of another role', [{ ...before, role: 'Account manager' }, after], { O: 2000 }],
    ['where it was withdrawn', [before, { ...after, valid_to: MAY - 1 }], { O: 1000 }],
  ] as const)('may begin %s', (_, rules, pays) => {
    expect(paid({ rules, counted: { signed_new: 100_000 }, closed: [month('2026-04', 'X', 0), month('2026-05', 'X', 0)] })).toEqual(pays);
  });
});

describe('what is refused', () => {
  test.each(refused)('%s', (_, rule, sentence) => {
    expect(() => paid({ rules: [rule], counted: {} })).toThrow(sentence);
  });

  test.each([
    ['a line without a month', { month: 'May', component: 'x', amount: 1 }, 'closed, row 2, month: expected a month such as 2026-03'],
    ['a line without an amount', { month: '2026-05', component: 'x', amount: '' }, 'closed, row 2, amount: expected a number'],
    ['a line of a kind that there is not', { month: '2026-05', component: 'x', amount: 1, kind: 'bonus' }, 'closed, row 2, kind: expected part, adjustment, correction, found "bonus"'],
  ])('of Closed months: %s', (_, line, sentence) => {
    expect(() => paid({ rules: [fix], counted: {}, closed: [line] })).toThrow(sentence);
  });

  test('a quota of 0 pays no such part and opens nothing', () => {
    expect(paid({ rules: [quotaTiers, fix], counted: { signed_new: 5, signed_new_plan: 0 } })).toEqual({ Part: 0, Fix: 1000 });
  });
});

const amount = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
const earned = fc.array(fc.integer({ min: -200_000, max: 600_000 }).map((cents) => cents / 100), { minLength: 1, maxLength: 12 });
const names = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((number) => `2026-${number}`);

/** A year month by month, each closed before the next, its lines as they were paid. */
function year(rules: readonly Row[], earned: readonly number[]): readonly Readonly<Record<string, number>>[] {
  const closed: Row[] = [];
  return earned.map((commission_new, i) => {
    const lines = payoutLines({ rules, counted: { commission_new }, month: names[i] ?? '', closed });
    closed.push(...lines.map(([, , component, , , , amount]) => month(names[i] ?? '', String(component), Number(amount))));
    return amountsOf(lines);
  });
}

const cent = (amounts: readonly number[]) => amounts.reduce((sum, one) => sum + Math.round(one * 100), 0);

describe('laws', () => {
  test('a recoverable draw gives exactly what it takes: what is owed is what it added less what it took', () => {
    fc.assert(
      fc.property(earned, (months) => {
        const lines = year([won, draw('')], months);
        let owed = 0;
        for (const [i, { Draw = 0, Won = 0 }] of lines.entries()) {
          owed += cent([Draw]);
          expect(owed).toBeGreaterThanOrEqual(0);
          expect(cent([Won, Draw])).toBeGreaterThanOrEqual(200_000);
          expect(Won).toBe(months[i] === 0 ? 0 : months[i]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a debt never pays out below nothing and is never paid back twice', () => {
    fc.assert(
      fc.property(earned, (months) => {
        const lines = year([won, debt], months);
        let owed = 0;
        for (const { Debt = 0, Won = 0 } of lines) {
          owed += cent([Debt]);
          expect(owed).toBeGreaterThanOrEqual(0);
          expect(cent([Won, Debt])).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what is held back is released to the cent', () => {
    fc.assert(
      fc.property(earned, fc.integer({ min: 1, max: 99 }), (months, percent) => {
        const lines = year([won, { component: 'Held', method: 'holdback', rate: percent / 100, options: 'months = 2' }], [...months.slice(0, 10), 0, 0]);
        expect(cent(lines.map(({ Held = 0 }) => Held))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('while a draw runs nobody is paid less, and what is held, owed and drawn loses and invents nothing', () => {
    const options = fc.constantFrom('months = 6', 'months = 6; recovery = 50%', 'months = 6; kind = non-recoverable', 'months = 6; recovery_from = 3');
    fc.assert(
      fc.property(earned, options, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 4 }), (months, chosen, percent, later) => {
        const all = [...[...months, ...Array<number>(6).fill(0)].slice(0, 6), ...Array<number>(6).fill(50_000)];
        const lines = year([won, held(`months = ${later}`, { rate: percent / 100, valid_to: START + 180 }), debt, draw(chosen)], all);
        const balance = { Held: 0, Debt: 0, Draw: 0 };
        for (const [i, line] of lines.entries()) {
          for (const name of ['Held', 'Debt', 'Draw'] as const) balance[name] += cent([line[name] ?? 0]);
          expect(balance.Held).toBeLessThanOrEqual(0);
          expect(Math.min(balance.Debt, balance.Draw)).toBeGreaterThanOrEqual(0);
          if (i < 6) expect(cent(Object.values(line))).toBeGreaterThanOrEqual(200_000);
        }
        expect([balance.Held, balance.Debt]).toEqual([0, 0]);
        if (!chosen.includes('non-recoverable')) expect(balance.Draw).toBe(0);
        expect(cent(lines.flatMap((line) => Object.values(line)))).toBe(cent(all) + balance.Draw);
      }),
      { numRuns: 60 },
    );
  });

  test('whenever months, rate and role change, what was held back is released to the cent', () => {
    const versions = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(earned, versions, (months, changes) => {
        const rules = changes.map(([later, percent], i) => held(`months = ${later}`, { rate: percent / 100, valid_from: START + 31 * i, valid_to: START + 180 }));
        const lines = year([won, ...rules], [...months, ...Array<number>(12).fill(0)].slice(0, 12));
        expect(cent(lines.map(({ Held = 0 }) => Held))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('a cap on everything pays exactly the cap, and cuts nobody below nothing', () => {
    fc.assert(
      fc.property(amount, amount, amount, fc.constantFrom('pro rata', 'last first'), (a, b, cap, cut) => {
        const lines = paid({ rules: [won, { ...won, component: 'Base', measure: 'base_sold' }, { component: 'Cap', method: 'total_cap', amount: cap, options: `cut = ${cut}` }], counted: { commission_new: a, base_sold: b } });
        expect(cent(Object.values(lines))).toBe(Math.min(cent([a, b]), cent([cap])));
        expect(Math.min(...Object.values(lines))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a pool is paid out to the cent', () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 8 }), (sum, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const people = weights.map((_, i) => ({ person_id: `P${i}` }));
        const counted = Object.fromEntries(weights.map((weight, i) => [`P${i}`, { signed_new: weight }]));
        expect(cent(Object.values(paid({ rules: [{ measure: 'signed_new', method: 'pool', amount: sum }], team: [...people, { person_id: 'Q' }], counted: { ...counted, Q: { signed_new: 0 } } })))).toBe(cent([sum]));
      }),
    );
  });

  test('more sold never pays less: tiers, curves and steps that rise', () => {
    const rising: readonly Row[] = [tiers, { ...tiers, options: 'mode = whole' }, { measure: 'received_new', method: 'curve', amount: 5000, plan: 100_000, steps: '0 = 0.5; 100% = 1.5', options: 'mode = marginal' }, { measure: 'received_new', method: 'steps', steps: '100 = 1; 200000 = 900', options: 'mode = interpolated; above_last = continue' }];
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...rising), (a, b, rule) => {
        const pay = (received_new: number) => paid({ rules: [rule], counted: { received_new } })['Part'] ?? 0;
        expect(pay(Math.max(a, b))).toBeGreaterThanOrEqual(pay(Math.min(a, b)));
      }),
    );
  });

  test('paid to date, a quarter pays in all what its end comes to', () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        const rule: Row = { measure: 'signed_new', method: 'tiers', plan: 1_000_000, steps: '0 = 5%; 100% = 9%', options: 'true_up = quarter' };
        const closed: Row[] = [];
        for (const [i, signed_new] of [a, a + b, a + b + c].entries()) closed.push(month(names[i] ?? '', 'Part', paid({ rules: [rule], counted: { signed_new }, month: names[i] ?? '', closed })['Part'] ?? 0));
        const once = paid({ rules: [{ ...rule, options: '' }], counted: { signed_new: a + b + c } })['Part'] ?? 0;
        expect(cent(closed.map((line) => Number(line['amount'])))).toBe(cent([once]));
      }),
    );
  });
});
