import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../src/core/kinds.ts';
import { evaluate } from '../../src/core/plan/evaluate.ts';
import { measures } from '../../src/core/plan/measures.ts';
import { readRules } from '../../src/core/plan/read-rules.ts';
import { buildWorkbook, pickMonth } from '../../src/sidebar/build-workbook.ts';
import { evaluateMonths, shownPayouts, type LineCells } from '../../src/sidebar/department.ts';
import type { Server } from '../../src/sidebar/server.ts';
import { readFiles } from '../../src/workbook/read-files.ts';
import { tabs } from '../../src/workbook/tabs.ts';
import { factsOf, filesOf, sampleMonths } from '../department.ts';
import { readTables } from '../model/model.ts';
import { openBuiltHost, serverOf } from './open-built-host.ts';

const sample = readTables('src/workbook/sample');
const files = filesOf(sample);
const request = (of: typeof files) => ({ month: '2026-06', tables: readFiles('sample-department', of).tables });
const LONG = { timeout: 300_000 };

type Host = Awaited<ReturnType<typeof openBuiltHost>>;

describe('the workbook that the shipped bundle builds', () => {
  let host: Host;
  let server: Server;

  beforeAll(async () => {
    host = await openBuiltHost();
    server = serverOf(host);
    await buildWorkbook(server, request(files));
  }, 300_000);

  test('native measures equal the evaluator, and the sheet pays what the evaluator pays, in every month', LONG, async () => {
    const facts = factsOf(sample);
    const rules = readRules(facts['pay_plan'] ?? []);
    const evaluated = await evaluateMonths(server);
    expect(evaluated.months.map(({ month }) => month)).toEqual(sampleMonths);
    for (const { month, lines } of evaluated.months) {
      await pickMonth(server, month);
      const [header = [], ...rows] = await host.values('Measures');
      const [names = [], ...expected] = evaluate(facts, rules, month);
      expect(rows.map((row) => row[1])).toEqual(expected.map((row) => row[1]));
      for (const { name, unit } of measures) {
        const [shown, wanted] = [header.map((cell) => String(cell).toLowerCase().replace(/ /g, '_')).indexOf(name), names.indexOf(name)];
        const told = (cell: Cell) => (unit === 'ratio' || name.includes('quota') || name.includes('plan') ? digits(cell) : cell);
        expect({ month, name, values: rows.map((row) => told(row[shown])) }).toEqual({ month, name, values: expected.map((row) => told(row[wanted])) });
      }
      const paid = (line: LineCells | undefined) => line && [line[0], line[1], line[2], line[6], line[7]];
      const shown = await shownPayouts(server);
      expect(shown.map(paid)).toEqual(lines.map(paid));
    }
  });

  test('no formula of the workbook ends in an error', LONG, async () => {
    for (const sheet of host.sheets()) {
      const wrong = (await host.values(sheet)).flat().filter((cell) => typeof cell === 'string' && /^#[A-Z/0]+[!?A]/.test(cell));
      expect({ sheet, wrong }).toEqual({ sheet, wrong: [] });
    }
  });

  test('formulas keep to what works in every locale', () => {
    for (const sheet of host.sheets()) {
      for (const formula of host.formulas(sheet).flat().filter((text) => text !== '')) {
        const bare = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'/g, 'x');
        expect(bare).not.toMatch(/[,{}\\]|\d\.\d|\bTEXT\(|\bTRUE\b(?!\()|\bFALSE\b(?!\()/);
      }
    }
  });

  test('typing a fact changes the pay', LONG, async () => {
    await pickMonth(server, '2026-06');
    const payOf = async () => (await shownPayouts(server)).find((line) => line[0] === 'P05' && line[2] === 'Result')?.[6];
    const [before, meetings] = [await payOf(), await host.values('Meetings')];
    const row = meetings.findIndex((cells) => cells[4] === 'P05' && cells[8] === 'held' && cells[10] === 'yes' && Number(cells[7]) >= 46174);
    await host.type('Meetings', `K${row + 1}`, 'no');
    expect([before, await payOf()]).toEqual([420, 350]);
    await host.type('Meetings', `K${row + 1}`, 'yes');
    expect(await payOf()).toBe(420);
  });

  test('building again changes nothing and keeps what people typed', LONG, async () => {
    await host.type('Pay plan', 'F4', 1111);
    await host.type('Team', 'J1', 'My own column');
    const before = await Promise.all(host.sheets().map((sheet) => host.values(sheet)));
    const formulas = host.sheets().map((sheet) => host.formulas(sheet));
    host.resetCalls();
    expect(await buildWorkbook(server, { month: '2026-01' })).toMatchObject({ built: [] });
    expect(Object.keys(host.calls().byMethod).filter((method) => /\.(set|insert|delete|add|protect)/.test(method))).toEqual([]);
    const { bySheet, total } = host.calls();
    const { Sheet1: theirs = 0, ...ours } = bySheet;
    expect(Object.entries(ours).filter(([, calls]) => calls > 5)).toEqual([]);
    expect(total - theirs).toBeLessThanOrEqual(6 + 5 * tabs.length);
    expect(await Promise.all(host.sheets().map((sheet) => host.values(sheet)))).toEqual(before);
    expect(host.sheets().map((sheet) => host.formulas(sheet))).toEqual(formulas);
  });
});

/** Quotients and their sums reach the sheet in binary: fourteen digits of them are sure. */
function digits(cell: Cell): Cell {
  return typeof cell === 'number' ? Number(cell.toPrecision(13)) : cell;
}

describe('what a build costs', () => {
  // Two of them don't draw: they look whether somebody has typed there meanwhile, and what protects it already.
  test.each([20, 2000])('at most 27 service calls a tab with %i rows', LONG, async (count) => {
    const host = await openBuiltHost();
    const many = (name: string) => Array.from({ length: count }, (_, i) => ({ row: i + 2, cells: files[name]?.[i % (files[name]?.length ?? 1)]?.cells ?? {} }));
    await buildWorkbook(serverOf(host), request({ ...files, meetings: many('meetings'), activities: many('activities') }));
    const { bySheet, total } = host.calls();
    expect(Object.entries(bySheet).filter(([, calls]) => calls > 27)).toEqual([]);
    // Beside its sheet a step looks up which that is, holds the lock and flushes (10), and makes rules and charts.
    expect(total).toBeLessThanOrEqual((27 + 25) * tabs.length);
    await host.close();
  });

  test('a menu is all that opening needs', LONG, async () => {
    const host = await openBuiltHost();
    await host.open('NONE');
    expect(JSON.stringify(host.menu())).toContain('Open the sidebar');
    await host.close();
  });

  test('the manifest asks for two narrow scopes', () => {
    const { oauthScopes } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { readonly oauthScopes: readonly string[] };
    expect(oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual(['spreadsheets.currentonly', 'script.container.ui']);
  });
});
