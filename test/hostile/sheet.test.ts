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
import type { Server } from '../../src/sidebar/server.ts';
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
  }`;

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

beforeAll(async () => {
  host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${hands}`);
  server = serverOf(host);
  await buildWorkbook(server, { month: MONTH, tables });
}, 300_000);
afterAll(() => host.close());

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
    const cells = (await readPay(server, MONTH, false)).closing.problems.flatMap((problem) => (problem.what === 'cell' ? [`${problem.table} ${problem.row} ${problem.column} ${problem.lacks} ${problem.found}`] : []));
    expect(cells).toEqual(['payments 2 owner_id person S00[U+200B]', 'payments 3 date day 2026-03-05', 'payments 4 type word new[U+202E]', 'payments 5 date day 2958465', 'payments 6 owner_id error #REF!']);
  });
});
