import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/core/period.ts';
import { readCsv } from '../../src/sidebar/importing/read-csv.ts';
import { leftOutCsv } from '../../src/sidebar/importing/said.ts';
import type { Row } from '../../src/workbook/draft.ts';
import { closedRows } from '../../src/workbook/incoming/closed-rows.ts';
import { judge, type Beside } from '../../src/workbook/incoming/judge.ts';
import { nothingChosen, recognise, type Choices } from '../../src/workbook/incoming/recognise.ts';
import { targetOf } from '../../src/workbook/incoming/target.ts';
import { tableOf } from '../../src/workbook/table.ts';
import { absences } from '../../src/workbook/tabs/absences.ts';
import { closedMonths } from '../../src/workbook/tabs/closed-months.ts';
import { payments } from '../../src/workbook/tabs/payments.ts';
import { languages } from '../../src/words/languages.ts';
import { beside, cellsOf, tableWith } from './book.ts';

interface Given {
  readonly held?: readonly Row[];
  readonly chosen?: Partial<Choices>;
  readonly book?: Partial<Beside>;
}

/** What becomes of a file for a tab: its rows, and why others don't come in. */
function read(id: string, text: string, { held = [], chosen = {}, book = {} }: Given = {}) {
  const tab = targetOf(id);
  if (!tab) throw new Error(`no tab ${id}`);
  const csv = readCsv(text);
  const choices = { ...nothingChosen, tab: id, ...chosen };
  const recognised = recognise(csv.table, choices);
  const judged = judge(csv.table, tab, recognised, choices, { ...beside(tab, held), ...book });
  return { csv, recognised, judged, rows: judged.rows.map(({ row }) => row), reasons: judged.leftOut.map(({ line, reasons }) => [line, ...reasons.map(({ code, column, other }) => `${code} ${column} ${other}`.trim())]) };
}

describe('exchange rates', () => {
  const file = 'Currency,Rate,Valid from\nEUR,"1,085",2026-01-01\nGBP,"1,271",2026-01-01';

  test('are numbers whose decimals are asked for', () => {
    const { recognised } = read('exchange_rates', file);
    expect([recognised.decimal.isCertain, recognised.samples.number]).toEqual([false, '1,085']);
    expect(read('exchange_rates', file, { chosen: { decimal: ',' } }).rows.map(({ rate }) => rate)).toEqual([1.085, 1.271]);
  });

  test('what is no number is no rate', () => {
    expect(read('exchange_rates', 'Currency,Rate\nEUR,=1+1\nGBP,1/2\nRUB,0.0125').reasons).toEqual([[2, 'number rate'], [3, 'number rate']]);
  });
});

describe('currencies of amounts', () => {
  const file = (...amounts: readonly string[]) => ['date,type,owner_id,amount', ...amounts.map((amount, i) => `2026-01-${10 + i},new,P01,"${amount}"`)].join('\n');

  test('go into the row where the file has no column for them, and blank is the department\'s own', () => {
    const { rows, judged } = read('payments', file('$100', '€100', '100 GBP', 'USD 100', '100'));
    expect(rows.map(({ amount, currency = '' }) => [amount, currency])).toEqual([[100, ''], [100, 'EUR'], [100, 'GBP'], [100, ''], [100, '']]);
    expect(judged.columns).toContain('currency');
  });

  test('that several countries share is theirs only if it is the department\'s', () => {
    expect(read('payments', file('$100')).reasons).toEqual([]);
    expect(read('payments', file('$100'), { book: { currency: 'EUR' } }).reasons[0]?.[1]).toMatch(/^sign amount USD, CAD/);
    expect(read('payments', file('$100'), { book: { currency: 'CAD' } }).rows.map(({ currency = '' }) => currency)).toEqual(['']);
  });

  test('must be those of the row', () => {
    const { rows, reasons } = read('payments', 'date,type,owner_id,amount,currency\n2026-01-10,new,P01,€5,EUR\n2026-01-11,new,P01,€5,USD\n2026-01-12,new,P01,€5,\n2026-01-13,new,P01,5,euros\n2026-01-14,new,P01,5,USDT');
    expect([rows.map(({ currency }) => currency), reasons]).toEqual([['EUR', 'EUR', 'USDT'], [[3, 'currencies amount USD'], [5, 'currency currency']]]);
  });

  test('keep a row out where the tab takes only the department\'s', () => {
    const { rows, reasons } = read('invoices', 'invoice_id,date,deal_id,amount\n1,2026-01-10,D1,$5\n2,2026-01-10,D1,€5');
    expect([rows.length, reasons]).toEqual([1, [[3, 'foreign amount USD']]]);
  });

  test('a payment in another currency is another payment', () => {
    const held = [{ date: 46_032, type: 'new', owner_id: 'P01', amount: 100, currency: 'USD' }];
    const { judged } = read('payments', file('$100', '€100').replace('2026-01-11', '2026-01-10'), { held });
    expect([judged.compared.there.length, judged.compared.alike.length, judged.rows.length]).toEqual([1, 0, 1]);
  });
});

describe('shares without a sign', () => {
  const file = (...shares: readonly string[]) => ['deal_id,person_id,share', ...shares.map((share) => `D1,P01,${share}`)].join('\n');

  test('are shares where none is above one', () => {
    const { rows, recognised } = read('deal_shares', file('0.5', '1', '50%'));
    expect([rows.map(({ share }) => share), recognised.scales]).toEqual([[0.5, 1, 0.5], {}]);
  });

  test('are asked for, the whole column at once, where one is', () => {
    const text = file('1', '0.5', '40', '7%');
    expect(read('deal_shares', text).recognised.scales).toEqual({ share: { value: 'percent', isCertain: false } });
    const said = (scale: 'share' | 'percent') => read('deal_shares', text, { chosen: { scales: { share: scale } } });
    expect(said('percent').rows.map(({ share }) => share)).toEqual([0.01, 0.005, 0.4, 0.07]);
    expect(said('share').rows.map(({ share }) => share)).toEqual([1, 0.5, 40, 0.07]);
    expect(said('share').recognised.scales).toEqual({ share: { value: 'share', isCertain: true } });
  });
});

test('more cells than headings keep a record out', () => {
  const { rows, reasons } = read('payments', 'date,type,owner_id,amount\n2026-01-05,new,P01,1,234.50\n2026-01-06,new,P01,12,50\n2026-01-07,new,P01,5,');
  expect([rows.map(({ amount }) => amount), reasons]).toEqual([[5], [[2, 'beyond'], [3, 'beyond']]]);
});

describe('plans', () => {
  test('begin on the first day of a period, or are told which it is', () => {
    const file = ['2026-Q2,P01,signed_repeat_usd,5', 'Q3 2026,P01,signed_repeat_usd,5', '4 кв. 2026,P01,signed_repeat_usd,5', '2026-03,P01,first_meetings,5', '03.2026,P02,first_meetings,5', '2026-03-15,P01,first_meetings,7', '2026-02,P01,signed_repeat_usd,7'];
    const { rows, reasons } = read('quotas', ['period,person_id,kpi,value', ...file].join('\n'));
    expect(rows.map(({ period }) => isoDay(Number(period)))).toEqual(['2026-04-01', '2026-07-01', '2026-10-01', '2026-03-01', '2026-03-01']);
    expect(reasons).toEqual([[7, 'period period 2026-03-01'], [8, 'period period 2026-01-01']]);
  });
});

test('an absence changes every month from its first day to its last', () => {
  const closed = tableWith(closedMonths, [{ month: 46_054 }, { month: 46_082 }, { month: 46_174 }]);
  const [row] = [{ person_id: 'P01', from: 46_080, to: 46_101 }];
  expect([...closedRows(absences, [{ line: 2, row }], closed)]).toEqual([['2026-02', 1], ['2026-03', 1]]);
});

describe('rows that no id tells', () => {
  const held = [{ date: 46_083, type: 'new', owner_id: 'P01', amount: 100, deal_id: 'D1' }];
  const file = 'date,type,owner_id,amount,deal_id,company\n2026-03-02,new,P01,100,D1,Acme\n2026-03-02,new,P01,100,D2,Acme';

  test('and that are like one of the sheet are asked about', () => {
    const { judged } = read('payments', file, { held });
    expect(judged.compared.alike.map(({ line, at, differences }) => [line, at, differences])).toEqual([[2, 2, [{ column: 'company', held: '', found: 'Acme' }]]]);
    expect(judged.rows.map(({ line }) => line)).toEqual([3]);
    expect(read('payments', file, { held, chosen: { takesAlike: true } }).judged.rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('a file that gives no amount says too little to ask', () => {
    const { judged } = read('daily', 'date,person_id,audience_id,invites\n2026-03-02,P01,A,5', { held: [{ date: 46_083, person_id: 'P01', audience_id: 'B', invites: 5 }] });
    expect([judged.compared.alike, judged.rows.length]).toEqual([[], 1]);
  });
});

test('columns that the sheet has lost, or fills itself, are told', () => {
  const values = cellsOf(payments, []).map((row) => row.map((cell) => (cell === 'Amount' ? 'Sum paid' : cell)));
  const { judged } = read('payments', 'date,type,owner_id,amount\n2026-03-02,new,P01,100', { book: { target: tableOf(payments, values), filled: [] } });
  expect([judged.lost, judged.filled]).toEqual([['amount'], []]);
  expect(read('deals', 'company,stage\nAcme,proposal').judged.lost).toEqual([]);
  expect(read('payments', 'date,type,owner_id,amount\n2026-03-02,new,P01,100', { book: { filled: ['type'] } }).judged.filled).toEqual(['type']);
});

test('what is left out comes down with the separator of the file', () => {
  const { csv, judged } = read('payments', 'date;type;owner_id;amount\n2026-03-02;new;P01;12,5,0');
  const [english] = languages;
  expect(english && leftOutCsv(english, payments, csv, judged.leftOut).split('\r\n').map((line) => line.split(';').slice(0, 5))).toEqual([['date', 'type', 'owner_id', 'amount', 'Line'], ['2026-03-02', 'new', 'P01', '"12,5,0"', '2'], ['']]);
});
