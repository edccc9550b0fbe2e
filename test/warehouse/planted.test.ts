import { expect, test } from 'vitest';
import { withDerived } from '../../src/core/plan/derived.ts';
import { typedTabs } from '../../src/workbook/department-facts.ts';
import { dateColumns, numberColumns } from '../../src/workbook/warehouse/json-rows.ts';
import { typedColumns } from '../../src/workbook/warehouse/schema.ts';
import { factsOf } from '../department.ts';
import { readTables } from '../model/model.ts';
import { evaluated, paid, paidThere, queried } from './both.ts';
import { added, all, day, edited, payment } from './change.ts';
import { warehouseOf } from './duckdb.ts';

const MONTH = '2026-03';

const planted = all(
  added('deal_shares', { deal_id: 'D04', person_id: 'P06', share: 0.6, kind: 'split' }, { deal_id: 'D04', person_id: 'P07', share: 0.4, kind: 'split' }),
  added('exchange_rates', { currency: 'EUR', rate: 1.0842, valid_from: day(1, 1) }),
  added('payments', payment({ deal_id: 'D06', owner_id: 'P08', tier: '', amount: 1_000.05, currency: 'EUR' })),
  edited('settings', ({ parameter }) => parameter === 'inbound_meeting_weight', { value: 0.5 }),
  edited('meetings', ({ meeting_id }) => meeting_id === 'M013', { source: 'inbound' }),
  added('adjustments', { month: day(3, 1), person_id: 'P08', component: 'Advance', amount: -123.45, reason: 'taken in February' }, { month: day(3, 1), person_id: 'P99', component: 'Bonus', amount: 1, reason: 'nobody' }),
);

test('a shared deal, a payment in euros, a meeting that was asked for and an adjustment come to the same cents', { timeout: 30_000 }, async () => {
  const facts = withDerived(planted(factsOf(readTables('src/workbook/sample'))));
  const warehouse = await warehouseOf(facts);
  const [measured, lines] = [await queried(warehouse, MONTH), await paidThere(warehouse, MONTH)];
  const credited = await warehouse.ask("SELECT person_id, CAST(amount AS DECIMAL(18, 2)) AS amount FROM saleswright.credits WHERE deal_id = 'D04' AND of = 'payments' AND date BETWEEN DATE '2026-03-01' AND DATE '2026-03-31' ORDER BY person_id");
  const converted = await warehouse.ask("SELECT CAST(converted AS DECIMAL(18, 2)) AS converted FROM saleswright.payments_worked_out WHERE currency = 'EUR'");
  warehouse.close();
  expect(measured).toEqual(evaluated(facts, MONTH));
  expect(lines).toEqual(paid(facts, MONTH));
  expect(credited).toEqual([{ person_id: 'P06', amount: '-2880.00' }, { person_id: 'P07', amount: '2880.00' }]);
  expect(converted).toEqual([{ converted: '1084.25' }]);
  expect(lines).toContain('P08 Advance -123.45 taken in February');
  expect(measured.find((row) => row.includes('person_id=P03'))).toMatch(/ meetings_held=\d+\.5 /);
});

test('the library reads every day and number of the tables that it is given as what it is', () => {
  const given = ['team', 'pay_plan', 'closed_months', 'adjustments', 'deals', 'payments', 'deal_shares', 'products', 'invoices', 'spiffs'];
  const columns = typedTabs.filter(({ id }) => given.includes(id)).flatMap((tab) => typedColumns(tab));
  const named = (isOfKind: (type: string) => boolean) => [...new Set(columns.filter(([, type]) => isOfKind(type)).map(([name]) => name))];
  expect(named((type) => type === 'DATE').filter((name) => !dateColumns.includes(name))).toEqual([]);
  expect(named((type) => type.startsWith('NUMERIC')).filter((name) => !numberColumns.includes(name))).toEqual([]);
  expect(named((type) => type === 'DATE').filter((name) => numberColumns.includes(name))).toEqual([]);
});
