import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { appendRows, buildWorkbook, LackingColumns, pickMonth, setValues } from '../../src/sidebar/build-workbook.ts';
import { failureOf } from '../../src/sidebar/failure.ts';
import { overrule } from '../../src/sidebar/overrule.ts';
import { Explained, type Server } from '../../src/sidebar/server.ts';
import { blocksOf, tableOf } from '../../src/workbook/table.ts';
import { auditLog } from '../../src/workbook/tabs/audit-log.ts';
import { holidays } from '../../src/workbook/tabs/holidays.ts';
import { payPlan } from '../../src/workbook/tabs/pay-plan.ts';
import { settings } from '../../src/workbook/tabs/settings.ts';
import { tabs } from '../../src/workbook/tabs.ts';
import { warningsShown } from '../../src/workbook/warnings-shown.ts';
import { languageOf } from '../../src/words/languages.ts';
import { openBuiltHost, serverOf } from '../workbook/open-built-host.ts';

type Host = Awaited<ReturnType<typeof openBuiltHost>>;

const LONG = { timeout: 120_000 };

const problemOf = async (call: Promise<unknown>) => {
  const thrown = await call.then(() => undefined, (failure: unknown) => failure);
  return thrown instanceof Explained ? thrown.problem : thrown;
};

describe('what the panel asks of the server', () => {
  let host: Host;
  let server: Server;

  beforeAll(async () => {
    host = await openBuiltHost();
    server = serverOf(host);
    await buildWorkbook(server, { month: '2026-03', settings: { company: 'Acme & Söhne', currency: 'EUR', language: 'en' } });
  }, 120_000);

  const valueOf = async (parameter: string) => tableOf(settings, (await server.read(['settings']))['settings'] ?? []).rows.find(({ cells }) => cells['parameter'] === parameter)?.cells['value'];

  test('the values of Settings are those of the form', LONG, async () => {
    expect(await Promise.all(['company', 'currency', 'language'].map(valueOf))).toEqual(['Acme & Söhne', 'EUR', 'en']);
    await setValues(server, { company: '=1+1', shoe_size: 44 });
    expect([await valueOf('company'), await valueOf('shoe_size')]).toEqual(['=1+1', 44]);
    await pickMonth(server, '2026-05');
    expect(await valueOf('month')).toBe(46_143);
  });

  test('a cell that somebody else has changed is left as they made it', LONG, async () => {
    await host.type('Products', 'B2', 'Their own');
    expect(await problemOf(server.change('products', [{ row: 2, column: 3, to: 1 }, { row: 2, column: 2, to: 'Mine', was: 'Discovery & audit' }]))).toEqual({ code: 'changed', tab: 'Products', cell: 'B2' });
    expect((await host.values('Products'))[1]?.slice(0, 3)).toEqual(['starter', 'Their own', 15_000]);
  });

  test('a warning is overruled for the rule that it was shown for, with the cell and what it held in the log', LONG, async () => {
    const planNow = async () => tableOf(payPlan, (await server.read(['pay_plan']))['pay_plan'] ?? []);
    const logNow = async () => tableOf(auditLog, (await server.read(['audit_log']))['audit_log'] ?? []).rows.map(({ cells }) => cells);
    await host.type('Pay plan', 'D3', 'received_new');
    const warning = warningsShown(await host.values('Dashboard')).find(({ code, row }) => code === 'W02' && row === 3);
    if (!warning) throw new Error('W02 is not shown');
    const plan = await planNow();
    const held = String((await host.values('Pay plan'))[2]?.[2]);
    const said = { what: 'Kept', reason: 'Small firm' };
    await host.type('Pay plan', 'C3', 'Another rule');
    expect(await problemOf(overrule(server, warning, plan, said))).toEqual({ code: 'changed', tab: 'Pay plan', cell: 'C3' });
    expect(await logNow()).toEqual([]);
    await host.type('Pay plan', 'C3', held);
    await overrule(server, warning, plan, said);
    expect(await logNow()).toMatchObject([{ who: '', what: 'Kept', tab: 'Pay plan', cell: 'Pay plan!V3', before: '', after: 'Small firm', reason: 'Small firm' }]);
    expect((await host.values('Pay plan'))[2]?.[21]).toBe('Small firm');
    expect(warningsShown(await host.values('Dashboard')).filter(({ code, row }) => code === 'W02' && row === 3)).toEqual([]);
  });

  test('rows go where nothing is, beside a column of the user\'s own, and make room inside the formulas\' ranges', LONG, async () => {
    await host.type('Holidays', 'C1', 'My own');
    await host.type('Holidays', 'C4', 'kept');
    const heldIn = async () => tableOf(holidays, (await server.read(['holidays']))['holidays'] ?? []);
    const rows = Array.from({ length: 1100 }, (_, i) => ({ date: 46_000 + i, name: `=Day ${i}` }));
    await appendRows(server, await heldIn(), rows);
    const values = await host.values('Holidays');
    expect([values[1], values[3], values[1100]?.slice(0, 2)]).toEqual([[46_000, '=Day 0', ''], [46_002, '=Day 2', 'kept'], [47_099, '=Day 1099']]);
    const reach = () => /Holidays!\$A\$2:\$A\$(\d+)/.exec(host.formulas('Measures')[1]?.find((formula) => formula.includes('Holidays')) ?? '')?.[1];
    expect(reach()).toBe('1102');
    expect(await problemOf(server.append('holidays', 1101, blocksOf(await heldIn(), [{ date: 46_500, name: 'late' }]), false))).toEqual({ code: 'changed', tab: 'Holidays', cell: 'A1101' });
  });

  test('a table that fills its sheet to the last row still grows, and its formulas with it', LONG, async () => {
    await host.type('Holidays', 'A1102', 47_100);
    await appendRows(server, tableOf(holidays, (await server.read(['holidays']))['holidays'] ?? []), [{ date: 47_101, name: 'last' }]);
    expect((await host.values('Holidays'))[1102]?.slice(0, 2)).toEqual([47_101, 'last']);
    expect(host.formulas('Measures')[1]?.find((formula) => formula.includes('Holidays'))).toContain('Holidays!$A$2:$A$1104');
  });

  test('a tab that is not there is named', LONG, async () => {
    expect(await problemOf(server.read(['nowhere']))).toEqual({ code: 'missing', tab: 'nowhere' });
  });

  test('a lost heading stops the build before it changes anything', LONG, async () => {
    await host.type('Quotas', 'C1', '');
    const thrown = await buildWorkbook(server, { month: '2026-03' }).catch((failure: unknown) => failure);
    expect(thrown instanceof LackingColumns && thrown.lacking).toEqual([{ title: 'Quotas', heading: 'KPI' }]);
    await host.type('Quotas', 'C1', 'KPI');
  });
});

describe('a tab whose heading row is gone', () => {
  test.each([
    ['deleted, so that facts stand in the first row', true, 'Columns are missing: Team: Person ID, '],
    ['emptied, with facts below', false, 'Team has no headings, and its cell A2 holds something.'],
  ])('%s: the build says so, and no fact is lost', LONG, async (_, isDeleted, what) => {
    const own = `function lose() { var sheet = SpreadsheetApp.getActive().getSheetByName('Team'); ${isDeleted ? 'sheet.deleteRows(1, 1)' : 'sheet.getRange(1, 1, 1, 8).clearContent()'}; }`;
    const host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${own}`);
    await buildWorkbook(serverOf(host), { month: '2026-03', tables: { team: [{ person_id: 'P01', name: 'Ann', role: 'Head of Sales', grade: 'Senior', manager_id: '', from: 46_000, to: '', note: 'kept' }] } });
    await host.run('lose');
    const before = await host.values('Team');
    const thrown = await buildWorkbook(serverOf(host), { month: '2026-03' }).catch((failure: unknown) => failure);
    expect(failureOf(thrown, languageOf('en')).what).toContain(what);
    expect(await host.values('Team')).toEqual(before);
    await host.close();
  });
});

describe('a build that is stopped', () => {
  test('leaves what is typed beside a tab that it has not drawn yet, and draws nothing over what is typed into one', LONG, async () => {
    const host = await openBuiltHost();
    await buildWorkbook(serverOf(host), { month: '2026-03' }, undefined, () => true);
    await host.type('Meetings', 'Z40', 'beside');
    await host.type('Deals', 'B5', 'a fact');
    const thrown = await buildWorkbook(serverOf(host), { month: '2026-03' }).catch((failure: unknown) => failure);
    expect(thrown).toMatchObject({ title: 'Deals', cell: 'B5' });
    await host.type('Deals', 'B5', '');
    await buildWorkbook(serverOf(host), { month: '2026-03' });
    const meetings = await host.values('Meetings');
    expect([meetings[0]?.[0], meetings[39]?.[25]]).toEqual(['Meeting ID', 'beside']);
    await host.close();
  });

  test('goes on where it was, and ends as if it never had been', LONG, async () => {
    const shownBy = async (host: Host) => ({ values: await Promise.all(host.sheets().map((sheet) => host.values(sheet))), formulas: host.sheets().map((sheet) => host.formulas(sheet)) });
    const stopped = await openBuiltHost();
    const told: string[] = [];
    const part = await buildWorkbook(serverOf(stopped), { month: '2026-03' }, ({ title }) => told.push(title), () => told.length > 6);
    expect(part.built).toHaveLength(6);
    const rest = await buildWorkbook(serverOf(stopped), { month: '2026-03' });
    expect([...part.built, ...rest.built].sort()).toEqual(tabs.map(({ title }) => title).sort());
    const resumed = await shownBy(stopped);
    await stopped.close();
    const straight = await openBuiltHost();
    await buildWorkbook(serverOf(straight), { month: '2026-03' });
    expect(resumed).toEqual(await shownBy(straight));
    await straight.close();
  });

  test('a tab of the user\'s own with our name stays theirs', LONG, async () => {
    const own = 'function ownTab() { SpreadsheetApp.getActiveSpreadsheet().insertSheet("team").getRange("A1").setValue("mine"); }';
    const host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${own}`);
    await host.run('ownTab');
    const { built } = await buildWorkbook(serverOf(host), { month: '2026-03' });
    expect(built).toContain('Team 2');
    expect(await host.values('team')).toEqual([['mine']]);
    await host.close();
  });
});
