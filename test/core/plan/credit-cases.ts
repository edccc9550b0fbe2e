import type { Cell, Grid } from '../../../src/core/kinds.ts';
import { creditTables } from '../../../src/core/plan/credit-lines-of.ts';
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

/** Credits as `date of person count amount commission`, and why. */
export function credited(department: Department, isRussian = false): readonly (readonly [line: string, why: string])[] {
  const { options = '', measure = 'commission_new' } = department;
  const rules = options === '' ? [] : [{ role: 'Sales manager', component: 'Commission', measure, method: 'amount', paid: usual({ measure, options }), options }];
  const rows = (name: keyof typeof creditTables, usual: readonly Row[]) => table(isRussian, creditTables[name], department[name] ?? usual);
  const lines = call(
    'CREDIT_LINES',
    table(isRussian, creditTables.deals, (department.deals ?? [{}]).map((row) => ({ ...deal, ...row }))),
    table(isRussian, creditTables.payments, (department.payments ?? [{}]).map((row) => ({ ...payment, ...row }))),
    rows('deal_shares', []),
    table(isRussian, { ...ruleColumns, ...laterRuleColumns }, rules),
    table(isRussian, peopleColumns, people),
    rows('products', prices),
    rows('invoices', []),
    rows('spiffs', []),
  ) as readonly (readonly Cell[])[];
  const shown = (cell: Cell) => (cell instanceof Date ? String(Math.floor(cell.getTime() / 86_400_000) + 25_569 - START + 1) : String(cell));
  return lines.filter((line) => line[0] !== '').map((line) => [[line[0], line[2], line[6], line[7], line[8], line[9]].map(shown).join(' '), String(line[10])] as const);
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
      ['20 payments P03 0.25 250 12.5', '25% on top', '25% сверх'],
      ['10 deals P03 0.25 250 0', '25% on top', '25% сверх'],
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
    'a share of a stranger',
    { deals: [], deal_shares: [{ deal_id: 'D1', person_id: 'P09', share: 1 }] },
    [],
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
  ['only what was paid by then', { options: 'clawback_months = 12; clawback = full', deals: [{ ended: day(15) }] }, []],
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
];
