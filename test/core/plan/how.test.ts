import { describe, expect, test } from 'vitest';
import type { Cell, Grid } from '../../../src/core/kinds.ts';
import { inEnglish, inRussian } from '../../../src/core/plan/how.ts';
import { howInRussian } from '../../../src/core/plan/how-in-russian.ts';
import { measures } from '../../../src/core/plan/measures.ts';
import { adjustmentColumns } from '../../../src/core/plan/adjustment.ts';
import { inRussianOptions } from '../../../src/core/plan/options-in-russian.ts';
import { measuresInRussian, namesInRussian } from '../../../src/core/plan/own-names.ts';
import { closedColumns, monthColumns, peopleColumns } from '../../../src/core/plan/payout-lines.ts';
import { laterRuleColumns, methodNames, ruleColumns } from '../../../src/core/plan/read-rules.ts';
import { speechFor, titleIn } from '../../../src/workbook/language.ts';
import { quotas } from '../../../src/workbook/tabs/quotas.ts';
import { tabs } from '../../../src/workbook/tabs.ts';
import { reasons } from '../../workbook/closing/corrected.ts';
import { call } from '../examples.ts';
import { creditCases, credited } from './credit-cases.ts';
import { START, usual, type Row } from './paid.ts';

/** One person's month: their rules, what was counted (null: no row of Measures) and their rows of Team. */
interface Month {
  readonly rules: readonly Row[];
  readonly counted?: Row | null;
  readonly team?: readonly Row[];
  readonly month?: string;
  readonly closed?: readonly Row[];
  readonly adjustments?: readonly Row[];
  readonly afterLeaving?: number;
}

const russian = speechFor('ru');
const columns = { ...ruleColumns, ...laterRuleColumns };
const headings: Readonly<Record<string, string>> = { ...measuresInRussian, ...monthColumns };

/** A table with its header row: as the English workbook has it, or with all that the Russian one says in Russian. */
function table(isRussian: boolean, columns: readonly string[], rows: readonly Row[], heading: Readonly<Record<string, string>>): Grid {
  const own = (name: string, cell: Cell): Cell => {
    if (!isRussian || typeof cell !== 'string') return cell;
    if (name === 'options') return inRussianOptions(cell, namesInRussian);
    return name === 'gate' || (name === 'steps' && /[a-z]/.test(cell)) ? cell.replace(/[a-z_]+/g, (measure) => namesInRussian[measure] ?? measure) : russian.say(cell);
  };
  return [columns.map((name) => (isRussian ? (heading[name] ?? name) : name)), ...rows.map((row) => columns.map((name) => own(name, row[name] ?? '')))];
}

/** The last column of PAYOUT_LINES for a month. */
function hows(isRussian: boolean, { rules, counted = {}, team = [{}], month = '2026-06', closed = [], adjustments = [], afterLeaving }: Month): readonly string[] {
  const person = { person_id: 'P01', role: 'Sales manager', from: START };
  const plans = rules.map((rule) => ({ role: 'Sales manager', component: String(rule['measure'] ?? 'x'), paid: usual(rule), ...rule }));
  const lines = call(
    'PAYOUT_LINES',
    table(isRussian, Object.keys(peopleColumns), team.map((row) => ({ ...person, ...row })), peopleColumns),
    table(isRussian, Object.keys(columns), plans, columns),
    table(isRussian, Object.keys(headings), counted === null ? [{ month, person_id: 'P02', presence: 1 }] : [{ month, person_id: 'P01', presence: 1, ...counted }], headings),
    month,
    table(isRussian, Object.keys(closedColumns), closed.map((row) => ({ person_id: 'P01', ...row })), closedColumns),
    table(isRussian, Object.keys(adjustmentColumns), adjustments.map((row) => ({ person_id: 'P01', month, component: 'x', ...row })), adjustmentColumns),
    '',
    afterLeaving ?? '',
  ) as readonly (readonly Cell[])[];
  return lines.map((line) => String(line[7]));
}

const planBonus: Row = { measure: 'department', method: 'plan_bonus', amount: 3000, plan: 'department_plan' };
const activity: Row = { measure: 'first_meetings', method: 'activity_bonus', amount: 150, plan: 'first_meetings_plan' };
const steps: Row = { measure: 'signed_new', method: 'steps', steps: '100000 = 300; 200000 = 600' };
const tiers: Row = { measure: 'received_new', method: 'tiers', steps: '0 = 10%; 5000 = 12%' };
const target: Row = { measure: 'process_score', method: 'share_of_target', rate: 0.4, cap: 1.2 };
const gated: Row = { measure: 'base_sold', method: 'per_unit', amount: 200, gate: 'department / department_plan >= 70%' };
const fix: Row = { component: 'Fix', method: 'fixed', amount: 1000 };

const cases: readonly (readonly [when: string, month: Month, english: string, russian: string])[] = [
  ['a fix', { rules: [fix], counted: { presence: 0.9 } }, '1,000.00 × presence 90% = 900.00', '1,000.00 × присутствие 90% = 900.00'],
  ['a percentage', { rules: [{ measure: 'continuing', method: 'percent', rate: 0.01 }], counted: { continuing: 12_345.5 } }, '1% × 12,345.50 = 123.46', '1% × 12,345.50 = 123.46'],
  ['units', { rules: [{ measure: 'base_sold', method: 'per_unit', amount: 200 }], counted: { base_sold: 2 } }, '2 × 200.00 = 400.00', '2 × 200.00 = 400.00'],
  ['a sum', { rules: [{ measure: 'commission_new', method: 'amount' }], counted: { commission_new: 1234.5 } }, 'the sum of the lines, 1,234.50 = 1,234.50', 'сумма по строкам 1,234.50 = 1,234.50'],
  ['above the plan', { rules: [planBonus], counted: { department: 114_790, department_plan: 100_000 } }, '114.79% of plan pays 136.98% × 3,000.00 = 4,109.25', 'план выполнен на 114.79%, платится 136.98% × 3,000.00 = 4,109.25'],
  ['below the threshold', { rules: [planBonus], counted: { department: 79, department_plan: 100 } }, '79% of plan, below 80%, pays 0% × 3,000.00 = 0.00', 'план выполнен на 79%, ниже порога 80%: платится 0% × 3,000.00 = 0.00'],
  ['activity above the plan', { rules: [activity], counted: { first_meetings: 12, first_meetings_plan: 10 } }, '120% of plan pays 100% × 150.00 = 150.00', 'план выполнен на 120%, платится 100% × 150.00 = 150.00'],
  ['activity near the plan', { rules: [activity], counted: { first_meetings: 9, first_meetings_plan: 10 } }, '90% of plan × 150.00 = 135.00', 'план выполнен на 90%, платится 90% × 150.00 = 135.00'],
  ['activity below the threshold', { rules: [activity], counted: { first_meetings: 7, first_meetings_plan: 10 } }, '70% of plan, below 80%, pays nothing of 150.00 = 0.00', 'план выполнен на 70%, ниже порога 80%: платится 0% × 150.00 = 0.00'],
  ['a step', { rules: [steps], counted: { signed_new: 120_000 } }, '120,000 reached the step from 100,000 = 300.00', '120,000: достигнута ступень от 100,000 = 300.00'],
  ['below the steps', { rules: [steps], counted: { signed_new: 90_000 } }, '90,000 is below the first step, 100,000 = 0.00', '90,000: ниже первой ступени, 100,000 = 0.00'],
  ['tiers', { rules: [tiers], counted: { received_new: 6000 } }, '10% × 5,000.00 + 12% × 1,000.00 = 620.00', '10% × 5,000.00 + 12% × 1,000.00 = 620.00'],
  ['tiers of nothing', { rules: [tiers], counted: { received_new: 0 } }, 'nothing to pay on = 0.00', 'платить не с чего = 0.00'],
  ['a share of the target', { rules: [target], counted: { process_score: 0.95, target: 1000 } }, '1,000.00 × 40% × 95% = 380.00', '1,000.00 × 40% × 95% = 380.00'],
  [
    'a cap',
    { rules: [{ measure: 'meetings_held', method: 'share_of_target', rate: 0.6, plan: 'quota', cap: 1.2 }], counted: { meetings_held: 30, quota: 10, target: 1000, presence: 0.5 } },
    '500.00 × 60% × 300% = 900.00; cut to 600.00 by the cap of 120% of 500.00',
    '500.00 × 60% × 300% = 900.00; ограничено потолком 120% от 500.00: 600.00',
  ],
  ['a plan of nothing', { rules: [planBonus], counted: { department: 5, department_plan: 0 } }, 'the plan is 0: pays no such part', 'план равен 0: эта часть не платится'],
  [
    'a gate that is shut',
    { rules: [gated], counted: { base_sold: 2, department: 65, department_plan: 100 } },
    "not paid, as department / department_plan >= 70% isn't met: 65%",
    'не платится, условие «Подписано отделом / План отдела >= 70%» не выполнено: 65%',
  ],
  ['a gate on a figure', { rules: [{ ...gated, gate: 'big_client_lost = 0' }], counted: { base_sold: 2, big_client_lost: 1 } }, "not paid, as big_client_lost = 0 isn't met: 1", 'не платится, условие «Потерян крупный клиент = 0» не выполнено: 1'],
  [
    'a gate on a plan of nothing',
    { rules: [gated], counted: { base_sold: 2, department: 65, department_plan: 0 } },
    "department_plan is 0: department / department_plan >= 70% can't be met",
    'План отдела = 0: условие «Подписано отделом / План отдела >= 70%» невыполнимо',
  ],
  ['a gate that is open', { rules: [gated], counted: { base_sold: 2, department: 70, department_plan: 100 } }, '2 × 200.00 = 400.00', '2 × 200.00 = 400.00'],
  ["a gate's gap", { rules: [gated], counted: { base_sold: 2, department_plan: 100 } }, 'department: nothing recorded', 'Подписано отделом: записей нет'],
  [
    'a plan that nobody entered',
    { rules: [planBonus], counted: { department: 5 } },
    '⚠ P01, 2026-06, department_plan: no row signed_total_usd of DEPT in Quotas',
    '⚠ P01, 2026-06, План отдела: на вкладке «Планы» нет строки отдел_сумма для DEPT',
  ],
  ['somebody away', { rules: [activity], counted: { first_meetings: 0, presence: 0 } }, 'first_meetings_plan: absent all month', 'План первых встреч: отсутствие весь месяц'],
  ['a figure that no amount has', { rules: [planBonus], counted: { department: 1e14 } }, '⚠ P01, 2026-06, department: 100000000000000 is more than any amount', '⚠ P01, 2026-06, Подписано отделом: 100000000000000 больше любой суммы'],
  ['an error cell', { rules: [planBonus], counted: { department: '#N/A' } }, '⚠ P01, 2026-06, department: the Measures tab shows #N/A', '⚠ P01, 2026-06, Подписано отделом: на вкладке «Показатели» стоит #N/A'],
  ['no row of Measures', { rules: [fix], counted: null }, '⚠ Measures has no row for P01 in 2026-06', '⚠ на вкладке «Показатели» нет строки P01 за 2026-06'],
  ['no role', { rules: [fix], team: [{ role: '' }] }, '⚠ Team row 2 has no role', '⚠ в строке 2 вкладки «Команда» нет роли'],
  ['no rule', { rules: [fix], team: [{ role: 'Account manager' }] }, '⚠ no rule of the Pay plan concerns a Account manager', '⚠ на вкладке «План оплаты» нет строк для роли «Аккаунт-менеджер»'],
  ['no date', { rules: [fix], team: [{ from: '' }] }, '⚠ Team row 2 has no date in its from or to column', '⚠ в строке 2 вкладки «Команда» нет даты в столбце «С» или «По»'],
  ['two roles at once', { rules: [fix], team: [{}, {}] }, '⚠ Team rows 2 and 3 are both valid on 2026-06-01', '⚠ на 2026-06-01 действуют сразу две строки вкладки «Команда»: 2 и 3'],
  ['a curve', { rules: [{ measure: 'signed_new', method: 'curve', amount: 1000, plan: 'signed_new_plan', steps: '0 = 1; 100% = 1.5', options: 'mode = marginal' }], counted: { signed_new: 120, signed_new_plan: 100 } }, '120% of plan pays 130% × 1,000.00 = 1,300.00', 'план выполнен на 120%, платится 130% × 1,000.00 = 1,300.00'],
  [
    'weighted KPIs',
    { rules: [{ method: 'kpi_bonus', amount: 1000, steps: 'nrr / 100% = 60%; care_score = 40%', options: 'kpi_cap = 120%; kpi_gate = 90%' }], counted: { nrr: 1.05, care_score: 0.8 } },
    '1,000.00 × (nrr / 100% 105% × 60% + care_score 0% × 40%) = 630.00',
    '1,000.00 × (NRR / 100% 105% × 60% + Выполнение заботы 0% × 40%) = 630.00',
  ],
  ['a KPI that divides by nothing', { rules: [{ method: 'kpi_bonus', amount: 1000, steps: '90 / base_sold = 100%' }], counted: { base_sold: 0 } }, '⚠ 90 / base_sold divides by nothing', '⚠ 90 / Продано базовых: деление на ноль'],
  ['a pool', { rules: [{ measure: 'signed_new', method: 'pool', amount: 1000 }], counted: { signed_new: 10 } }, '100% of a pool of 1,000.00 = 1,000.00', '100% общей суммы 1,000.00 = 1,000.00'],
  ['a pool in which nobody has a part', { rules: [{ measure: 'signed_new', method: 'pool', amount: 1000 }], counted: { signed_new: 0 } }, 'nobody has a part in the pool = 0.00', 'ни у кого нет доли в общей сумме = 0.00'],
  ['a target that is paid in full', { rules: [{ ...target, options: 'pays = in full' }], counted: { process_score: 0.5, target: 1000 } }, '1,000.00 × 40%, paid in full = 400.00', '1,000.00 × 40%, платится полностью = 400.00'],
  ['between two steps', { rules: [{ ...steps, options: 'mode = interpolated' }], counted: { signed_new: 150_000 } }, '150,000 lies between 100,000 and 200,000 = 450.00', '150,000: между 100,000 и 200,000 = 450.00'],
  ['above the last step', { rules: [{ ...steps, options: 'mode = interpolated; above_last = continue' }], counted: { signed_new: 300_000 } }, '300,000 lies above the last step, 200,000 = 900.00', '300,000: выше последней ступени, 200,000 = 900.00'],
  ['below a threshold', { rules: [{ measure: 'team_received', method: 'percent', rate: 0.01, plan: 1000, threshold: 0.5 }], counted: { team_received: 400 } }, '400.00 is below the threshold, 500.00 = 0.00', '400.00: ниже порога, 500.00 = 0.00'],
  ['a bonus that is prorated', { rules: [{ ...steps, measure: 'received_new', options: 'prorate = presence' }], counted: { received_new: 120_000, presence: 0.5 } }, '120,000 reached the step from 100,000, prorated by 50% = 150.00', '120,000: достигнута ступень от 100,000, пропорционально 50% = 150.00'],
  ['what lies above a threshold', { rules: [{ measure: 'team_received', method: 'percent', rate: 0.01, plan: 1000, threshold: 0.5, options: 'below_threshold = excess only' }], counted: { team_received: 900 } }, '1% × 400.00, above 500.00 = 4.00', '1% × 400.00, сверх 500.00 = 4.00'],
  ['a plan that grows', { rules: [{ ...activity, options: 'ramp = 50%' }], counted: { first_meetings: 4, first_meetings_plan: 8 }, month: '2026-01' }, '100% of plan × 150.00; the plan is 50% of the whole in the first months = 150.00', 'план выполнен на 100%, платится 100% × 150.00; в первые месяцы план составляет 50% полного = 150.00'],
  [
    'attainment that counts in part until the period ends',
    { rules: [{ measure: 'signed_new', method: 'percent', rate: 0.01, plan: 1000, options: 'true_up = quarter; until_end = 100%' }], counted: { signed_new: 1200 }, month: '2026-04' },
    '1% × 1,000.00; until the period ends, 1,000.00 of it counts; less 0.00 paid before = 10.00',
    '1% × 1,000.00; до конца периода засчитывается 1,000.00; за вычетом выплаченных ранее 0.00 = 10.00',
  ],
  ['a cap of a component', { rules: [{ measure: 'base_sold', method: 'per_unit', amount: 200, options: 'most = 500' }], counted: { base_sold: 3 } }, '3 × 200.00; at most 500.00 = 500.00', '3 × 200.00; не больше 500.00 = 500.00'],
  ['to date', { rules: [{ ...steps, options: 'true_up = quarter' }], counted: { signed_new: 120_000 }, closed: [{ month: '2026-04', component: 'signed_new', amount: 100 }, { month: '2026-05', component: 'signed_new', amount: 20 }] }, '120,000 reached the step from 100,000; less 120.00 paid before = 180.00', '120,000: достигнута ступень от 100,000; за вычетом выплаченных ранее 120.00 = 180.00'],
  [
    'to date, less than was paid',
    { rules: [{ ...steps, options: 'true_up = quarter; below_zero = carry' }], counted: { signed_new: 0 }, month: '2026-05', closed: [{ month: '2026-04', component: 'signed_new', amount: 100 }] },
    '0 is below the first step, 100,000; less 100.00 paid before; -100.00 is carried to later months = 0.00',
    '0: ниже первой ступени, 100,000; за вычетом выплаченных ранее 100.00; -100.00 переносится на следующие месяцы = 0.00',
  ],
  ['to date, with a month that is not closed', { rules: [{ ...steps, options: 'true_up = quarter' }], counted: { signed_new: 0 }, month: '2026-05' }, '⚠ Closed months has no line of P01 for 2026-04: what was paid before is needed here', '⚠ на вкладке «Закрытые месяцы» нет строки P01 за 2026-04: здесь нужно знать, что было выплачено раньше'],
  [
    'a cap of the year',
    { rules: [{ measure: 'base_sold', method: 'per_unit', amount: 200, options: 'most_a_year = 500' }], counted: { base_sold: 2 }, month: '2026-02', closed: [{ month: '2026-01', component: 'base_sold', amount: 400 }] },
    '2 × 200.00; at most 500.00 a year, 400.00 of it was paid before = 100.00',
    '2 × 200.00; не больше 500.00 в год, из них 400.00 выплачено ранее = 100.00',
  ],
  ['a guarantee of the first days', { rules: [{ measure: 'base_sold', method: 'per_unit', amount: 200, options: 'guaranteed = 900; guaranteed_days = 60' }], counted: { base_sold: 2 }, month: '2026-01' }, '2 × 200.00 = 400.00; at least 900.00 in the first 60 days in the role: 900.00', '2 × 200.00 = 400.00; не меньше 900.00 в первые 60 дн. в роли: 900.00'],
  ['nobody', { rules: [fix], team: [{ to: START }] }, 'nobody in Team is employed in 2026-06', 'на вкладке «Команда» никто не числится за 2026-06'],
];

const sold: Row = { component: 'Sold', measure: 'base_sold', method: 'per_unit', amount: 200 };

/** Months whose last line is what the case is about. */
const lastLines: readonly (readonly [when: string, month: Month, english: string, russian: string])[] = [
  [
    'a pool with a part unknown',
    { rules: [{ measure: 'signed_new', method: 'pool', amount: 1000 }], counted: { signed_new: 5 }, team: [{ person_id: 'P03' }, {}] },
    "⚠ the pool can't be divided: Measures has no row for P03 in 2026-06",
    '⚠ общую сумму нельзя разделить: на вкладке «Показатели» нет строки P03 за 2026-06',
  ],
  ['a cap on everything', { rules: [sold, { component: 'Cap', method: 'total_cap', amount: 300 }], counted: { base_sold: 2 } }, '2 × 200.00 = 400.00; cut by 100.00 to 300.00 by the cap of 300.00', '2 × 200.00 = 400.00; уменьшено на 100.00 до 300.00: потолок 300.00'],
  ['a holdback', { rules: [sold, { component: 'Held', method: 'holdback', rate: 0.3 }], counted: { base_sold: 2 }, month: '2026-01' }, '30% of 400.00 is held back = -120.00', 'удерживается 30% от 400.00 = -120.00'],
  [
    'what was held back is released',
    { rules: [sold, { component: 'Held', method: 'holdback', rate: 0.3, options: 'months = 1' }], counted: { base_sold: 2 }, month: '2026-03', closed: [{ month: '2026-01', component: 'Held', amount: -300 }, { month: '2026-02', component: 'Held', amount: -50 }, { month: '2026-02', component: 'Held', amount: 100 }] },
    '350.00 was held back until 2026-02, less 100.00 paid of it before = 250.00',
    'до 2026-02 удержано 350.00, из них ранее выплачено 100.00 = 250.00',
  ],
  ['a holdback that has ended', { rules: [sold, { component: 'Held', method: 'holdback', rate: 0.3, valid_to: START + 60 }], counted: { base_sold: 2 }, month: '2026-04', closed: [{ month: '2026-03', component: 'Held', amount: -300 }] }, 'nothing more is held back = 0.00', 'больше ничего не удерживается = 0.00'],
  ['a debt', { rules: [{ ...sold, method: 'amount', amount: '' }, { component: 'Debt', method: 'debt_limit', rate: 0.5 }], counted: { base_sold: -400 }, month: '2026-01' }, '-400.00 is carried as a debt; with what was owed, 400.00 = 400.00', '-400.00 переносится как долг, всего долг 400.00 = 400.00'],
  [
    'a debt that is paid back',
    { rules: [sold, { component: 'Debt', method: 'debt_limit', rate: 0.5 }], counted: { base_sold: 2 }, closed: [{ month: '2026-05', component: 'Debt', amount: 500 }] },
    '200.00 of a debt of 500.00 is paid back, at most 50% of 400.00 = -200.00',
    'погашается 200.00 из долга 500.00, не больше 50% от 400.00 = -200.00',
  ],
  [
    'a debt on leaving',
    { rules: [sold, { component: 'Debt', method: 'debt_limit', rate: 0.5 }], counted: { base_sold: 2 }, team: [{ to: START + 160 }], closed: [{ month: '2026-05', component: 'Debt', amount: 500 }] },
    'on leaving 400.00 of a debt of 500.00 is paid back from all of 400.00, owed now 100.00 = -400.00',
    'при уходе погашается 400.00 из долга 500.00 из всего заработанного, 400.00; долг после 100.00 = -400.00',
  ],
  ['a draw', { rules: [sold, { component: 'Draw', method: 'draw', amount: 1000 }], counted: { base_sold: 2, presence: 0.9 }, month: '2026-01' }, 'draw 1,000.00 × presence 90%, earned 400.00, owed before 0.00, owed now 500.00 = 500.00', 'аванс 1,000.00 × присутствие 90%, заработано 400.00, долг до 0.00, долг после 500.00 = 500.00'],
  [
    'a draw that has ended',
    { rules: [sold, { component: 'Draw', method: 'draw', amount: 1000, options: 'months = 1' }], counted: { base_sold: 2 }, month: '2026-02', closed: [{ month: '2026-01', component: 'Draw', amount: 600 }] },
    'the draw has ended; earned 400.00, owed before 600.00, owed now 200.00 = -400.00',
    'аванс закончился; заработано 400.00, долг до 600.00, долг после 200.00 = -400.00',
  ],
  ['a minimum', { rules: [sold, { component: 'Least', method: 'minimum', amount: 700 }], counted: { base_sold: 2 } }, 'at least 700.00 × presence 100%; the rest comes to 400.00 = 300.00', 'не меньше 700.00 × присутствие 100%; остальное даёт 400.00 = 300.00'],
  ['a minimum after leaving', { rules: [sold, { component: 'Least', method: 'minimum', amount: 700 }], team: [{ to: START + 140 }], afterLeaving: 60 }, 'nothing is guaranteed after leaving = 0.00', 'после ухода минимум не гарантируется = 0.00'],
  ['a settlement of what is flagged', { rules: [{ ...sold, component: 'Оплаты' }, { component: 'Draw', method: 'draw', amount: 1000 }], counted: { base_sold: '#N/A' } }, '⚠ Оплаты has to be mended first', '⚠ сначала нужно исправить часть «Оплаты»'],
  ['an adjustment without an amount', { rules: [sold], counted: { base_sold: 2 }, adjustments: [{ reason: 'bonus' }] }, '⚠ Adjustments row 2 has no amount', '⚠ в строке 2 вкладки «Корректировки» нет суммы'],
  ['an adjustment without a reason', { rules: [sold], counted: { base_sold: 2 }, adjustments: [{ amount: 5 }] }, '⚠ Adjustments row 2 has no reason: it is paid once it has one', '⚠ в строке 2 вкладки «Корректировки» нет причины: сумма платится, когда она указана'],
  ['an adjustment without a month', { rules: [sold], counted: { base_sold: 2 }, adjustments: [{ month: '', amount: 5, reason: 'x' }] }, '⚠ Adjustments row 2 has no month', '⚠ в строке 2 вкладки «Корректировки» нет месяца'],
  ['an adjustment of nobody', { rules: [sold], counted: { base_sold: 2 }, adjustments: [{ person_id: 'P09', amount: 5, reason: 'x' }] }, '⚠ Adjustments row 2 names nobody whom Team knows', '⚠ в строке 2 вкладки «Корректировки» назван тот, кого нет на вкладке «Команда»'],
];

/** What is said of each measure that has nothing. */
const gaps = measures.map(({ name }): Month => ({ month: '2026-12', rules: [{ measure: name, method: 'per_unit', amount: 1 }], counted: { presence: name === 'presence' ? '' : 1 } }));

const credits = creditCases.map(([, department]) => ({ english: credited(department).map(([, why]) => why), russian: credited(department, true).map(([, why]) => why) }));

const corrections = { english: reasons.map(inEnglish), russian: reasons.map(inRussian) };

const said = [...cases.map(([, month]) => month), ...lastLines.map(([, month]) => month), ...gaps].map((month) => ({ english: hows(false, month), russian: hows(true, month) }));

describe('how an amount follows', () => {
  test.each(cases)('%s', (_, month, english, own) => {
    expect([hows(false, month), hows(true, month)]).toEqual([[english], [own]]);
  });

  test.each(lastLines)('%s', (_, month, english, own) => {
    expect([hows(false, month).at(-1), hows(true, month).at(-1)]).toEqual([english, own]);
  });

  test('these are all the methods and all the sentences', () => {
    expect(methodNames.filter((name) => ![...cases, ...lastLines].some(([, { rules }]) => rules.some(({ method }) => method === name)))).toEqual([]);
    const all = [...said, ...credits, corrections].flatMap(({ english }) => english).join('\n');
    const form = (sentence: string) => new RegExp(sentence.replace(/[.+?()/]/g, '\\$&').replace(/\{\w+\}/g, '.+'));
    expect(Object.keys(howInRussian).filter((sentence) => !form(sentence).test(all))).toEqual([]);
  });

  test('in Russian no word is Latin but names that are so in both languages, and a flag is a flag', () => {
    const latin = (text: string) => text.replace(/\bP\d+\b|\bDEPT\b|\bNRR\b|#N\/A/g, '').match(/[A-Za-z]+/g);
    expect(said.flatMap(({ russian: lines }) => lines.filter((line) => latin(line) !== null))).toEqual([]);
    for (const { english, russian: own } of said) expect(own.map((line) => line.startsWith('⚠ '))).toEqual(english.map((line) => line.startsWith('⚠ ')));
  });

  test('a sentence keeps its parts, the tabs their titles and the plans their names', () => {
    const parts = (text: string) => new Set(text.match(/\{\w+\}/g));
    const titles = tabs.map((tab) => `на вкладке «${titleIn(russian, tab)}»`);
    const kpis = quotas.columns['kpi']?.words ?? [];
    for (const [english, own] of Object.entries(howInRussian)) {
      expect({ english, parts: parts(own) }).toEqual({ english, parts: parts(english) });
      for (const tab of own.match(/на вкладке «[^»]+»/g) ?? []) expect(titles).toContain(tab);
      for (const [, kpi = ''] of english.matchAll(/no row (\w+)(?: of DEPT)? in Quotas/g)) expect([kpis.includes(kpi), own.includes(russian.say(kpi, 'quotas.kpi'))]).toEqual([true, true]);
    }
  });

  test('a table with some headings of its own is in the language of most', () => {
    const [people, measured] = [table(true, Object.keys(peopleColumns), [{ person_id: 'P01', role: 'Sales manager', from: START }], peopleColumns), table(true, Object.keys(headings), [{ month: '2026-06', person_id: 'P01', presence: 1 }], headings)];
    const rules = (isRussian: boolean, other: string, place: number) => table(isRussian, Object.keys(ruleColumns), [{ ...fix, role: 'Сейлз-менеджер', paid: 'month' }], ruleColumns).map((row, i) => (i === 0 ? row.map((cell, at) => (at === place ? other : cell)) : row));
    const how = (grid: Grid) => (call('PAYOUT_LINES', people, grid, measured) as readonly (readonly Cell[])[])[0]?.[7];
    expect([how(rules(true, 'role', 0)), how(rules(false, 'Роль', 0))]).toEqual(['1,000.00 × присутствие 100% = 1,000.00', '1,000.00 × presence 100% = 1,000.00']);
  });
});
