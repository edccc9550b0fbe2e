import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../src/core/kinds.ts';
import { openBuiltHost } from '../workbook/open-built-host.ts';

/** A sheet as finance people have it: typed by hand, open columns with blank tails. */
const TYPE = `function typeSheet(cells, formulas) {
  const sheet = SpreadsheetApp.getActive().insertSheet('Sheet');
  sheet.insertColumnsAfter(26, 50);
  sheet.getRange('H2:H4').insertCheckboxes();
  for (const [address, value] of cells) sheet.getRange(address).setValue(value);
  formulas.forEach((formula, i) => sheet.getRange(1, 20 + i * 2).setFormula(formula));
}`;

const cells: readonly (readonly [string, Cell])[] = [
  ['A1', 'Amount'], ['A2', 1000], ['A3', 2000.5], ['A5', -500],
  ['B1', 'Rate'], ['B2', '5%'], ['B3', '7%'], ['B5', '5%'],
  ['C1', 'Seller'], ['C2', 'Ann'], ['C3', 'Bob'], ['C5', 'ann'],
  ['D1', 'From'], ['D2', 0], ['D3', 1500],
  ['E1', 'Rate'], ['E2', '10%'], ['E3', '12%'],
  ['F1', 'Start'], ['F2', '2026-06-16'], ['F3', '2026-01-01'],
  ['G1', 'End'], ['G3', '2026-06-10'],
  ['H2', true], ['H3', false],
  ['I2', 100_000], ['I3', 100_000],
  ['J2', '97%'], ['J3', '100%'],
];

const formulas: readonly (readonly [string, string, readonly (readonly Cell[])[]])[] = [
  ['an open column at one rate', '=COMMISSION(A2:A; 5%)', [[50], [100.03], [''], [-25], ['']]],
  ['an open column with percent cells beside it', '=COMMISSION(A2:A; B2:B)', [[50], [140.04], [''], [-25], ['']]],
  ['tiers from open columns with a header row', '=COMMISSION(A2:A; D:E)', [[100], [210.06], [''], [-50], ['']]],
  ['deal by deal, by seller', '=COMMISSION_BY_DEAL(A2:A; D1:E; "marginal"; C2:C)', [[100], [210.06], [''], [-50], ['']]],
  ['a single cell', '=COMMISSION(A2; B2)', [[50]]],
  ['a row', '=COMMISSION(A2:A3; 10%; "marginal"; 0)', [[100], [200.05]]],
  ['one row of cells', '=ATTAINMENT(I2:J2; 2)', [[50_000, 0.485]]],
  ['dates as dates, in an open column', '=PRORATE(1000; F2:F; G2:G; DATE(2026;6;1); DATE(2026;6;30))', [[500], [333.33], [''], [''], ['']]],
  ['dates as serials', '=PRORATE(1000; N(F2); ; N(DATE(2026;6;1)); N(DATE(2026;6;30)))', [[500]]],
  ['check boxes', '=SALES_HEAD_PAY(I2:I3; J2:J3; 0; H2:H3)', [[5775], [3000]]],
  ['what is in brackets left out in the middle', '=COMMISSION(A2; D2:E3; ; 1000)', [[110]]],
  ['a schedule shows its days', '=TEXT(INDEX(COMMISSION_SCHEDULE(1200; F2; 2); 2; 1); "yyyy-mm-dd")', [['2026-07-31']]],
  ['the end of one schedule starts another', '=TEXT(INDEX(COMMISSION_SCHEDULE(1200; INDEX(COMMISSION_SCHEDULE(1200; F2; 2); 2; 1); 1); 1; 1); "yyyy-mm-dd")', [['2026-07-31']]],
  ['text in any language', '=EXPLAIN_COMMISSION(A3; D1:E3)', [['10% × 1,500 = 150.00; 12% × 500.5 = 60.06; total 210.06']]],
];

const wrong: readonly (readonly [string, string, string])[] = [
  ['a header row in a column', '=COMMISSION(A1:A; 5%)', 'COMMISSION: amount, row 1: expected a number, found "Amount".'],
  ['a number typed as text', '=COMMISSION("1000"; 5%)', 'COMMISSION: amount: expected a number, found "1000", a number typed as text: retype it as a number.'],
  ['an error cell', '=COMMISSION(NA(); 5%)', 'COMMISSION: amount: expected a number, found #N/A: mend that cell first.'],
  ['7 for 7%', '=COMMISSION(A2; 7)', 'COMMISSION: rate: expected a rate from 0% to 100%, found 7: for 7% type 7% or 0.07.'],
  ['a date where a number belongs', '=COMMISSION(F2; 5%)', 'COMMISSION: amount: expected a number, found the date 2026-06-16.'],
  ['too little', '=LEADGEN_PAY(1)', 'LEADGEN_PAY: meetings_held: expected a number, 0 or more, found a blank cell: fill it in.'],
];

describe('the functions in a sheet, by the shipped bundle', () => {
  let host: Awaited<ReturnType<typeof openBuiltHost>>;
  const place = (i: number) => String.fromCharCode(65 + Math.floor((19 + i * 2) / 26) - 1) + String.fromCharCode(65 + ((19 + i * 2) % 26));
  const column = (i: number) => 19 + i * 2;
  const all = [...formulas.map(([, formula]) => formula), ...wrong.map(([, formula]) => formula)];

  beforeAll(async () => {
    host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${TYPE}`);
    await host.run('typeSheet', cells, all);
  }, 60_000);
  afterAll(() => host.close());

  test.each(formulas.map(([when, formula, shows], i) => ({ when, formula, shows, i })))('$when: $formula', async ({ shows, i }) => {
    const values = await host.values('Sheet');
    expect(values.slice(0, shows.length).map((row) => row.slice(column(i), column(i) + (shows[0]?.length ?? 1)))).toEqual(shows);
  });

  test.each(wrong.map(([when, formula, sentence], i) => ({ when, formula, sentence, i: formulas.length + i })))('$when: $formula', async ({ sentence, i }) => {
    const values = await host.values('Sheet');
    expect([values[0]?.[column(i)], host.errorOf('Sheet', `${place(i)}1`)]).toEqual(['#ERROR!', sentence]);
  });
});
