import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crmOpportunities } from '../../src/workbook/imports/crm-opportunities.ts';
import { factsOf, sampleMonths } from '../department.ts';
import { readTables } from '../model/model.ts';
import { duckDb } from '../../src/workbook/warehouse/duckdb.ts';
import { measuresOfMonth } from '../../src/workbook/warehouse/measures-query.ts';
import { dayIn, evaluated, paid, paidThere, queried } from './both.ts';
import { warehouseOf, type Warehouse } from './duckdb.ts';

const crmMonths = ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2017-${month}`);
const sets = [
  { name: 'the sample department', facts: factsOf(readTables('src/workbook/sample')), months: sampleMonths },
  { name: 'the CRM opportunities', facts: factsOf(readTables('test/data/crm-opportunities'), crmOpportunities), months: crmMonths },
];

describe.each(sets)('$name in a warehouse', ({ facts, months }) => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await warehouseOf(facts);
  }, 60_000);
  afterAll(() => warehouse.close());

  test.each(months)('every measure of everyone in %s equals the evaluator', async (month) => {
    const rows = await queried(warehouse, month);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(evaluated(facts, month));
  });

  test('a month worked out in steps, as a scheduled query does it, equals one asked for at once', async () => {
    const day = dayIn(months[2] ?? '');
    for (const statement of measuresOfMonth(duckDb, day)) await warehouse.ask(statement);
    const byPerson = 'ORDER BY person_id';
    expect(await warehouse.ask(`SELECT * FROM saleswright.measures_of_month ${byPerson}`)).toEqual(await warehouse.ask(`SELECT * FROM saleswright.measures(${day}) ${byPerson}`));
  });

  test.each(months)('every payout line of %s equals the add-on to the cent, and in its arithmetic', async (month) => {
    const lines = await paidThere(warehouse, month);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).toEqual(paid(facts, month));
  });
});

test('it makes no difference whether a blank text was loaded as nothing or as an empty text', { timeout: 30_000 }, async () => {
  const facts = factsOf(readTables('src/workbook/sample'));
  const warehouse = await warehouseOf(facts, "''");
  const [measured, lines] = [await queried(warehouse, '2026-03'), await paidThere(warehouse, '2026-03')];
  warehouse.close();
  expect(measured).toEqual(evaluated(facts, '2026-03'));
  expect(lines).toEqual(paid(facts, '2026-03'));
});
