import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/core/period.ts';
import { readCsv } from '../../src/sidebar/importing/read-csv.ts';
import { judge } from '../../src/workbook/incoming/judge.ts';
import { matchColumns, recogniseTab } from '../../src/workbook/incoming/matching.ts';
import { nothingChosen, recognise } from '../../src/workbook/incoming/recognise.ts';
import { salesforceId } from '../../src/workbook/incoming/record-id.ts';
import { targets, typedColumns } from '../../src/workbook/incoming/target.ts';
import { headingIn, speeches } from '../../src/workbook/language.ts';
import { deals } from '../../src/workbook/tabs/deals.ts';
import { team } from '../../src/workbook/tabs/team.ts';
import { beside, people, tableWith } from './book.ts';

/** What a file becomes without a word of the user's. */
function read(text: string, staff = people) {
  const { table } = readCsv(text);
  const recognised = recognise(table, nothingChosen);
  const judged = judge(table, deals, recognised, nothingChosen, { ...beside(deals), team: tableWith(team, staff) });
  const shown = judged.rows.map(({ row }) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '').map(([name, cell]) => [name, /opened|closed/.test(name) ? isoDay(Number(cell)) : cell])));
  return { ...judged, recognised, shown, reasons: judged.leftOut.map(({ line, reasons }) => [line, ...reasons.map(({ code, column }) => `${code} ${column}`)]) };
}

describe('exports that need no hand work', () => {
  test('HubSpot deals', () => {
    const { recognised, shown, reasons } = read(readFileSync('test/data/exports/hubspot-deals.csv', 'utf8'));
    expect([recognised.format?.name, recognised.tab, recognised.days.isCertain, recognised.decimal.isCertain]).toEqual(['HubSpot deals', { value: deals, isCertain: true }, true, true]);
    expect(shown).toEqual([
      { deal_id: '9120001', company: 'Northwind', owner_id: 'P01', type: 'new', value: 12_500.5, opened: '2026-01-12', stage: 'won', closed: '2026-03-02' },
      { deal_id: '9120002', company: 'Acme, Inc.', owner_id: 'P02', type: 'expansion', value: 8000, opened: '2026-01-20', stage: 'lost', closed: '2026-02-11', lost_reason: 'Price' },
      { deal_id: '9120003', company: 'Globex', owner_id: 'P01', type: 'new', value: 40_000, opened: '2026-02-01', stage: 'qualified' },
      { deal_id: '9120004', company: 'Initech', owner_id: 'P02', type: 'new', opened: '2026-03-05', stage: 'negotiation' },
    ]);
    expect(reasons).toEqual([[6, 'several owner_id'], [7, 'nobody owner_id'], [8, 'word stage'], [9, 'lacks value']]);
  });

  test('Pipedrive deals: the status before the stage, and the closing day of what is over', () => {
    const text = readFileSync('test/data/exports/pipedrive-deals.csv', 'utf8');
    const { recognised, shown, reasons } = read(text);
    expect([recognised.format?.name, recognised.decimal.isCertain]).toEqual(['Pipedrive deals', true]);
    // Pipedrive doesn't say whether a deal is new business: the user does.
    expect([recognised.asked, recognise(readCsv(text).table, { ...nothingChosen, fixed: { type: '' } }).asked]).toEqual([['type'], []]);
    expect(shown).toEqual([
      { deal_id: '11', company: 'Northwind', owner_id: 'P01', value: 1200, currency: 'EUR', opened: '2026-01-05', stage: 'won', closed: '2026-02-03' },
      { deal_id: '12', company: 'Acme', owner_id: 'P02', value: 990.9, currency: 'EUR', opened: '2026-01-07', stage: 'lost', closed: '2026-02-10', lost_reason: 'No budget' },
      { deal_id: '13', company: 'Globex', owner_id: 'P02', value: 15_000, currency: 'EUR', opened: '2026-02-14', stage: 'proposal' },
    ]);
    expect(reasons).toEqual([]);
  });

  test('Salesforce opportunities: dates are the report\'s locale, and asked for where they say nothing', () => {
    const { recognised, shown, reasons } = read(readFileSync('test/data/exports/salesforce-opportunities.csv', 'utf8'));
    expect([recognised.format?.name, recognised.days]).toEqual(['Salesforce opportunities', { value: 'mdy', isCertain: true }]);
    expect(shown).toEqual([
      { deal_id: '006A1', company: 'Northwind', owner_id: 'P01', type: 'new', value: 120_000, opened: '2026-01-15', stage: 'won', closed: '2026-03-04' },
      { deal_id: '006A2', company: 'Acme', owner_id: 'P02', type: 'expansion', value: 15_000, opened: '2026-02-20', stage: 'negotiation' },
      { deal_id: '006A3', company: 'Globex', owner_id: 'P02', type: 'renewal', value: 9000, opened: '2026-02-03', stage: 'lost', closed: '2026-03-01' },
    ]);
    expect(reasons).toEqual([]);
    const { table } = readCsv('Opportunity ID,Opportunity Name,Stage,Close Date\n006,A,Closed Won,03/04/2026');
    expect(recognise(table, nothingChosen).days.isCertain).toBe(false);
  });

  test('the CRM opportunities: all 8,800 of them, within a second', () => {
    const text = readFileSync('test/data/crm-opportunities/sales_pipeline.csv', 'utf8');
    const names = [...new Set(readCsv(text).table.records.map(({ cells }) => cells[1] ?? ''))];
    const start = performance.now();
    const { recognised, shown, reasons, closed } = read(text, names.map((name, i) => ({ person_id: `S${i}`, name, role: 'Sales manager', from: 42_000 })));
    expect(performance.now() - start).toBeLessThan(3000);
    expect([recognised.format?.name, shown.length, reasons, closed.size]).toEqual(['CRM opportunities', 8800, [], 0]);
    const counts = ['won', 'lost', 'engaging', 'prospecting'].map((stage) => shown.filter((row) => row['stage'] === stage).length);
    expect(counts).toEqual([4238, 2473, 1589, 500]);
    expect(shown[0]).toEqual({ type: 'new', deal_id: '1C1I7A6R', owner_id: 'S0', product: 'GTX Plus Basic', company: 'Cancity', stage: 'won', opened: '2016-10-20', closed: '2017-03-01', value: 1054 });
    const total = shown.filter((row) => row['stage'] === 'won').reduce((sum, row) => sum + Number(row['value']), 0);
    expect(total).toBe(10_005_534);
  });
});

describe('currencies of exports', () => {
  test.each([
    ['HubSpot', 'Record ID,Deal Name,Deal Stage,Amount,Currency,Close Date,Deal owner', '1,D,Closed Won,100,EUR,2026-03-02,Ann Lee'],
    ['HubSpot, internal names', 'hs_object_id,dealname,dealstage,amount,deal_currency_code,closedate,hubspot_owner_id', '1,D,closedwon,100,eur,2026-03-02,P01'],
    ['Salesforce', 'Opportunity ID,Opportunity Name,Stage,Amount,Amount Currency,Close Date,Opportunity Owner', '1,D,Closed Won,"EUR 100.00",EUR,2026-03-02,Ann Lee'],
    ['Salesforce, the amount alone', 'Opportunity ID,Opportunity Name,Stage,Amount,Close Date,Opportunity Owner', '1,D,Closed Won,"EUR 100.00",2026-03-02,Ann Lee'],
  ])('%s', (_, headings, line) => {
    const { shown, reasons } = read(`${headings}\n${line}`);
    expect([shown.map(({ value, currency }) => [value, currency]), reasons]).toEqual([[[100, 'EUR']], []]);
  });

  test('Salesforce ids of 15 characters differ by capitals alone, and are the same as those of 18', () => {
    const file = (ids: readonly string[]) => ['Opportunity ID,Opportunity Name,Stage', ...ids.map((id) => `${id},D,Qualification`)].join('\n');
    expect(read(file(['0065g00000XyZAa', '0065g00000XyZaA'])).shown.map(({ deal_id }) => deal_id)).toEqual(['0065g00000XyZAaAAN', '0065g00000XyZaAAAV']);
    expect(['001A0000006Vm9r', '001A0000006Vm9rIAC', '9120001'].map(salesforceId)).toEqual(['001A0000006Vm9rIAC', '001A0000006Vm9rIAC', '9120001']);
    const { table } = readCsv(file(['0065g00000XyZAaAAN']));
    const recognised = recognise(table, nothingChosen);
    expect(judge(table, deals, recognised, nothingChosen, beside(deals, [{ deal_id: '0065g00000XyZAa', stage: 'engaging' }])).compared.there).toHaveLength(1);
  });
});

describe('columns by name', () => {
  test.each(targets.flatMap((tab) => speeches.map((speech) => [tab.title, speech.code, tab, speech] as const)))('%s in %s: its own headings are matched, and the tab is known by them', (_, __, tab, speech) => {
    const names = typedColumns(tab);
    const headings = names.map((name) => headingIn(speech, tab, name));
    expect(matchColumns(tab, headings, undefined)).toEqual(names);
    expect(recogniseTab(headings, undefined)).toEqual({ value: tab, isCertain: true });
  });

  test('headings that say too little are for the user to place', () => {
    expect(recogniseTab(['Name', 'Colour'], undefined).isCertain).toBe(false);
    expect(matchColumns(deals, ['Сумма', 'Ответственный', 'Whatever', 'Amount'], undefined)).toEqual(['value', 'owner_id', '', '']);
  });
});
