import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../src/core/catalogue.ts';
import type { Cell } from '../../src/core/kinds.ts';
import { buildWorkbook, pickMonth } from '../../src/sidebar/build-workbook.ts';
import type { Chore } from '../../src/sidebar/chores/chore.ts';
import { bringBack } from '../../src/sidebar/chores/bring-back.ts';
import { freeze, Unsettled } from '../../src/sidebar/chores/freeze.ts';
import { putAway } from '../../src/sidebar/chores/put-away.ts';
import { rollQuotas } from '../../src/sidebar/chores/roll-quotas.ts';
import { toNurture } from '../../src/sidebar/chores/to-nurture.ts';
import { shownPayouts } from '../../src/sidebar/department.ts';
import type { Server } from '../../src/sidebar/server.ts';
import { readFiles } from '../../src/workbook/read-files.ts';
import { filesOf } from '../department.ts';
import { readTables } from '../model/model.ts';
import { openBuiltHost, serverOf } from '../workbook/open-built-host.ts';

const LONG = { timeout: 300_000 };
const MONTH = '2026-06';

/** A function of the test's own, beside the add-on's. */
const WATCHER = `function hiddenRows(name) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  return Array.from({ length: sheet.getLastRow() }, function (_, i) { return i + 1; }).filter(function (row) { return sheet.isRowHiddenByUser(row); });
}`;

let host: Awaited<ReturnType<typeof openBuiltHost>>;
let server: Server;

beforeAll(async () => {
  host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${WATCHER}`);
  server = serverOf(host);
  await buildWorkbook(server, { month: MONTH, tables: readFiles('sample-department', filesOf(readTables('src/workbook/sample'))).tables });
}, 300_000);
afterAll(() => host.close());

const run = (chore: Chore, month = MONTH) => chore.run(server, month);
const columnOf = async (sheet: string, heading: string) => {
  const [heads = [], ...rows] = await host.values(sheet);
  return rows.map((row) => row[heads.indexOf(heading)]);
};

test('leads whose first meeting ended in nurture get their rows, once', LONG, async () => {
  await run(toNurture);
  const rowsOf = async () => (await host.values('Nurture')).filter(([lead]) => lead !== '');
  const [held, next] = [await rowsOf(), (await host.values('Meetings')).length + 1];
  const meeting = { A: 'M900', B: 'L900', C: 'Zenith', E: 'P03', F: 'P06', H: 46_190, I: 'held', J: 'first', L: 'nurture', R: 'no budget this year' };
  for (const [column, value] of Object.entries(meeting)) await host.type('Meetings', `${column}${next}`, value);
  expect(await run(toNurture)).toBe(1);
  const rows = await rowsOf();
  expect(rows.slice(0, held.length)).toEqual(held);
  expect(rows.slice(held.length)).toEqual([['L900', 'Zenith', 'P06', 'P03', 46_190, 'no budget this year', '', '', 'open', 'P03', 46_373]]);
  expect(await run(toNurture)).toBe(0);
});

test('the next quarter is planned once', LONG, async () => {
  expect(await run(rollQuotas)).toBeGreaterThan(0);
  expect(await run(rollQuotas)).toBe(0);
});

test('old rows are hidden and still paid, and shown again', LONG, async () => {
  const april = 46_113;
  const paid = async () => {
    const payouts = [];
    for (const month of ['2026-02', '2027-03']) {
      await pickMonth(server, month);
      payouts.push(await shownPayouts(server));
    }
    return payouts;
  };
  const before = await paid();
  const count = await run(putAway, '2027-03');
  const ageing = { Daily: 'Date', Meetings: 'Date', Deals: 'Closed', Quotas: 'Period', Absences: 'To' };
  for (const [sheet, heading] of Object.entries(ageing)) {
    const old = (await columnOf(sheet, heading)).flatMap((day, i) => (typeof day === 'number' && day < april ? [i + 2] : []));
    expect({ sheet, hidden: await host.run('hiddenRows', sheet) }).toEqual({ sheet, hidden: old });
  }
  expect(await host.run('hiddenRows', 'Team')).toEqual([]);
  const hidden = await Promise.all(host.sheets().map((sheet) => host.run('hiddenRows', sheet)));
  expect([count, count > 100]).toEqual([hidden.flat().length, true]);
  expect(await paid()).toEqual(before);
  await run(bringBack);
  expect((await Promise.all(host.sheets().map((sheet) => host.run('hiddenRows', sheet)))).flat()).toEqual([]);
  await pickMonth(server, MONTH);
});

/** What a sheet shows, without the blanks at its ends: those that a formula spills count as used. */
function trimmed(rows: readonly (readonly Cell[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row).replace(/(,?"")+\]$/, ']')).join('\n').replace(/(\n\[\])+$/, '').split('\n');
}

const shown = async () => Object.fromEntries(await Promise.all(host.sheets().map(async (sheet) => [sheet, trimmed(await host.values(sheet))] as const)));
const formulas = () => Object.fromEntries(host.sheets().map((sheet) => [sheet, trimmed(host.formulas(sheet))]));

test('what Payouts does not show yet is not made its value', LONG, async () => {
  const before = formulas();
  const lines = String(host.formulas('Payouts')[1]?.[0]);
  await host.type('Payouts', 'A2', '="Loading..."');
  expect(await run(freeze).catch((thrown: unknown) => thrown)).toBeInstanceOf(Unsettled);
  await host.type('Payouts', 'A2', lines);
  expect(formulas()).toEqual(before);
});

test('formulas turn into the values that they show, and building again brings them back', LONG, async () => {
  await host.type('Team', 'B2', "'007");
  await host.type('Team', 'B3', "'=1+1");
  await host.type('Team', 'B4', "'2026-01");
  await host.type('Deals', 'U1', 'Twice');
  await host.type('Deals', 'U2', '=2*I2');
  await host.type('Dashboard', 'K3', '=SUM(Deals!I2:I9)');
  const inputRow = (await host.values('Headcount')).findIndex(([label]) => label === 'Turnover') + 1;
  await host.type('Headcount', `C${inputRow}`, '=3*10^6');
  const [values, before] = [await shown(), formulas()];
  expect(await run(freeze)).toBeGreaterThan(10);
  expect(await shown()).toEqual(values);
  const left = host.sheets().flatMap((sheet) => host.formulas(sheet).flatMap((row) => row.filter((formula) => formula !== '').map((formula) => `${sheet} ${formula}`)));
  const named = new RegExp(`\\b(${catalogue.map(({ name }) => name).join('|')})\\(`);
  expect(left.filter((formula) => named.test(formula))).toEqual([]);
  const own = ['Deals =2*I2', 'Dashboard =SUM(Deals!I2:I9)', 'Headcount =3*10^6'];
  expect(left).toEqual(expect.arrayContaining(own));
  // Inputs that are worked out are people's to change, and the days of Settings follow the month by Google's own functions.
  expect(left.filter((formula) => !own.includes(formula) && !/^(Headcount|Settings|Statement) /.test(formula))).toEqual([]);

  expect(await run(freeze)).toBe(0);
  await buildWorkbook(server, { month: MONTH });
  expect(formulas()).toEqual(before);
  expect(await shown()).toEqual(values);
  host.resetCalls();
  await buildWorkbook(server, { month: MONTH });
  expect(Object.keys(host.calls().byMethod).filter((method) => /\.(set|insert|delete|add|clear)/.test(method))).toEqual([]);
});

test('a tab that is not frozen is never cleared', LONG, async () => {
  const before = await shown();
  await server.thaw('team', [{ row: 2, column: 1, rows: 5, columns: 3 }]);
  expect(await shown()).toEqual(before);
});
