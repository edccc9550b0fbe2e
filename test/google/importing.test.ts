import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWorkbook } from '../../src/sidebar/build-workbook.ts';
import { importRows, undoImport } from '../../src/sidebar/import-rows.ts';
import { readBeside } from '../../src/sidebar/importing/beside.ts';
import { Explained, type Server } from '../../src/sidebar/server.ts';
import type { Row } from '../../src/workbook/draft.ts';
import { planImport, writable, type ImportPart } from '../../src/workbook/incoming/plan-import.ts';
import { tableOf } from '../../src/workbook/table.ts';
import { touches } from '../../src/workbook/tabs/touches.ts';
import { openBuiltHost, serverOf } from '../workbook/open-built-host.ts';

type Host = Awaited<ReturnType<typeof openBuiltHost>>;

const LONG = { timeout: 300_000 };

/** Functions of the test's own, beside the add-on's. */
const OWN = `function insertAbove() { SpreadsheetApp.getActive().getSheetByName('Touches').insertRowsAfter(1, 1); }
function rowsOf() { return SpreadsheetApp.getActive().getSheetByName('Touches').getMaxRows(); }`;

const problemOf = async (call: Promise<unknown>) => {
  const thrown = await call.then(() => undefined, (failure: unknown) => failure);
  return thrown instanceof Explained ? thrown.problem : thrown;
};

const rowsFrom = (count: number, first = 0): readonly Row[] =>
  Array.from({ length: count }, (_, i) => ({ date: 46_000 + ((first + i) % 300), client_id: `00${first + i}`, company: ['=1+1', "'quoted", '-5', '@x', 'Acme, Inc.'][i % 5] ?? '', account_manager_id: 'P01', kind: 'check-in call', status: i % 2 ? 'done' : 'planned', note: '' }));

let host: Host;
let server: Server;

beforeAll(async () => {
  host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${OWN}`);
  server = serverOf(host);
  await buildWorkbook(server, { month: '2026-03', settings: { language: 'en' }, tables: { touches: rowsFrom(3, 90_000) } });
  await host.type('Touches', 'K1', 'My own');
  await host.type('Touches', 'K5', 'kept');
  await host.type('Touches', 'K7', '=1+1');
}, 300_000);
afterAll(() => host.close());

async function planned(rows: readonly Row[]): Promise<readonly ImportPart[]> {
  const found = (await server.look()).sheets.find(({ tab }) => tab === touches.id);
  const values = (await server.read([touches.id]))[touches.id] ?? [];
  return planImport(writable(tableOf(touches, values), found?.formulas ?? []), values, rows, 'touches.csv');
}

const shown = async () => (await host.values('Touches')).map((row) => row.slice(0, 11));
const trimmed = (rows: readonly (readonly unknown[])[]) => rows.slice(0, rows.reduce((last, row, i) => (row.some((cell) => cell !== '') ? i + 1 : last), 0));

describe('an import', () => {
  test('writes every row below the last one, texts as texts, beside columns of the user\'s own, and is undone to the cell', LONG, async () => {
    const before = trimmed(await shown());
    const parts = await planned(rowsFrom(7));
    expect(parts.map(({ blocks }) => blocks.length)).toEqual([1]);
    await importRows(server, parts);
    const after = await shown();
    expect(after.slice(4, 9).map((row) => [row[1], row[2], row[10]])).toEqual([['000', '=1+1', 'kept'], ['001', "'quoted", ''], ['002', '-5', 2], ['003', '@x', ''], ['004', 'Acme, Inc.', '']]);
    const last = await server.lastImport();
    expect(last).toMatchObject({ tab: 'touches', file: 'touches.csv', row: 5, count: 7, done: 7 });
    if (!last) throw new Error('nothing is kept');
    expect(await undoImport(server, last)).toEqual({ removed: 7, changed: [] });
    expect(trimmed(await shown())).toEqual(before);
    expect(host.formulas('Touches')[6]?.[10]).toBe('=1+1');
    expect([await server.lastImport(), await server.undoImport([1])]).toEqual([null, { removed: 0, changed: [] }]);
  });

  test('finds its rows again where they moved, and leaves one that was changed', LONG, async () => {
    await importRows(server, await planned(rowsFrom(6)));
    await host.run('insertAbove');
    await host.type('Touches', 'J8', 'my note');
    const last = await server.lastImport();
    if (!last) throw new Error('nothing is kept');
    expect(await undoImport(server, last)).toEqual({ removed: 5, changed: [8] });
    const left = (await shown()).flatMap((row, i) => (row[0] === '' ? [] : [i + 1]));
    expect(left).toEqual([1, 3, 4, 5, 8]);
  });

  test('is refused where the sheet is no longer what was previewed', LONG, async () => {
    const parts = await planned(rowsFrom(2));
    const before = await shown();
    await host.type('Touches', 'D4', 'P02');
    expect(await problemOf(importRows(server, parts))).toMatchObject({ code: 'changed', tab: 'Touches' });
    await host.type('Touches', 'D4', 'P01');
    await host.type('Touches', 'A10', '=IF(1=1,"","")');
    expect(await problemOf(importRows(server, parts))).toMatchObject({ code: 'changed', tab: 'Touches', cell: 'A10' });
    expect(host.formulas('Touches')[9]?.[0]).toBe('=IF(1=1,"","")');
    await host.type('Touches', 'A10', '');
    const last = await server.lastImport();
    if (last) await undoImport(server, last);
    expect(await shown()).toEqual(before);
  });

  test('takes as many calls for 10,000 rows as for 100, but for its parts, and makes room for them', LONG, async () => {
    const callsFor = async (count: number) => {
      const parts = await planned(rowsFrom(count));
      host.resetCalls();
      const start = performance.now();
      await importRows(server, parts);
      const { total, byMethod } = host.calls();
      const took = Math.round(performance.now() - start);
      const last = await server.lastImport();
      expect(last).toMatchObject({ count, done: count });
      return { parts: parts.length, total, byMethod, took, last };
    };
    const few = await callsFor(100);
    if (few.last) await undoImport(server, few.last);
    const many = await callsFor(10_000);
    expect([few.parts, many.parts, few.byMethod['Range.setValues'], many.byMethod['Range.setValues']]).toEqual([1, 2, 1, 2]);
    expect(many.total).toBeLessThanOrEqual(2 * few.total);
    expect(many.total).toBeLessThan(60);
    expect(trimmed((await shown()).map((row) => row.slice(0, 10)))).toHaveLength(10_008);
    host.resetCalls();
    if (many.last) expect(await undoImport(server, many.last)).toEqual({ removed: 10_000, changed: [] });
    // A day is asked for once in each reading, however many rows have it.
    const { total, byMethod } = host.calls();
    const days = byMethod['Utilities.formatDate'] ?? 0;
    expect([total - days < 60, days <= 2 * 300]).toEqual([true, true]);
    expect(trimmed((await shown()).map((row) => row.slice(0, 10)))).toHaveLength(8);
  });

  test('that was interrupted goes on where it was, or is undone; until then no other begins', LONG, async () => {
    const before = trimmed(await shown());
    const parts = await planned(rowsFrom(6000));
    const [first, second] = parts;
    if (!first || !second) throw new Error('two parts were expected');
    await server.importRows(first);
    expect(await server.lastImport()).toMatchObject({ count: 6000, done: 5000 });
    expect(await problemOf(server.importRows({ ...first, journal: { ...first.journal, key: 'another' } }))).toEqual({ code: 'unfinished', tab: 'touches' });
    // The same part again changes nothing: its first run may have ended before it was answered.
    await server.importRows(first);
    const told: number[] = [];
    await importRows(server, parts, (done) => told.push(done));
    expect([told, (await server.lastImport())?.done]).toEqual([[5000], 6000]);
    const last = await server.lastImport();
    if (last) expect(await undoImport(server, last)).toEqual({ removed: 6000, changed: [] });
    // Another session that reads the same file finds what was begun, and plans the same parts.
    await server.importRows(first);
    const beside = await readBeside(server, touches, await server.look());
    expect(planImport(beside.target, beside.values, rowsFrom(6000), 'touches.csv').map(({ journal }) => journal.key)).toEqual(parts.map(({ journal }) => journal.key));
    const begun = await server.lastImport();
    if (begun) expect(await undoImport(server, begun)).toEqual({ removed: 5000, changed: [] });
    expect(trimmed(await shown())).toEqual(before);
  });
});
