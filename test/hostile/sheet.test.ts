import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../src/core/period.ts';
import { FLAG } from '../../src/core/plan/flag.ts';
import { inEnglish } from '../../src/core/plan/how.ts';
import { toCell } from '../../src/core/money.ts';
import { buildWorkbook } from '../../src/sidebar/build-workbook.ts';
import { shownPayouts } from '../../src/sidebar/department.ts';
import { closeMonth, NotTaken } from '../../src/sidebar/paying/pay-step.ts';
import { readPay } from '../../src/sidebar/paying/read-pay.ts';
import { Explained, type Server } from '../../src/sidebar/server.ts';
import { sidebarInEnglish } from '../../src/words/sidebar.ts';
import type { Row } from '../../src/workbook/draft.ts';
import { openBuiltHost, serverOf } from '../workbook/open-built-host.ts';
import { sample } from '../workbook/closing/pay-cycle.ts';

const LONG = { timeout: 300_000 };
const MONTH = '2026-03';

/** What a user may do to a sheet that the panel doesn't. */
const hands = `
  function hide() {
    var sheet = SpreadsheetApp.getActive().getSheetByName('Payments');
    sheet.hideRows(2, 3);
    sheet.getRange('A1:H20').createFilter();
  }
  function drop(name) { SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName(name)); }
  function merge(name, cells) { SpreadsheetApp.getActive().getSheetByName(name).getRange(cells).merge(); }`;

/** A seller a kind of cell: each has a deal that was paid. */
const spoilt = ['=1+1', "'+1+1", "'@SUM(1)", '<b>1</b>', 'x'.repeat(5000), "'1200", 1e308, "'2026-03-05", '#N/A', '', 'TRUE'] as const;
const sellers = spoilt.map((_, i) => `S${String(i).padStart(2, '0')}`);
const team: readonly Row[] = sellers.map((person_id) => ({ person_id, name: person_id, role: 'Sales manager', grade: 'Middle', from: dayOf(2025, 1, 1) }));
const payments: readonly Row[] = sellers.map((owner_id, i) => ({ date: dayOf(2026, 3, 2 + i), company: `C${i}`, type: 'new', tier: 'base', owner_id, amount: 1000 }));
const tables = { team, payments, products: sample['products'] ?? [], pay_plan: (sample['pay_plan'] ?? []).filter((row) => row['component'] === 'Commission'), settings: sample['settings'] ?? [] };

let host: Awaited<ReturnType<typeof openBuiltHost>>;
let server: Server;
const linesOf = async () => (await readPay(server, MONTH, false)).closing.lines.map(({ person, component, amount, how }) => ({ person, component, amount: toCell(amount), isFlagged: inEnglish(how).startsWith(FLAG) }));
const shownNow = async () => (await shownPayouts(server)).map(([person, , component, , , , amount, how]) => ({ person, component, amount, isFlagged: String(how).startsWith(FLAG) }));

/** The cells that keep the month from being closed. */
const cellsNamed = async () => (await readPay(server, MONTH, false)).closing.problems.flatMap((problem) => (problem.what === 'cell' ? [`${problem.table} ${problem.row} ${problem.column} ${problem.lacks} ${problem.found}`] : []));

beforeAll(async () => {
  host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${hands}`);
  server = serverOf(host);
  await buildWorkbook(server, { month: MONTH, tables });
}, 300_000);
afterAll(() => host.close());

/** Every cell of every tab with its formula; a link leads to a sheet whatever its number is. */
async function allCells(): Promise<readonly string[]> {
  const cells = host.sheets().map(async (name) => {
    const formulas = host.formulas(name);
    return (await host.values(name)).flatMap((row, y) => row.map((value, x) => `${name} R${y + 1}C${x + 1} ${value} ${formulas[y]?.[x] ?? ''}`.replace(/#gid=\d+/g, '#gid')));
  });
  return (await Promise.all(cells)).flat().sort();
}

function lacking(cells: readonly string[], among: readonly string[]): readonly string[] {
  const there = new Set(among);
  return cells.filter((cell) => !there.has(cell));
}

describe('deleted tabs', () => {
  test('are named, nothing is paid without them, and building restores them and all that refers to them', LONG, async () => {
    const before = await allCells();
    const said = () => readPay(server, MONTH, false).then(({ closing }) => closing.problems, (problem: unknown) => problem);
    await host.run('drop', 'Measures');
    expect(await said()).toEqual([{ what: 'error', error: '#ERROR!' }]);
    await host.run('drop', 'Payments');
    expect(await said()).toEqual(new Explained({ code: 'missing', tab: 'payments' }));
    for (const name of ['Team', 'Settings', 'Dashboard']) await host.run('drop', name);
    await buildWorkbook(server, { month: MONTH, tables });
    const after = await allCells();
    expect(lacking(after, before)).toEqual([]);
    expect(lacking(before, after)).toEqual([]);
  });
});

describe('the sheet and the evaluator', () => {
  test('pay the same with rows hidden and a filter on', LONG, async () => {
    const before = await shownNow();
    await host.run('hide');
    expect(await shownNow()).toEqual(before);
    expect(await linesOf()).toEqual(before);
    expect(before.map(({ person }) => person)).toEqual(sellers);
  });

  test('pay the same, or flag the same line, where a seller has an amount of each kind, and nothing of it can be closed', LONG, async () => {
    for (const [i, cell] of spoilt.entries()) await host.type('Payments', `G${i + 2}`, cell);
    const lines = await linesOf();
    expect(await shownNow()).toEqual(lines);
    expect(lines.map(({ isFlagged }) => isFlagged)).toEqual(spoilt.map((cell) => cell !== '=1+1'));
    const { closing } = await readPay(server, MONTH, false);
    expect(closing.problems.filter(({ what }) => what === 'differs')).toEqual([]);
    await expect(closeMonth(server, { month: MONTH, who: 'Olena', seal: closing.seal, takesPlan: false, words: sidebarInEnglish.pay.steps })).rejects.toThrow(NotTaken);
  });

  test('pay for an owner, a date or a type that cannot be read nothing, and name the cell before the month is closed', LONG, async () => {
    for (const i of spoilt.keys()) await host.type('Payments', `G${i + 2}`, 1000);
    for (const [cell, typed] of [['F2', 'S00\u200b'], ['A3', "'2026-03-05"], ['D4', 'new\u202e'], ['A5', dayOf(9999, 12, 31)], ['F6', '#REF!']] as const) await host.type('Payments', cell, typed);
    expect(await shownNow()).toEqual(await linesOf());
    expect(await cellsNamed()).toEqual(['payments 2 owner_id person S00[U+200B]', 'payments 3 date day 2026-03-05', 'payments 4 type word new[U+202E]', 'payments 5 date day 2958465', 'payments 6 owner_id error #REF!']);
  });

  test('name the blank cells that merging leaves', LONG, async () => {
    for (const [cell, typed] of [['F2', 'S00'], ['A3', dayOf(2026, 3, 3)], ['D4', 'new'], ['A5', dayOf(2026, 3, 5)], ['F6', 'S04']] as const) await host.type('Payments', cell, typed);
    expect(await cellsNamed()).toEqual([]);
    await host.run('merge', 'Payments', 'F3:F5');
    expect(await shownNow()).toEqual(await linesOf());
    expect(await cellsNamed()).toEqual(['payments 4 owner_id blank ', 'payments 5 owner_id blank ']);
  });
});
