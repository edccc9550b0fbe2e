import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../src/core/period.ts';
import { buildWorkbook } from '../../src/sidebar/build-workbook.ts';
import { approveMonth, closeMonth, markPaid, NotTaken, prepareMonth, reopenMonth, type PayWish } from '../../src/sidebar/paying/pay-step.ts';
import { readPay, type PaySeen } from '../../src/sidebar/paying/read-pay.ts';
import type { Server } from '../../src/sidebar/server.ts';
import { languages } from '../../src/words/languages.ts';
import { closedTables } from '../../src/workbook/sample/closed.ts';
import { speechFor } from '../../src/workbook/language.ts';
import type { Row } from '../../src/workbook/draft.ts';
import { readFiles } from '../../src/workbook/read-files.ts';
import { filesOf } from '../department.ts';
import { readTables } from '../model/model.ts';
import { openBuiltHost, serverOf } from '../workbook/open-built-host.ts';

type Host = Awaited<ReturnType<typeof openBuiltHost>>;

const LONG = { timeout: 300_000 };
const MAY = '2026-05';
const JUNE = '2026-06';
/** A seller and the head of the sample department, as small a workbook as shows everything. */
const who = ['P01', 'P06'];
const { tables: sample } = readFiles('sample-department', filesOf(readTables('src/workbook/sample')));
const isTheirs = (row: Row) => Object.entries(row).every(([name, cell]) => !/^(person_id|owner_id|seller_id|booked_by)$/.test(name) || [...who, 'DEPT', ''].includes(String(cell)));
const tables = { ...Object.fromEntries(['team', 'deals', 'payments', 'meetings', 'quotas', 'products', 'holidays'].map((tab) => [tab, (sample[tab] ?? []).filter(isTheirs)])), daily: [{ ...sample['daily']?.[0], person_id: 'P06' }] };

let host: Host;
let server: Server;

beforeAll(async () => {
  host = await openBuiltHost();
  server = serverOf(host);
  await buildWorkbook(server, { month: MAY, tables: { ...tables, ...closedTables(tables, MAY, speechFor('en')) } });
}, 300_000);
afterAll(() => host.close());

const see = (month: string): Promise<PaySeen> => readPay(server, month, false);
const wishFor = ({ closing }: PaySeen, who: string): PayWish => ({ month: closing.month, who, seal: closing.seal, takesPlan: false, words: (languages[0] as (typeof languages)[number]).sidebar.pay.steps });
const rowsOf = async (title: string) => (await host.values(title)).slice(1).filter((row) => row.some((cell) => cell !== ''));
const closedOf = async (month: number) => (await rowsOf('Closed months')).filter(([day]) => day === month);

describe('a month', () => {
  test('that two close at once is closed once, as values, line by line as Payouts shows them, with versions and the rows behind, and logged', LONG, async () => {
    const seen = await see(MAY);
    expect(seen.closing.problems).toEqual([]);
    expect(seen.closing.lines.filter(({ kind }) => kind === 'correction')).toEqual([]);
    const both = await Promise.allSettled([closeMonth(server, wishFor(seen, 'Olena')), closeMonth(serverOf(host), wishFor(seen, 'Olena'))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const rows = await closedOf(dayOf(2026, 5, 1));
    const payouts = (await rowsOf('Payouts')).filter((row) => row[7] !== '');
    expect(rows.map((row) => [row[1], row[3], row[4], row[5]])).toEqual(payouts.map((row) => [row[0], row[2], row[6], row[7]]));
    expect(rows.every((row) => row[7] !== 'part' || /^v[0-9a-z]{5} p[0-9a-z]{5}$/.test(String(row[11])))).toBe(true);
    const commission = rows.find((row) => row[1] === 'P06' && row[3] === 'Commission');
    expect(String(commission?.[13])).toMatch(/^D\d+ \| .* \| 2026-05-\d\d \| [\d,.]+ \| [\d.]+% \| [\d,.]+/);
    const months = await rowsOf('Pay months');
    expect(months[months.length - 1]?.slice(0, 4)).toEqual([dayOf(2026, 5, 1), 'closed', rows.length, Number(seen.closing.total.toString())]);
    const log = await rowsOf('Audit log');
    expect(log[log.length - 1]?.slice(1, 3)).toEqual(['Olena', 'Closed 2026-05']);
    expect(host.formulas('Closed months').flat().filter((formula) => formula !== '')).toEqual([]);
    // The name is kept in Settings, where it's labelled as typed.
    expect((await rowsOf('Settings')).find(([parameter]) => parameter === 'signed_by')?.[1]).toBe('Olena');
  });

  test('that is closed is not closed again, and one that was changed meanwhile is refused', LONG, async () => {
    const seen = await see(MAY);
    await expect(closeMonth(server, wishFor(seen, 'Olena'))).rejects.toThrow(NotTaken);
    const june = await see(JUNE);
    await host.type('Payments', 'A2', dayOf(2026, 6, 3));
    await expect(closeMonth(server, wishFor(june, 'Olena'))).rejects.toThrow(NotTaken);
    expect(await closedOf(dayOf(2026, 6, 1))).toEqual([]);
  });

  test('pays what was changed in closed months as corrections, and leaves what was closed as it is', LONG, async () => {
    const before = await rowsOf('Closed months');
    const seen = await see(JUNE);
    const corrected = seen.closing.lines.filter(({ kind }) => kind === 'correction');
    expect(corrected.length).toBeGreaterThan(0);
    host.resetCalls();
    await closeMonth(server, wishFor(seen, 'Olena'));
    const { total, byMethod } = host.calls();
    expect(total - (byMethod['Utilities.formatDate'] ?? 0)).toBeLessThan(200);
    const after = await rowsOf('Closed months');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.filter((row) => row[7] === 'correction').map((row) => [row[1], row[3], row[4]])).toEqual(corrected.map(({ person, component, amount }) => [person, component, Number(amount.toString())]));
    expect((await see('2026-07')).closing.lines.filter(({ kind }) => kind === 'correction')).toEqual([]);
  });

  test('is opened again with a reason, every line logged first; only the last one is', LONG, async () => {
    const rows = await closedOf(dayOf(2026, 6, 1));
    await expect(reopenMonth(server, wishFor(await see(MAY), 'Olena'), 'wrong')).rejects.toThrow(NotTaken);
    const seen = await see(JUNE);
    await expect(reopenMonth(server, wishFor(seen, 'Olena'), ' ')).rejects.toThrow(NotTaken);
    await reopenMonth(server, wishFor(seen, 'Olena'), 'a payment was forgotten');
    expect(await closedOf(dayOf(2026, 6, 1))).toEqual([]);
    const log = await rowsOf('Audit log');
    expect(log.filter((row) => row[2] === 'Line of 2026-06').map((row) => row[5])).toEqual(rows.map((row) => `${row[1]} ${row[3]} ${Number(row[4]).toFixed(2)}: ${row[5]}`));
    expect(log.filter((row) => row[7] === 'a payment was forgotten')).toHaveLength(rows.length + 1);
  });

  test('is prepared by one and approved by another where Settings wants that, and approved again when a line changes', LONG, async () => {
    const row = (await host.values('Settings')).findIndex(([parameter]) => parameter === 'two_people') + 1;
    await host.type('Settings', `B${row}`, 'yes');
    const whats = async () => (await see(JUNE)).closing.problems.map(({ what }) => what);
    expect(await whats()).toEqual(['unprepared']);
    await expect(closeMonth(server, wishFor(await see(JUNE), 'Olena'))).rejects.toThrow(NotTaken);
    await prepareMonth(server, wishFor(await see(JUNE), 'Olena'));
    expect(await whats()).toEqual(['unapproved']);
    await expect(approveMonth(server, wishFor(await see(JUNE), ' olena'))).rejects.toThrow(NotTaken);
    await approveMonth(server, wishFor(await see(JUNE), 'Taras'));
    expect(await whats()).toEqual([]);
    await host.type('Adjustments', 'A2', dayOf(2026, 6, 1));
    for (const [cell, value] of [['B2', 'P06'], ['C2', 'Fair'], ['D2', 50], ['E2', 'helped']] as const) await host.type('Adjustments', cell, value);
    expect(await whats()).toEqual(['resealed']);
    await prepareMonth(server, wishFor(await see(JUNE), 'Olena'));
    await approveMonth(server, wishFor(await see(JUNE), 'Taras'));
    await closeMonth(server, wishFor(await see(JUNE), 'Olena'));
    expect((await closedOf(dayOf(2026, 6, 1))).find((line) => line[3] === 'Fair')?.slice(4, 8)).toEqual([50, expect.stringContaining('helped'), expect.anything(), 'adjustment']);
  });

  test('is marked as paid with its date, and stays closed then', LONG, async () => {
    const seen = await see(JUNE);
    await markPaid(server, wishFor(seen, 'Taras'), dayOf(2026, 7, 10));
    const months = await rowsOf('Pay months');
    expect(months[months.length - 1]?.slice(-3)).toEqual(['Taras', dayOf(2026, 7, 10), 'a payment was forgotten']);
    expect((await see(JUNE)).closing.mayReopen).toBe(false);
    await expect(reopenMonth(server, wishFor(await see(JUNE), 'Olena'), 'again')).rejects.toThrow(NotTaken);
  });
});
