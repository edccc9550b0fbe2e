import type { Cell, Grid } from '../../../src/core/kinds.ts';
import { creditTables, laterCreditTables } from '../../../src/core/plan/credit-lines-of.ts';
import { inRussianOptions } from '../../../src/core/plan/options-in-russian.ts';
import { factWordsInRussian } from '../../../src/core/plan/fact-words.ts';
import { measuresInRussian, namesInRussian } from '../../../src/core/plan/own-names.ts';
import { peopleColumns } from '../../../src/core/plan/payout-lines.ts';
import { laterRuleColumns, ruleColumns } from '../../../src/core/plan/read-rules.ts';
import { call } from '../examples.ts';
import { usual } from './paid.ts';

export type Row = Readonly<Record<string, Cell>>;

/** A department in small: tables by name; Ann (P01) owns deal D1 of 1,000 at 5%, won on 10 January 2026 and paid on the 20th, unless said otherwise. */
export interface Department {
  readonly deals?: readonly Row[];
  readonly payments?: readonly Row[];
  readonly deal_shares?: readonly Row[];
  readonly options?: string;
  /** The measure of the rule with the options. */
  readonly measure?: string;
  readonly products?: readonly Row[];
  readonly invoices?: readonly Row[];
  readonly spiffs?: readonly Row[];
}

/** 1 January 2026. */
export const START = 46_023;
export const day = (n: number) => START + n - 1;

const people: readonly Row[] = ['P01', 'P02', 'P03'].map((person_id) => ({ person_id, role: 'Sales manager', from: START - 400 }));
const deal: Row = { deal_id: 'D1', company: 'Acme', owner_id: 'P01', type: 'new', stage: 'won', closed: day(10), rated_tier: 'base', converted: 1000 };
const payment: Row = { date: day(20), deal_id: 'D1', company: 'Acme', type: 'new', owner_id: 'P01', rated_tier: 'base', rated_on: day(10), rate: 0.05, converted: 1000, commission: 50 };
const prices: readonly Row[] = [
  { tier: 'starter', product: 'Audit', list_price: 1000, rate: 0.07 },
  { tier: 'base', product: 'Project', list_price: 1250, rate: 0.05, sum_from: 2500 },
];

function table(isRussian: boolean, columns: Readonly<Record<string, string>>, rows: readonly Row[]): Grid {
  const own = (name: string, cell: Cell): Cell => {
    if (!isRussian || typeof cell !== 'string') return cell;
    if (name === 'options') return inRussianOptions(cell, namesInRussian);
    if (name === 'measure') return (measuresInRussian as Readonly<Record<string, string>>)[cell] ?? cell;
    if (name === 'method') return namesInRussian[cell] ?? cell;
    return (factWordsInRussian as Readonly<Record<string, string>>)[cell] ?? cell;
  };
  return [Object.entries(columns).map(([name, heading]) => (isRussian ? heading : name)), ...rows.map((row) => Object.keys(columns).map((name) => own(name, row[name] ?? '')))];
}

/** The rows of Credits. */
export function creditRows(department: Department, isRussian = false): readonly (readonly Cell[])[] {
  const { options = '', measure = 'commission_new' } = department;
  const rules = options === '' ? [] : [{ role: 'Sales manager', component: 'Commission', measure, method: 'amount', paid: usual({ measure, options }), options }];
  const rows = (name: keyof typeof creditTables, usual: readonly Row[]) => table(isRussian, creditTables[name], department[name] ?? usual);
  const lines = call(
    'CREDIT_LINES',
    table(isRussian, { ...creditTables.deals, ...laterCreditTables.deals }, (department.deals ?? [{}]).map((row) => ({ ...deal, ...row }))),
    table(isRussian, { ...creditTables.payments, ...laterCreditTables.payments }, (department.payments ?? [{}]).map((row) => ({ ...payment, ...row }))),
    rows('deal_shares', []),
    table(isRussian, { ...ruleColumns, ...laterRuleColumns }, rules),
    table(isRussian, peopleColumns, people),
    rows('products', prices),
    rows('invoices', []),
    rows('spiffs', []),
  ) as readonly (readonly Cell[])[];
  return lines.filter((line) => line[0] !== '');
}

/** Credits as `date of person count amount commission`, and why. */
export function credited(department: Department, isRussian = false): readonly (readonly [line: string, why: string])[] {
  const shown = (cell: Cell) => (cell instanceof Date ? String(Math.floor(cell.getTime() / 86_400_000) + 25_569 - START + 1) : String(cell));
  return creditRows(department, isRussian).map((line) => [[line[0], line[2], line[6], line[7], line[8], line[9]].map(shown).join(' '), String(line[10])] as const);
}

type Case = readonly [when: string, department: Department, lines: readonly (readonly [line: string, english: string, russian: string])[]];

const halves: readonly Row[] = [{ deal_id: 'D1', person_id: 'P01', share: 0.6, kind: 'split' }, { deal_id: 'D1', person_id: 'P02', share: 0.4, kind: 'split' }];

export const creditCases: readonly Case[] = [
  ['nothing to change', {}, []],
  [
    'a deal that two people share',
    { deal_shares: halves },
    [
      ['20 payments P01 -0.4 -400 -20', '60% of the deal', '60% сделки'],
      ['20 payments P02 0.4 400 20', '40% of the deal', '40% сделки'],
      ['10 deals P01 -0.4 -400 0', '60% of the deal', '60% сделки'],
      ['10 deals P02 0.4 400 0', '40% of the deal', '40% сделки'],
    ],
  ],
  [
    'a deal that was given away',
    { deal_shares: [{ deal_id: 'd1', person_id: 'P02', share: 1 }] },
    [
      ['20 payments P01 -1 -1000 -50', 'the deal is shared: none of it is left', 'сделка поделена: своей доли не осталось'],
      ['20 payments P02 1 1000 50', '100% of the deal', '100% сделки'],
      ['10 deals P01 -1 -1000 0', 'the deal is shared: none of it is left', 'сделка поделена: своей доли не осталось'],
      ['10 deals P02 1 1000 0', '100% of the deal', '100% сделки'],
    ],
  ],
  [
    'an overlay comes on top',
    { deal_shares: [{ deal_id: 'D1', person_id: 'P03', share: 0.25, kind: 'overlay' }] },
    [
      ['20 payments overlay P03 0.25 250 12.5', '25% on top', '25% сверх'],
      ['10 deals overlay P03 0.25 250 0', '25% on top', '25% сверх'],
    ],
  ],
  [
    'shares that miss 100%',
    { deal_shares: [{ deal_id: 'D1', person_id: 'P01', share: 0.6 }, { deal_id: 'D1', person_id: 'P02', share: 0.3 }] },
    [
      ['20 payments P01   ', '⚠ the shares of deal D1 total 90%, not 100%', '⚠ доли сделки D1 составляют 90%, а не 100%'],
      ['20 payments P02   ', '⚠ the shares of deal D1 total 90%, not 100%', '⚠ доли сделки D1 составляют 90%, а не 100%'],
      ['10 deals P01   ', '⚠ the shares of deal D1 total 90%, not 100%', '⚠ доли сделки D1 составляют 90%, а не 100%'],
      ['10 deals P02   ', '⚠ the shares of deal D1 total 90%, not 100%', '⚠ доли сделки D1 составляют 90%, а не 100%'],
    ],
  ],
  [
    'shares of a deal that is not in Deals',
    { deals: [], deal_shares: [{ deal_id: 'D1', person_id: 'P02', share: 1 }] },
    [
      ['20 payments P01   ', '⚠ deal D1 has shares and is not in Deals', '⚠ у сделки D1 есть доли, а на вкладке «Сделки» её нет'],
      ['20 payments P02   ', '⚠ deal D1 has shares and is not in Deals', '⚠ у сделки D1 есть доли, а на вкладке «Сделки» её нет'],
    ],
  ],
  [
    'a stranger has a share',
    { payments: [], deal_shares: [{ deal_id: 'D1', person_id: 'P09', share: 1 }] },
    [
      ['10 deals P01   ', '⚠ Deal shares row 2 names nobody whom Team knows', '⚠ в строке 2 вкладки «Доли сделок» назван тот, кого нет на вкладке «Команда»'],
      ['10 deals P09   ', '⚠ Deal shares row 2 names nobody whom Team knows', '⚠ в строке 2 вкладки «Доли сделок» назван тот, кого нет на вкладке «Команда»'],
    ],
  ],
  [
    'a share that is none',
    { payments: [], deal_shares: [{ deal_id: 'D1', person_id: 'P01', share: 60 }] },
    [['10 deals P01   ', '⚠ Deal shares row 2 has no share from 0% to 100%', '⚠ в строке 2 вкладки «Доли сделок» нет доли от 0% до 100%']],
  ],
  [
    'a payment after the months that earn',
    { options: 'window = 12', payments: [{}, { date: day(376) }] },
    [['376 payments P01 0 0 -50', 'more than 12 months after closing', 'позже 12 мес. после закрытия']],
  ],
  ['a payment on the last day that earns', { options: 'window = 12', payments: [{ date: day(375) }] }, []],
  [
    'a deal sold for less than the list price',
    { options: 'discount_over = 10%', deals: [{ product: 'Project' }] },
    [['20 payments P01 0 0 -10', 'sold at 80% of the list price: 4%', 'продано за 80% цены по прайсу: 4%']],
  ],
  ['a discount within the limit', { options: 'discount_over = 20%', deals: [{ product: 'Project' }] }, []],
  [
    'several deals that count as one',
    { options: 'rerate_days = 90', deals: [{ deal_id: 'D1', rated_tier: 'starter' }, { deal_id: 'D2', rated_tier: 'starter', closed: day(40), converted: 1500 }], payments: [{ rate: 0.07, commission: 70, rated_tier: 'starter' }, { deal_id: 'D2', date: day(50), rate: 0.07, commission: 70, rated_tier: 'starter' }] },
    [['50 payments P01 0 0 -20', 'rated as base, by the sum of the deals since 2026-01-10: 5%', 'ставка уровня «base»: по сумме сделок с 2026-01-10: 5%']],
  ],
  [
    'a client who left after four of twelve months',
    { options: 'clawback_months = 12', deals: [{ ended: day(130) }] },
    [['130 payments P01 0 0 -33.33', '66.67% of 50.00 is taken back: the client left on 2026-05-10', 'возвращается 66.67% от 50.00: клиент ушёл 2026-05-10']],
  ],
  [
    'all of it',
    { options: 'clawback_months = 12; clawback = full', deals: [{ ended: day(130) }] },
    [['130 payments P01 0 0 -50', '100% of 50.00 is taken back: the client left on 2026-05-10', 'возвращается 100% от 50.00: клиент ушёл 2026-05-10']],
  ],
  [
    'by steps',
    { options: 'clawback_months = 12; clawback = by steps; clawback_steps = 100%, 50%, 25%, 0%', deals: [{ ended: day(130) }] },
    [['130 payments P01 0 0 -25', '50% of 50.00 is taken back: the client left on 2026-05-10', 'возвращается 50% от 50.00: клиент ушёл 2026-05-10']],
  ],
  [
    'what is not paid by then is cancelled',
    { options: 'clawback_months = 12', deals: [{ ended: day(25) }], payments: [{}, { date: day(40) }] },
    [
      ['40 payments P01 0 0 -50', 'the client left on 2026-01-25: nothing more is earned', 'клиент ушёл 2026-01-25: больше ничего не начисляется'],
      ['25 payments P01 0 0 -50', '100% of 50.00 is taken back: the client left on 2026-01-25', 'возвращается 100% от 50.00: клиент ушёл 2026-01-25'],
    ],
  ],
  [
    'a refund takes back no more than is left after the client was lost',
    { options: 'clawback_months = 12', deals: [{ ended: day(130) }], payments: [{}, { date: day(140), converted: -1000, commission: -50 }] },
    [
      ['140 payments P01 0 0 33.33', '16.67 of 16.67 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 16.67 из 16.67, выплаченных по сделке'],
      ['130 payments P01 0 0 -33.33', '66.67% of 50.00 is taken back: the client left on 2026-05-10', 'возвращается 66.67% от 50.00: клиент ушёл 2026-05-10'],
    ],
  ],
  ['a refund after the months that earn takes back what was paid', { options: 'window = 12', payments: [{}, { date: day(380), converted: -1000, commission: -50 }] }, []],
  [
    'a refund at the rate that was paid, also where it would be another by now',
    { options: 'rerate_days = 90', deals: [{ deal_id: 'D1', rated_tier: 'starter' }, { deal_id: 'D2', rated_tier: 'starter', closed: day(40), converted: 1500 }], payments: [{ rate: 0.07, commission: 70, rated_tier: 'starter' }, { date: day(60), converted: -1000, rate: 0.07, commission: -70, rated_tier: 'starter' }] },
    [],
  ],
  [
    'a refund before any payment is made up first',
    { options: 'window = 12', payments: [{ converted: -400, commission: -20 }, { date: day(40) }, { date: day(41), converted: -600, commission: -31 }] },
    [
      ['41 payments P01 0 0 1', '30.00 of 30.00 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 30.00 из 30.00, выплаченных по сделке'],
    ],
  ],
  [
    'a second refund of the same money takes nothing back, and its correction pays nothing',
    { options: 'window = 12', payments: [{}, { date: day(30), converted: -1000, commission: -50 }, { date: day(31), converted: -1000, commission: -50 }, { date: day(32) }] },
    [
      ['31 payments P01 0 0 50', '0.00 of 0.00 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 0.00 из 0.00, выплаченных по сделке'],
      ['32 payments P01 0 0 -50', 'it first makes up for what was refunded before', 'сначала покрывается сделанный раньше возврат'],
    ],
  ],
  [
    'paid in parts, a refund takes back as much of the commission as of the money',
    { options: 'paid_on = signed 50%, received 50%', payments: [{ converted: 500, commission: 25 }, { date: day(30), converted: -250, commission: -12.5 }] },
    [
      ['20 payments P01 0 0 -12.5', '75% of the commission is payable by now', 'к этому дню платится 75% комиссии'],
      ['30 payments P01 0 0 -6.25', '18.75 of 37.50 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 18.75 из 37.50, выплаченных по сделке'],
      ['10 payments P01 0 0 25', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
    ],
  ],
  ['nothing once the months are over', { options: 'clawback_months = 12', deals: [{ ended: day(375) }] }, []],
  [
    'a deal lost within three months no longer counts, from the day it was lost',
    { options: 'reversal_months = 3', measure: 'signed_new', deals: [{ ended: day(95) }] },
    [['95 deals P01 -1 -1000 0', 'the client left on 2026-04-05: it no longer counts', 'клиент ушёл 2026-04-05: сделка больше не считается']],
  ],
  [
    'or from the day it was signed',
    { options: 'reversal_months = 3; reversal = when signed', measure: 'signed_new', deals: [{ ended: day(95) }] },
    [['10 deals P01 -1 -1000 0', 'the client left on 2026-04-05: it no longer counts', 'клиент ушёл 2026-04-05: сделка больше не считается']],
  ],
  [
    'commission on signing',
    { options: 'paid_on = signed' },
    [
      ['20 payments P01 0 0 -50', '100% of the commission is payable by now', 'к этому дню платится 100% комиссии'],
      ['10 payments P01 0 0 50', '100% of the commission is payable by now', 'к этому дню платится 100% комиссии'],
    ],
  ],
  [
    'half on signing, half as money comes, to the cent',
    { options: 'paid_on = signed 50%, received 50%', deals: [{ converted: 1000.2 }], payments: [{ converted: 500, commission: 25 }, { date: day(60), converted: 500.2, commission: 25.01 }] },
    [
      ['20 payments P01 0 0 -12.5', '75% of the commission is payable by now', 'к этому дню платится 75% комиссии'],
      ['60 payments P01 0 0 -12.51', '100% of the commission is payable by now', 'к этому дню платится 100% комиссии'],
      ['10 payments P01 0 0 25.01', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
    ],
  ],
  [
    'commission on invoices',
    { options: 'paid_on = invoiced', payments: [], invoices: [{ date: day(15), deal_id: 'D1', amount: 400 }, { date: day(45), deal_id: 'D1', amount: 700 }] },
    [
      ['15 payments P01 0 0 20', '40% of the commission is payable by now', 'к этому дню платится 40% комиссии'],
      ['45 payments P01 0 0 30', '100% of the commission is payable by now', 'к этому дню платится 100% комиссии'],
    ],
  ],
  [
    'a spiff of an amount and a rate',
    { spiffs: [{ spiff: 'Winter', from: day(1), to: day(31), tier: 'base', amount: 100, rate: 0.01 }, { spiff: 'Spring', from: day(60), to: day(90), amount: 100 }], deal_shares: halves, payments: [] },
    [
      ['10 deals P01 -0.4 -400 0', '60% of the deal', '60% сделки'],
      ['10 deals P02 0.4 400 0', '40% of the deal', '40% сделки'],
      ['10 spiffs P01 0 0 66', 'Winter: 100.00 a deal and 1% of its value', 'Winter: 100.00 за сделку и 1% её суммы'],
      ['10 spiffs P02 0 0 44', 'Winter: 100.00 a deal and 1% of its value', 'Winter: 100.00 за сделку и 1% её суммы'],
    ],
  ],
  [
    'paid in parts, what comes after the months that earn pays nothing',
    { options: 'window = 12; paid_on = signed 50%, received 50%', payments: [{ date: day(376) }] },
    [
      ['376 payments P01 0 0 -50', 'more than 12 months after closing', 'позже 12 мес. после закрытия'],
      ['10 payments P01 0 0 25', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
    ],
  ],
  ['paid in parts, only payments on the first contract count', { options: 'paid_on = received', payments: [{ type: 'continuing', rate: '', commission: '' }, { date: day(40) }] }, []],
  [
    "paid in parts, another's payments on the deal pay only what is paid as the money comes",
    { options: 'paid_on = signed 50%, received 50%', payments: [{ owner_id: 'P02' }] },
    [
      ['20 payments P02 0 0 -25', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
      ['10 payments P01 0 0 25', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
    ],
  ],
  [
    "paid in parts, a refund of another's payment takes back what was paid on signing too",
    { options: 'paid_on = signed 50%, received 50%', payments: [{ owner_id: 'P02' }, { date: day(40), owner_id: 'P02', converted: -1000, commission: -50 }] },
    [
      ['20 payments P02 0 0 -25', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
      ['40 payments P02 0 0 25', '25.00 of 25.00 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 25.00 из 25.00, выплаченных по сделке'],
      ['10 payments P01 0 0 25', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
      ['40 payments P01 0 0 -25', '25.00 of 25.00 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 25.00 из 25.00, выплаченных по сделке'],
    ],
  ],
  [
    "paid in parts, half of two people's payments refunded takes back half of what each has",
    { options: 'paid_on = signed 50%, received 50%', payments: [{ converted: 400, commission: 20 }, { date: day(40), owner_id: 'P02', converted: 600, commission: 30 }, { date: day(50), owner_id: 'P02', converted: -500, commission: -25 }] },
    [
      ['20 payments P01 0 0 -10', '70% of the commission is payable by now', 'к этому дню платится 70% комиссии'],
      ['40 payments P02 0 0 -15', '30% of the commission is payable by now', 'к этому дню платится 30% комиссии'],
      ['50 payments P02 0 0 17.5', '7.50 of 15.00 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 7.50 из 15.00, выплаченных по сделке'],
      ['10 payments P01 0 0 25', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
      ['50 payments P01 0 0 -17.5', '17.50 of 35.00 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 17.50 из 35.00, выплаченных по сделке'],
    ],
  ],
  [
    "as the money comes, a refund that is booked on another is taken of whoever earned on it",
    { options: 'window = 12', payments: [{}, { date: day(50), owner_id: 'P02', converted: -1000, commission: -50 }] },
    [
      ['50 payments P02 0 0 50', '0.00 of 0.00 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 0.00 из 0.00, выплаченных по сделке'],
      ['50 payments P01 0 0 -50', '50.00 of 50.00 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 50.00 из 50.00, выплаченных по сделке'],
    ],
  ],
  [
    'a refund in the currency of its payment, at another exchange rate',
    { options: 'window = 12', deals: [{ value: 1000, currency: 'EUR', converted: 1200 }], payments: [{ amount: 1000, currency: 'EUR', converted: 1200, commission: 60 }, { date: day(28), amount: -1000, currency: 'EUR', converted: -1000, commission: -50 }] },
    [['28 payments P01 0 0 -10', '60.00 of 60.00 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 60.00 из 60.00, выплаченных по сделке']],
  ],
  [
    'paid in parts, a deal that is paid in full in its own currency pays its whole commission, whatever the exchange rate',
    { options: 'paid_on = signed 50%, received 50%', deals: [{ value: 1000, currency: 'EUR', converted: 1200 }], payments: [{ amount: 1000, currency: 'EUR' }] },
    [
      ['20 payments P01 0 0 -20', '100% of the commission is payable by now', 'к этому дню платится 100% комиссии'],
      ['10 payments P01 0 0 30', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
    ],
  ],
  [
    "paid in parts, a deal that is paid in another currency counts in the department's",
    { options: 'paid_on = signed 50%, received 50%', deals: [{ value: 1000, currency: 'EUR', converted: 1200 }], payments: [{ amount: 600, converted: 600, commission: 30 }] },
    [
      ['20 payments P01 0 0 -15', '75% of the commission is payable by now', 'к этому дню платится 75% комиссии'],
      ['10 payments P01 0 0 30', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
    ],
  ],
  [
    'a refund is first of money that earned nothing',
    { options: 'window = 12', payments: [{}, { date: day(380) }, { date: day(385), converted: -1200, commission: -60 }] },
    [
      ['380 payments P01 0 0 -50', 'more than 12 months after closing', 'позже 12 мес. после закрытия'],
      ['385 payments P01 0 0 50', '10.00 of 50.00 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 10.00 из 50.00, выплаченных по сделке'],
    ],
  ],
  [
    'a refund of nothing but such money takes nothing back',
    { options: 'window = 12', payments: [{}, { date: day(380) }, { date: day(385), converted: -1000, commission: -50 }] },
    [
      ['380 payments P01 0 0 -50', 'more than 12 months after closing', 'позже 12 мес. после закрытия'],
      ['385 payments P01 0 0 50', 'the refund is of money that earned nothing', 'возвращены деньги, с которых ничего не начислялось'],
    ],
  ],
  [
    'a clawback on a payment of another type than its deal',
    { options: 'clawback_months = 12', deals: [{ type: 'expansion', ended: day(130) }] },
    [['130 payments P01 0 0 -33.33', '66.67% of 50.00 is taken back: the client left on 2026-05-10', 'возвращается 66.67% от 50.00: клиент ушёл 2026-05-10']],
  ],
  ['what is chosen of deals changes nothing of refunds', { options: 'reversal_months = 3', measure: 'signed_new', payments: [{}, { date: day(30), rate: 0.1, commission: 100 }, { date: day(31), converted: -1000, rate: 0.1, commission: -100 }] }, []],
  ['a deal without a value flags only payments on the first contract', { options: 'paid_on = signed', deals: [{ converted: '' }], payments: [{ type: 'continuing', owner_id: 'P03', rate: '', commission: '' }] }, [['10 payments P01   ', '⚠ deal D1 has no value', '⚠ у сделки D1 нет суммы']]],
  [
    "continuing work on a first contract that is shared is its owner's alone",
    { payments: [{ type: 'continuing', owner_id: 'P03', rate: '', commission: '' }], deal_shares: halves },
    [
      ['10 deals P01 -0.4 -400 0', '60% of the deal', '60% сделки'],
      ['10 deals P02 0.4 400 0', '40% of the deal', '40% сделки'],
    ],
  ],
  [
    'what a renewal brings is shared with it',
    { deals: [{ type: 'renewal', stage: 'lost' }], payments: [{ type: 'continuing', rate: '', commission: '' }], deal_shares: halves },
    [
      ['20 payments P01 -0.4 -400 0', '60% of the deal', '60% сделки'],
      ['20 payments P02 0.4 400 0', '40% of the deal', '40% сделки'],
    ],
  ],
  [
    "paid in parts, another's payments on a deal with an overlay",
    { options: 'paid_on = signed 50%, received 50%', payments: [{ owner_id: 'P02' }, { date: day(40), owner_id: 'P02', converted: -1000, commission: -50 }], deal_shares: [{ deal_id: 'D1', person_id: 'P03', share: 0.1, kind: 'overlay' }] },
    [
      ['20 payments P02 0 0 -25', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
      ['20 payments overlay P03 0.1 100 2.5', '10% on top; 100% of the commission is payable by now', '10% сверх; к этому дню платится 100% комиссии'],
      ['40 payments P02 0 0 25', '25.00 of 25.00 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 25.00 из 25.00, выплаченных по сделке'],
      ['40 payments overlay P03 0.1 -100 -5', '10% on top', '10% сверх'],
      ['10 payments P01 0 0 25', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
      ['40 payments P01 0 0 -25', '25.00 of 25.00 paid on the deal is taken back with the refund', 'с возвратом денег удерживается 25.00 из 25.00, выплаченных по сделке'],
      ['10 payments overlay P03 0 0 2.5', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
      ['10 deals overlay P03 0.1 100 0', '10% on top', '10% сверх'],
    ],
  ],
  ['paid on signing, a deal without an ID', { options: 'paid_on = signed', deals: [{ deal_id: '' }, { deal_id: '' }], payments: [] }, [10, 10].map((date) => [`${date} payments P01 0 0 50`, '100% of the commission is payable by now', 'к этому дню платится 100% комиссии'] as const)],
  [
    'paid in parts, a split and an overlay of one person',
    { options: 'paid_on = signed 50%, received 50%', deal_shares: [{ deal_id: 'D1', person_id: 'P01', share: 1 }, { deal_id: 'D1', person_id: 'P01', share: 0.1, kind: 'overlay' }] },
    [
      ['20 payments P01 0 0 -25', '100% of the deal; 100% of the commission is payable by now', '100% сделки; к этому дню платится 100% комиссии'],
      ['20 payments overlay P01 0.1 100 2.5', '10% on top; 100% of the commission is payable by now', '10% сверх; к этому дню платится 100% комиссии'],
      ['10 payments P01 0 0 25', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
      ['10 payments overlay P01 0 0 2.5', '50% of the commission is payable by now', 'к этому дню платится 50% комиссии'],
      ['10 deals overlay P01 0.1 100 0', '10% on top', '10% сверх'],
    ],
  ],
  [
    'paid on signing, of a tier without a rate',
    { options: 'paid_on = signed', deals: [{ rated_tier: 'gold' }], payments: [] },
    [['10 payments P01   ', '⚠ Products has no rate for tier "gold" on 2026-01-10', '⚠ на вкладке «Продукты» нет ставки уровня «gold» на 2026-01-10']],
  ],
  [
    'paid on signing, of a tier with several rates',
    { options: 'paid_on = signed', payments: [], products: [{ tier: 'base', rate: 0.05 }, { tier: 'base', rate: 0.06 }] },
    [['10 payments P01   ', '⚠ Products has several rates for tier "base"', '⚠ на вкладке «Продукты» несколько ставок уровня «base»']],
  ],
  [
    'paid on signing, of a deal without a value, with its payments',
    { options: 'paid_on = signed', deals: [{ converted: 'Exchange rates has no rate of EUR' }] },
    [
      ['20 payments P01   ', '⚠ deal D1 has no value', '⚠ у сделки D1 нет суммы'],
      ['10 payments P01   ', '⚠ deal D1 has no value', '⚠ у сделки D1 нет суммы'],
    ],
  ],
  [
    'paid on invoices, of which one has no date and one no amount',
    { options: 'paid_on = invoiced', payments: [], invoices: [{ deal_id: 'D1', amount: 400 }, { date: day(15), deal_id: 'D1' }] },
    [
      ['10 payments P01   ', '⚠ Invoices row 2 has no date or no amount', '⚠ в строке 2 вкладки «Счета» нет даты или суммы'],
      ['15 payments P01   ', '⚠ Invoices row 3 has no date or no amount', '⚠ в строке 3 вкладки «Счета» нет даты или суммы'],
    ],
  ],
  [
    'a shared payment without a rate',
    { deals: [{ stage: 'lost' }], payments: [{ rate: 'Products has no rate for tier "gold"', commission: 'Products has no rate for tier "gold"' }], deal_shares: halves },
    [
      ['20 payments P01   ', '⚠ Payments row 2 has no amount or no rate', '⚠ в строке 2 вкладки «Оплаты» нет суммы или ставки'],
      ['20 payments P02   ', '⚠ Payments row 2 has no amount or no rate', '⚠ в строке 2 вкладки «Оплаты» нет суммы или ставки'],
    ],
  ],
  [
    'a client who left before the closing',
    { options: 'clawback_months = 12', deals: [{ ended: day(5) }] },
    [['10 payments P01   ', '⚠ the client left on 2026-01-05, before the closing on 2026-01-10', '⚠ клиент ушёл 2026-01-05, до закрытия сделки 2026-01-10']],
  ],
  [
    'a spiff without a rate that can be paid',
    { spiffs: [{ spiff: 'Winter', from: day(1), to: day(31), rate: 7 }], payments: [] },
    [['10 spiffs P01   ', '⚠ Winter has no rate from 0% to 100%', '⚠ у акции «Winter» нет ставки от 0% до 100%']],
  ],
  [
    'a spiff with an overlay, which has no part of the amount for each deal',
    { spiffs: [{ spiff: 'Winter', from: day(1), to: day(31), amount: 100, rate: 0.01 }], deal_shares: [{ deal_id: 'D1', person_id: 'P02', share: 0.25, kind: 'overlay' }], payments: [] },
    [
      ['10 deals overlay P02 0.25 250 0', '25% on top', '25% сверх'],
      ['10 spiffs P01 0 0 110', 'Winter: 100.00 a deal and 1% of its value', 'Winter: 100.00 за сделку и 1% её суммы'],
      ['10 spiffs P02 0 0 2.5', 'Winter: 100.00 a deal and 1% of its value', 'Winter: 100.00 за сделку и 1% её суммы'],
    ],
  ],
  [
    'a spiff of an amount that three share, to the cent',
    { spiffs: [{ spiff: 'Winter', from: day(1), to: day(31), amount: 100 }], deals: [{ converted: 0 }], deal_shares: ['P01', 'P02', 'P03'].map((person_id, i) => ({ deal_id: 'D1', person_id, share: i === 0 ? 0.333334 : 0.333333 })), payments: [] },
    [
      ['10 deals P01 -0.666666 0 0', '33.33% of the deal', '33.33% сделки'],
      ['10 deals P02 0.333333 0 0', '33.33% of the deal', '33.33% сделки'],
      ['10 deals P03 0.333333 0 0', '33.33% of the deal', '33.33% сделки'],
      ['10 spiffs P01 0 0 33.34', 'Winter: 100.00 a deal and 0% of its value', 'Winter: 100.00 за сделку и 0% её суммы'],
      ['10 spiffs P02 0 0 33.33', 'Winter: 100.00 a deal and 0% of its value', 'Winter: 100.00 за сделку и 0% её суммы'],
      ['10 spiffs P03 0 0 33.33', 'Winter: 100.00 a deal and 0% of its value', 'Winter: 100.00 за сделку и 0% её суммы'],
    ],
  ],
  [
    'a spiff that is taken back by the rule that pays it',
    { options: 'reversal_months = 3', measure: 'spiff_bonus', spiffs: [{ spiff: 'Winter', from: day(1), to: day(31), amount: 100 }], deals: [{ ended: day(41), type: 'expansion' }], payments: [] },
    [
      ['41 deals P01 -1 -1000 0', 'the client left on 2026-02-10: it no longer counts', 'клиент ушёл 2026-02-10: сделка больше не считается'],
      ['41 spiffs P01 0 0 -100', 'the client left on 2026-02-10: it no longer counts', 'клиент ушёл 2026-02-10: сделка больше не считается'],
      ['10 spiffs P01 0 0 100', 'Winter: 100.00 a deal and 0% of its value', 'Winter: 100.00 за сделку и 0% её суммы'],
    ],
  ],
  [
    'a spiff on a deal that no longer counts',
    { options: 'reversal_months = 3', measure: 'signed_new', spiffs: [{ spiff: 'Winter', from: day(1), to: day(31), amount: 100 }], deals: [{ ended: day(41) }], payments: [] },
    [
      ['41 deals P01 -1 -1000 0', 'the client left on 2026-02-10: it no longer counts', 'клиент ушёл 2026-02-10: сделка больше не считается'],
      ['41 spiffs P01 0 0 -100', 'the client left on 2026-02-10: it no longer counts', 'клиент ушёл 2026-02-10: сделка больше не считается'],
      ['10 spiffs P01 0 0 100', 'Winter: 100.00 a deal and 0% of its value', 'Winter: 100.00 за сделку и 0% её суммы'],
    ],
  ],
  [
    'a sum that reaches only a tier below the own one changes nothing',
    { options: 'rerate_days = 90', products: [{ tier: 'base', rate: 0.05, sum_from: 50_000 }, { tier: 'flagship', rate: 0.03, sum_from: 150_000 }], deals: [{ rated_tier: 'flagship', converted: 60_000 }, { deal_id: 'D2', rated_tier: 'flagship', closed: day(12), converted: 60_000 }], payments: [{ rate: 0.03, commission: 1800, converted: 60_000, rated_tier: 'flagship' }] },
    [],
  ],
  [
    'the list price of the closing day counts',
    { options: 'discount_over = 10%', deals: [{ product: 'Project' }], products: [{ tier: 'base', product: 'Project', list_price: 1000, rate: 0.05 }, { tier: 'base', product: 'Project', list_price: 2000, rate: 0.05, valid_from: day(5) }, { tier: 'base', product: 'Project', list_price: 4000, rate: 0.05, valid_from: day(15) }] },
    [['20 payments P01 0 0 -25', 'sold at 50% of the list price: 2.5%', 'продано за 50% цены по прайсу: 2.5%']],
  ],
  [
    'divided commission on a discount, to the cent',
    { options: 'split = commission; discount_over = 10%', deals: [{ product: 'Project', stage: 'lost' }], payments: [{ converted: 0.5, rate: 0.1, commission: 0.05 }], deal_shares: ['P01', 'P02', 'P03'].map((person_id, i) => ({ deal_id: 'D1', person_id, share: i === 0 ? 0.333334 : 0.333333 })) },
    [
      ['20 payments P01 -0.666666 -0.33 -0.03', '33.33% of the deal; sold at 80% of the list price: 8%', '33.33% сделки; продано за 80% цены по прайсу: 8%'],
      ['20 payments P02 0.333333 0.17 0.01', '33.33% of the deal; sold at 80% of the list price: 8%', '33.33% сделки; продано за 80% цены по прайсу: 8%'],
      ['20 payments P03 0.333333 0.16 0.01', '33.33% of the deal; sold at 80% of the list price: 8%', '33.33% сделки; продано за 80% цены по прайсу: 8%'],
    ],
  ],
];
