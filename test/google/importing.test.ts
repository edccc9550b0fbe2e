import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWorkbook } from '../../src/sidebar/build-workbook.ts';
import { importRows } from '../../src/sidebar/import-rows.ts';
import { readBeside } from '../../src/sidebar/importing/beside.ts';
import { Explained, type Server } from '../../src/sidebar/server.ts';
import { LostColumns, undoImport, type Undone } from '../../src/sidebar/undo-import.ts';
import type { Row } from '../../src/workbook/draft.ts';
import { planImport, type ImportPlan } from '../../src/workbook/incoming/plan-import.ts';
import type { TableTab } from '../../src/workbook/tab.ts';
import { audiences } from '../../src/workbook/tabs/audiences.ts';
import { payments } from '../../src/workbook/tabs/payments.ts';
import { touches } from '../../src/workbook/tabs/touches.ts';
import { FAILING_IMPORT } from '../workbook/failing-import.ts';
import { openBuiltHost, serverOf } from '../workbook/open-built-host.ts';

type Host = Awaited<ReturnType<typeof openBuiltHost>>;

const LONG = { timeout: 300_000 };

/** Functions of the test's own, beside the add-on's. */
const OWN = `function insertAbove() { SpreadsheetApp.getActive().getSheetByName('Touches').insertRowsAfter(1, 1); }
function empty(first, count) { SpreadsheetApp.getActive().getSheetByName('Touches').getRange(first, 1, count, 10).clearContent(); }
function sorted() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Touches');
  const range = sheet.getRange(2, 1, sheet.getLastRow() - 1, 7);
  const rows = range.getValues().filter((row) => row[0] !== '').sort((a, b) => (String(a[1]) < String(b[1]) ? 1 : -1));
  range.clearContent();
  sheet.getRange(2, 1, rows.length, 7).setValues(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? "'" + cell : cell))));
}
function fill(name, first, rows) { SpreadsheetApp.getActive().getSheetByName(name).getRange(first, 1, rows.length, rows[0].length).setValues(rows); }
function roomIn(name) { return SpreadsheetApp.getActive().getSheetByName(name).getMaxRows(); }`;

const problemOf = async (call: Promise<unknown>) => {
  const thrown = await call.then(() => undefined, (failure: unknown) => failure);
  return thrown instanceof Explained ? thrown.problem : thrown;
};

const rowsFrom = (count: number, first = 0): readonly Row[] =>
  Array.from({ length: count }, (_, i) => ({ date: 46_000 + ((first + i) % 300), client_id: `00${first + i}`, company: ['=1+1', "'quoted", '-5', '@x', 'Acme, Inc.'][i % 5] ?? '', account_manager_id: 'P01', kind: 'check-in call', status: i % 2 ? 'done' : 'planned', note: '' }));

const made = { file: 'touches.csv', on: 46_350, closed: [] };
const all = (removed: number): Undone => ({ removed, lost: 0, instead: [], closed: [] });

let host: Host;
let server: Server;

beforeAll(async () => {
  host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${FAILING_IMPORT}\n${OWN}`);
  server = serverOf(host);
  await buildWorkbook(server, { month: '2026-03', settings: { language: 'en' }, tables: { touches: rowsFrom(3, 90_000) } });
  await host.type('Touches', 'K1', 'My own');
  await host.type('Touches', 'K5', 'kept');
  await host.type('Touches', 'K7', '=1+1');
}, 300_000);
afterAll(() => host.close());

/** A plan as any session makes it that reads the same rows. */
async function planned(rows: readonly Row[], tab: TableTab = touches): Promise<ImportPlan> {
  const { target, values } = await readBeside(server, tab, { found: await server.look(), settings: {} });
  return planImport(target, values, rows, made);
}

const failing = (plan: ImportPlan, method: string, often: number) => expect(host.run('failingImport', plan, method, often, false)).rejects.toThrow('Service');
const killed = (plan: ImportPlan, method: string, often: number) => expect(host.run('failingImport', plan, method, often, true)).rejects.toThrow('Service');

const shown = async () => (await host.values('Touches')).map((row) => row.slice(0, 11));
const trimmed = (rows: readonly (readonly unknown[])[]) => rows.slice(0, rows.reduce((last, row, i) => (row.some((cell) => cell !== '') ? i + 1 : last), 0));

describe('an import', () => {
  test('writes every row below the last one, texts as texts, beside columns of the user\'s own, and is undone to the cell', LONG, async () => {
    const before = trimmed(await shown());
    const plan = await planned(rowsFrom(7));
    expect(plan.blocks).toHaveLength(1);
    await importRows(server, plan);
    const after = await shown();
    expect(after.slice(4, 9).map((row) => [row[1], row[2], row[10]])).toEqual([['000', '=1+1', 'kept'], ['001', "'quoted", ''], ['002', '-5', 2], ['003', '@x', ''], ['004', 'Acme, Inc.', '']]);
    const last = await server.lastImport();
    expect(last).toMatchObject({ tab: 'touches', file: 'touches.csv', row: 5, count: 7, isWritten: true });
    if (!last) throw new Error('nothing is kept');
    expect(await undoImport(server, last)).toEqual(all(7));
    expect(trimmed(await shown())).toEqual(before);
    expect(host.formulas('Touches')[6]?.[10]).toBe('=1+1');
    expect(await server.lastImport()).toBeNull();
    expect(await problemOf(undoImport(server, last))).toEqual({ code: 'another' });
  });

  test('finds its rows again where they moved, and leaves one that was changed', LONG, async () => {
    await importRows(server, await planned(rowsFrom(6)));
    await host.run('insertAbove');
    await host.type('Touches', 'J8', 'my note');
    const last = await server.lastImport();
    if (!last) throw new Error('nothing is kept');
    expect(await undoImport(server, last)).toEqual({ removed: 5, lost: 1, instead: [8], closed: [] });
    const left = (await shown()).flatMap((row, i) => (row[0] === '' ? [] : [i + 1]));
    expect(left).toEqual([1, 3, 4, 5, 8]);
    // What is left stays known until it's taken back too, or forgotten.
    const rest = await server.lastImport();
    expect([rest?.count, rest?.key]).toEqual([1, last.key]);
    await host.type('Touches', 'J8', '');
    if (rest) expect(await undoImport(server, rest)).toEqual(all(1));
    expect(await server.lastImport()).toBeNull();
  });

  test('finds its rows again wherever they were sorted to, and empties them in one call', LONG, async () => {
    const before = new Set((await shown()).slice(1).map((row) => row[1]));
    await importRows(server, await planned(rowsFrom(60)));
    await host.run('sorted');
    for (const row of [10, 12, 14, 16]) await host.type('Touches', `C${row}`, 'changed');
    const last = await server.lastImport();
    if (!last) throw new Error('nothing is kept');
    host.resetCalls();
    expect(await undoImport(server, last)).toMatchObject({ removed: 56, lost: 4, closed: [] });
    expect([host.calls().byMethod['RangeList.clearContent'], host.calls().byMethod['Range.clearContent']]).toEqual([1, undefined]);
    await server.forgetImport(last.key, last.tab);
    expect(await server.lastImport()).toBeNull();
    const left = (await host.values('Touches')).slice(1).filter((row) => row[2] !== 'changed').map((row) => row[1]).filter((cell) => cell !== '');
    expect(new Set([...left, ''])).toEqual(new Set([...before, '']));
    await host.run('empty', 2, 80);
    await host.run('fill', 'Touches', 2, rowsFrom(3, 90_000).map((row) => [row['date'], `'${String(row['client_id'])}`, `'${String(row['company'])}`, 'P01', 'check-in call', row['status']]));
  });

  test('is refused to be undone where a column of it is lost, and stays known', LONG, async () => {
    await importRows(server, await planned(rowsFrom(2)));
    const last = await server.lastImport();
    if (!last) throw new Error('nothing is kept');
    await host.type('Touches', 'C1', 'Firm');
    const thrown = await undoImport(server, last).catch((failure: unknown) => failure);
    expect(thrown instanceof LostColumns && thrown.names).toEqual(['company']);
    await host.type('Touches', 'C1', 'Company');
    expect(await server.lastImport()).toEqual(last);
    expect(await undoImport(server, last)).toEqual(all(2));
  });

  test('that somebody has made since is not the one that is undone', LONG, async () => {
    await importRows(server, await planned(rowsFrom(2)));
    const seen = await server.lastImport();
    await importRows(server, await planned(rowsFrom(3, 100)));
    const last = await server.lastImport();
    if (!seen || !last) throw new Error('nothing is kept');
    expect(await problemOf(undoImport(server, seen))).toEqual({ code: 'another' });
    expect(await problemOf(server.forgetImport(seen.key, seen.tab))).toEqual({ code: 'another' });
    expect(await server.lastImport()).toEqual(last);
    expect(await undoImport(server, last)).toEqual(all(3));
    await host.run('empty', 5, 2);
  });

  test('is written again where its rows were deleted by hand, and not where they are', LONG, async () => {
    const plan = await planned(rowsFrom(4));
    await importRows(server, plan);
    const written = await shown();
    // Its answer was lost: the same again adds nothing.
    await importRows(server, plan);
    expect(await shown()).toEqual(written);
    await host.run('empty', 5, 4);
    await importRows(server, await planned(rowsFrom(4)));
    expect(await shown()).toEqual(written);
    const last = await server.lastImport();
    if (last) await undoImport(server, last);
  });

  test('leaves rows whose month has been closed since, and lists them', LONG, async () => {
    const inMonths = [{ ...rowsFrom(1)[0], date: 46_083 }, { ...rowsFrom(1, 1)[0], date: 46_115 }, { ...rowsFrom(1, 2)[0], date: 46_060 }] as readonly Row[];
    const plan = await planned(inMonths);
    await importRows(server, { ...plan, journal: { ...plan.journal, closed: ['2026-02'] } });
    await host.run('fill', 'Closed months', 2, [[46_054, 'P01'], [46_082, 'P01']]);
    const last = await server.lastImport();
    if (!last) throw new Error('nothing is kept');
    expect(await undoImport(server, last)).toEqual({ removed: 2, lost: 0, instead: [], closed: [5] });
    await host.run('fill', 'Closed months', 2, [['', ''], ['', '']]);
    const rest = await server.lastImport();
    if (rest) expect(await undoImport(server, rest)).toEqual(all(1));
  });

  test('is refused where the sheet is no longer what was previewed', LONG, async () => {
    const plan = await planned(rowsFrom(2));
    const before = await shown();
    await host.type('Touches', 'D4', 'P02');
    expect(await problemOf(importRows(server, plan))).toMatchObject({ code: 'changed', tab: 'Touches' });
    await host.type('Touches', 'D4', 'P01');
    await host.type('Touches', 'A6', '=IF(1=1,"","")');
    expect(await problemOf(importRows(server, plan))).toMatchObject({ code: 'changed', tab: 'Touches', cell: 'A6' });
    expect(host.formulas('Touches')[5]?.[0]).toBe('=IF(1=1,"","")');
    await host.type('Touches', 'A6', '');
    // Nothing was begun, so that another import may be.
    expect(await server.lastImport()).toBeNull();
    expect(await shown()).toEqual(before);
  });

  test('takes as many calls for 10,000 rows as for 100, and makes room for them', LONG, async () => {
    const callsFor = async (count: number) => {
      const plan = await planned(rowsFrom(count));
      host.resetCalls();
      await importRows(server, plan);
      const { total, byMethod } = host.calls();
      const last = await server.lastImport();
      expect(last).toMatchObject({ count, isWritten: true });
      return { total, byMethod, last };
    };
    const few = await callsFor(100);
    if (few.last) await undoImport(server, few.last);
    const many = await callsFor(10_000);
    expect([few, many].map(({ byMethod }) => byMethod['Range.setValues'])).toEqual([1, 1]);
    expect(many.total).toBeLessThan(60);
    expect(trimmed((await shown()).map((row) => row.slice(0, 10)))).toHaveLength(10_004);
    host.resetCalls();
    if (many.last) expect(await undoImport(server, many.last)).toEqual(all(10_000));
    // A day is asked for once in each reading, however many rows have it.
    const { total, byMethod } = host.calls();
    const days = byMethod['Utilities.formatDate'] ?? 0;
    expect([total - days < 60, days <= 2 * 300]).toEqual([true, true]);
    expect(trimmed((await shown()).map((row) => row.slice(0, 10)))).toHaveLength(4);
  });

  const audience = (count: number, first = 0): readonly Row[] => Array.from({ length: count }, (_, i) => ({ audience_id: `A${first + i}`, contacts: 10 + i, status: i % 2 ? 'Active' : '', verdict: '' }));
  // Its own name in a sheet's formulas is lost where they are moved, and means nothing.
  const stateOf = async (title: string) => ({ values: await host.values(title), room: await host.run('roomIn', title), formulas: [...host.formulas(title).flat().map((formula) => formula.replaceAll(`${title}!`, '')), ...host.formulas('Measures').flat()], journal: await server.lastImport(), marks: await server.importMarks() });

  test('that fails leaves everything as it was, the import before it too', LONG, async () => {
    const none = await stateOf('Audiences');
    const small = await planned(audience(2), audiences);
    expect(small.blocks).toHaveLength(2);
    await failing(small, 'setValues', 1);
    expect(await stateOf('Audiences')).toEqual(none);
    await importRows(server, small);
    const before = await stateOf('Audiences');
    const plan = await planned(audience(150, 10), audiences);
    for (const [method, often] of [['insertRowsAfter', 0], ['setValues', 0], ['setValues', 1], ['flush', 0]] as const) {
      await failing(plan, method, often);
      expect(await stateOf('Audiences')).toEqual(before);
    }
    if (before.journal) expect(await undoImport(server, before.journal)).toEqual(all(2));
  });

  test('whose run was killed is finished by the same one, or is undone; until then no other begins', LONG, async () => {
    const before = await host.values('Audiences');
    const rows = audience(20);
    const plan = await planned(rows, audiences);
    const undone = async () => {
      const begun = await server.lastImport();
      const result = begun && await undoImport(server, begun);
      expect([await host.values('Audiences'), await server.lastImport()]).toEqual([before, null]);
      return result;
    };
    for (const [method, often, removed] of [['setValues', 0, 0], ['setValues', 1, 20], ['flush', 0, 20]] as const) {
      await killed(plan, method, often);
      expect(await server.lastImport()).toMatchObject({ count: 20, isWritten: false });
      expect(await problemOf(server.importRows({ ...plan, journal: { ...plan.journal, key: 'another' } }))).toEqual({ code: 'unfinished', tab: 'audiences' });
      expect(await undone()).toEqual(all(removed));
      await killed(plan, method, often);
      const begun = await server.lastImport();
      const same = await planned(rows, audiences);
      expect(same.journal.key).toBe(plan.journal.key);
      // What fails as it is run again is begun still.
      await failing(same, 'setValues', 1);
      expect(await server.lastImport()).toEqual(begun);
      await importRows(server, same);
      expect((await host.values('Audiences')).slice(1, 21).map((row) => [row[0], row[4], row[6]])).toEqual(rows.map((row) => [row['audience_id'], row['contacts'], row['status']]));
      expect(await undone()).toEqual(all(20));
    }
    // A row that was changed meanwhile stays, and what is in its way is said.
    await killed(plan, 'flush', 0);
    await host.type('Audiences', 'H5', 'mine');
    expect(await problemOf(importRows(server, await planned(rows, audiences)))).toEqual({ code: 'changed', tab: 'Audiences', cell: 'H5' });
    const begun = await server.lastImport();
    expect(begun && await undoImport(server, begun)).toEqual({ removed: 19, lost: 1, instead: [5], closed: [] });
    await host.type('Audiences', 'H5', '');
    expect(await undone()).toEqual(all(1));
  });

  test('for which a full sheet was given room has formulas reach its rows, whatever stopped it', LONG, async () => {
    const rows = [1, 2].map((i): Row => ({ date: 46_083 + i, company: `C${i}`, type: 'new', tier: 'base', owner_id: 'P01', amount: 100 }));
    const room = Number(await host.run('roomIn', 'Payments'));
    await host.run('fill', 'Payments', 2, Array.from({ length: room - 1 }, (_, i) => [46_083, '', `X${i}`, 'continuing', '', 'P01', 1]));
    const plan = await planned(rows, payments);
    const before = await stateOf('Payments');
    await failing(plan, 'setValues', 0);
    expect(await stateOf('Payments')).toEqual(before);
    await killed(plan, 'setValues', 0);
    expect([Number(await host.run('roomIn', 'Payments')), (await server.lastImport())?.isOutgrown]).toEqual([room + 2, true]);
    await importRows(server, await planned(rows, payments));
    expect((await server.lastImport())?.isOutgrown).toBe(false);
    const reach = /Payments!\$A\$2:\$A\$(\d+)/.exec(host.formulas('Measures').flat().find((formula) => formula.includes('Payments!')) ?? '')?.[1];
    expect(Number(reach)).toBeGreaterThanOrEqual(room + 2);
  });
});
