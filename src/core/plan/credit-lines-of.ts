import { calculation, once } from '../calculation.ts';
import type { Cell, Grid } from '../kinds.ts';
import { toCell } from '../money.ts';
import { asDate } from '../period.ts';
import { creditLines, type CreditLine } from './credit-lines.ts';
import { inEnglish, inRussian, type Speaker } from './how.ts';
import { peopleColumns } from './payout-lines.ts';
import { laterRuleColumns, readRules, ruleColumns } from './read-rules.ts';
import { isRussian, readTable, type Columns } from './table.ts';

/** The columns that credits follow from, with their Russian headings. */
export const creditTables = {
  deals: { deal_id: 'ID сделки', company: 'Компания', owner_id: 'ID хозяина', product: 'Продукт', type: 'Тип', stage: 'Этап', closed: 'Закрыта', ended: 'Ушёл', rated_tier: 'Уровень для расчёта', converted: 'В валюте отдела' },
  payments: { date: 'Дата', deal_id: 'ID сделки', company: 'Компания', type: 'Тип', owner_id: 'ID хозяина', rated_tier: 'Уровень для расчёта', rated_on: 'Дата ставки', rate: 'Ставка', converted: 'В валюте отдела', commission: 'Процент с продаж' },
  deal_shares: { deal_id: 'ID сделки', person_id: 'ID сотрудника', share: 'Доля', kind: 'Вид' },
  products: { tier: 'Уровень', product: 'Продукт', list_price: 'Цена по прайсу', rate: 'Ставка', sum_from: 'От суммы', valid_from: 'Действует с' },
  invoices: { date: 'Дата', deal_id: 'ID сделки', amount: 'Сумма' },
  spiffs: { spiff: 'Акция', from: 'С', to: 'По', product: 'Продукт', tier: 'Уровень', type: 'Тип', amount: 'Сумма', rate: 'Ставка' },
} as const satisfies Readonly<Record<string, Columns>>;

/** Columns that came later: the tables may lack them. Money is told in them as it was paid, before it is converted. */
export const laterCreditTables = {
  deals: { value: 'Значение', currency: 'Валюта' },
  payments: { amount: 'Сумма', currency: 'Валюта' },
} as const satisfies Readonly<Record<string, Columns>>;

/** What shares, windows, clawbacks and spiffs change of what Payments and Deals say of their owners: a row is one change, with its reason. */
export const creditLinesOf = calculation({
  name: 'CREDIT_LINES',
  summary: 'Works out who has what of shared deals, and what windows, clawbacks and spiffs change, each row with its reason.',
  takes: {
    deals: once('table', 'The table Deals with its header row.'),
    payments: once('table', 'The table Payments with its header row.'),
    shares: once('table', 'Optional. The table Deal shares with its header row.', null),
    rules: once('table', 'Optional. The table Pay plan with its header row.', null),
    people: once('table', 'Optional. The table Team with its header row.', null),
    products: once('table', 'Optional. The table Products with its header row.', null),
    invoices: once('table', 'Optional. The table Invoices with its header row.', null),
    spiffs: once('table', 'Optional. The table Spiffs with its header row.', null),
    after_leaving: once('count', 'Optional. How many days after leaving money received still counts; 0 changes nothing, and is the default.', 0),
  },
  gives: 'rows',
  calculate: ({ deals, payments, shares, rules, people, products, invoices, spiffs, after_leaving }) => {
    const read = (parameter: string, grid: Grid | null, columns: Columns, later: Columns = {}) => (grid ? readTable(parameter, grid, columns, later) : []);
    const plan = rules ? readRules(readTable('rules', rules, ruleColumns, laterRuleColumns)) : [];
    const facts = {
      deals: read('deals', deals, creditTables.deals, laterCreditTables.deals),
      payments: read('payments', payments, creditTables.payments, laterCreditTables.payments),
      deal_shares: read('shares', shares, creditTables.deal_shares),
      team: read('people', people, peopleColumns),
      products: read('products', products, creditTables.products),
      invoices: read('invoices', invoices, creditTables.invoices),
      spiffs: read('spiffs', spiffs, creditTables.spiffs),
    };
    const speak = isRussian(payments, creditTables.payments) ? inRussian : inEnglish;
    const lines = creditLines(facts, plan, Number(after_leaving.toString()));
    return lines.length === 0 ? [Array<string>(11).fill('')] : lines.map((line) => [asDate(line.day), ...cells(line, speak)]);
  },
  examples: [
    { formula: '=CHOOSECOLS(CREDIT_LINES(A1:J2; A4:J5; A7:D9; ""; A11:G13); 7; 8; 9; 10)', cells: exampleTables(), shows: [['P01', -0.4, -400, -20], ['P02', 0.4, 400, 20], ['P01', -0.4, -400, 0], ['P02', 0.4, 400, 0]] },
    { formula: '=SUM(CHOOSECOLS(CREDIT_LINES(A1:J2; A4:J5; A7:D9; ""; A11:G13); 10))', cells: exampleTables(), shows: 0 },
  ],
});

/** A credit line as cells: company, of, deal, type, tier, person, count, amount, commission, why. */
export function cells({ of, deal, company, type, tier, person, count, amount, commission, why, isFlagged }: CreditLine, speak: Speaker): readonly (string | number)[] {
  return [company, of, deal, type, tier, person, ...[count, amount, commission].map((value) => (isFlagged ? '' : toCell(value))), speak(why)];
}

/** A deal of 1,000 that two people share, and its payment. */
function exampleTables(): readonly (readonly Cell[])[] {
  const from = 45_658;
  return [
    Object.keys(creditTables.deals),
    ['D1', 'Acme', 'P01', '', 'new', 'won', from + 10, '', 'base', 1000],
    [],
    Object.keys(creditTables.payments),
    [from + 20, 'D1', 'Acme', 'new', 'P01', 'base', from + 10, 0.05, 1000, 50],
    [],
    Object.keys(creditTables.deal_shares),
    ['D1', 'P01', 0.6, 'split'],
    ['D1', 'P02', 0.4, 'split'],
    [],
    Object.keys(peopleColumns),
    ['P01', 'Ann', 'Sales manager', 'Middle', '', from, ''],
    ['P02', 'Bob', 'Sales manager', 'Middle', '', from, ''],
  ];
}
