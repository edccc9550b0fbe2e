import { describe, expect, test } from 'vitest';
import { commissionLines } from '../../src/core/plan/commission-lines.ts';
import { inEnglish } from '../../src/core/plan/how.ts';
import { payMonth } from '../../src/core/plan/pay-month.ts';
import { readRules } from '../../src/core/plan/read-rules.ts';
import { crmOpportunities } from '../../src/workbook/imports/crm-opportunities.ts';
import { factsOf, payoutsOf, sampleMonths } from '../department.ts';
import { crmTables, modelPayouts, readTables, type Tables } from '../model/model.ts';

const sample = readTables('src/workbook/sample');
const crmFolder = 'test/data/crm-opportunities';

/** The model's lines in the same words; both in one order. */
function modelled(tables: Tables, months: readonly string[], options = {}): readonly string[] {
  return modelPayouts(tables, months, options).map(({ month, person_id, component, amount }) => `${month} ${person_id} ${component} ${amount}`);
}

const sorted = (lines: readonly string[]) => [...lines].sort();

function expectAsModelled(tables: Tables, months: readonly string[] = sampleMonths): void {
  expect(sorted(payoutsOf(factsOf(tables), months))).toEqual(sorted(modelled(tables, months)));
}

function edited(name: string, change: (rows: readonly Readonly<Record<string, string>>[]) => readonly Readonly<Record<string, string>>[]): Tables {
  return { ...sample, [name]: change(sample[name] ?? []) };
}

const person = (id: string, role_code: string, start_date: string, end_date: string, manager_id: string) => ({ person_id: id, name: id, role: '', role_code, start_date, end_date, manager_id, grade: 'Middle', note: '' });

describe('payouts equal an independent model to the cent', () => {
  test('the sample department, all people, all six months', () => expectAsModelled(sample));

  test('a joiner on the 20th', () => expectAsModelled(edited('people', (rows) => [...rows, person('P11', 'S', '2026-04-20', '', 'P01'), person('P12', 'LG', '2026-05-20', '', 'P02')])));

  test('a leaver', () => expectAsModelled(edited('people', (rows) => rows.map((row) => (row['person_id'] === 'P07' ? { ...row, end_date: '2026-05-08' } : row)))));

  test('a month of absence', () =>
    expectAsModelled({ ...sample, absences: [{ person_id: 'P06', from: '2026-05-01', to: '2026-05-31', kind: 'sick leave' }, { person_id: 'P03', from: '2026-02-01', to: '2026-02-28', kind: 'vacation' }] }));

  test('a second row on one day, a weekend row and work on a holiday', () =>
    expectAsModelled(
      edited('activities', (rows) => [
        ...rows,
        ...['2026-03-10', '2026-03-14', '2026-05-01', '2026-04-14'].map((date) => ({ date, person_id: 'P03', audience_id: 'A2', new_contacts: '20', invites: '20', first_messages: '8', follow_ups: '20', warming: '10', crm_clean: '1', note: '' })),
      ]),
    ));

  test('a missing quota is 0 with a flag, and stops nobody else', () => {
    const tables = edited('plan', (rows) => rows.filter((row) => !(row['period'] === '2026-03' && (row['person_id'] === 'P04' || row['person_id'] === 'P06'))));
    expectAsModelled(tables);
    const facts = factsOf(tables);
    const lines = payMonth(facts, readRules(facts['pay_plan'] ?? []), '2026-03').map((line) => ({ ...line, how: inEnglish(line.how) }));
    expect(lines.find((line) => line.person === 'P04' && line.component === 'Result')?.how).toBe('⚠ P04, 2026-03, quota: no row meetings_held in Quotas');
    expect(lines.filter(({ how }) => how.startsWith('⚠')).map((line) => `${line.person} ${line.component}`)).toEqual(['P04 Result', 'P06 First meetings', 'P06 Follow-up meetings']);
  });

  test('a refund takes back what was paid', () =>
    expectAsModelled(edited('payments', (rows) => [...rows, { date: '2026-05-28', deal_id: 'D01', company: '', type: 'new', tier: 'base', owner_id: 'P06', amount: '-85000.15' }])));

  test('two heads of sales, one under the other', () =>
    expectAsModelled(
      edited('people', (rows) => [...rows, person('P20', 'HS', '2026-01-01', '', 'P01')].map((row) => (row.person_id === 'P07' || row.person_id === 'P08' ? { ...row, manager_id: 'P20' } : row)) as readonly Readonly<Record<string, string>>[]),
    ));

  test('a new rate from a day on', () =>
    expectAsModelled(edited('products', (rows) => [...rows, { tier: 'base', product: 'Custom development project', list_price: '80000', rate: '0.06', valid_from: '2026-03-01' }])));
});

describe('the CRM opportunities', () => {
  const raw = readTables(crmFolder);
  const facts = factsOf(raw, crmOpportunities);
  const months = ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2017-${month}`);

  test('every commission and bonus equals the model', { timeout: 120_000 }, () => {
    expect(sorted(payoutsOf(facts, months))).toEqual(sorted(modelled(crmTables(crmFolder), months, { withoutFix: true, withoutMeetings: true })));
  });

  test('per month, credited amounts add up to what was won', () => {
    const { lines, uncredited } = commissionLines(facts, readRules(facts['pay_plan'] ?? []), months);
    expect(uncredited).toEqual([]);
    for (const month of months) {
      const won = (raw['sales_pipeline'] ?? []).filter((row) => row['deal_stage'] === 'Won' && row['close_date']?.startsWith(month)).reduce((sum, row) => sum + Number(row['close_value']), 0);
      expect(lines.filter((line) => line.month === month).reduce((sum, { amount }) => sum + amount, 0)).toBe(won);
    }
  });

  test('what is not certain is listed, and not paid', () => {
    const pipeline = [
      { opportunity_id: 'A', sales_agent: 'Anna Snelling', product: 'GTXPro', account: 'Isdom', deal_stage: 'Won', engage_date: '2017-01-01', close_date: '2017-03-01', close_value: '100' },
      { opportunity_id: 'A', sales_agent: 'Anna Snelling', product: 'GTX Pro', account: 'Isdom', deal_stage: 'Won', engage_date: '2017-01-01', close_date: '2017-03-01', close_value: '100' },
      { opportunity_id: 'B', sales_agent: 'Nobody Known', product: 'GTX Pro', account: 'Isdom', deal_stage: 'Won', engage_date: '', close_date: '2017-03-01', close_value: '100' },
      { opportunity_id: 'C', sales_agent: 'Anna Snelling', product: 'GTY', account: 'Isdom', deal_stage: 'Won', engage_date: '', close_date: '2017-03-01', close_value: 'ten' },
      { opportunity_id: 'D', sales_agent: 'Anna Snelling', product: 'MG Special', account: '', deal_stage: 'Prospecting', engage_date: '', close_date: '', close_value: '' },
    ];
    const { tables, issues } = crmOpportunities.read({ ...Object.fromEntries(Object.entries(raw).map(([name, rows]) => [name, rows.map((cells, i) => ({ row: i + 2, cells }))])), sales_pipeline: pipeline.map((cells, i) => ({ row: i + 2, cells })) });
    expect(tables['payments']?.map(({ cells }) => cells['deal_id'])).toEqual(['A']);
    expect(tables['deals']?.map(({ cells }) => cells['deal_id'])).toEqual(['A', 'D']);
    expect(issues.map(({ row, column }) => `${row} ${column}`).sort()).toEqual(['2 product', '3 opportunity_id', '4 sales_agent', '5 close_value', '5 product', '6 account', '6 close_date']);
  });
});
