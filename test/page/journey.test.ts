import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isoDay, monthOf } from '../../src/core/period.ts';
import { tabs as built } from '../../src/workbook/tabs.ts';
import { languages } from '../../src/words/languages.ts';
import { launchBrowser } from '../browser.ts';
import { openPage, type OpenPage } from './open-page.ts';

const LONG = { timeout: 400_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

/** Somebody's sum on the Payouts tab. */
async function payOf(open: OpenPage, person: string, sheet = 'Payouts'): Promise<unknown> {
  return (await open.values(sheet)).find((row) => row[8] === person)?.[10];
}

async function openSidebar({ page }: OpenPage, caption: string): Promise<void> {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: caption }).click();
}

test('in English: set up, a meeting typed, a formula inserted, reloaded, downloaded', LONG, async () => {
  const open = await openPage(browser);
  const { page, sidebar } = open;

  // Set up: the panel opens by itself the first time, and ends on the Dashboard.
  await sidebar.getByLabel('Company').fill('Acme Services');
  await sidebar.getByRole('button', { name: 'Build the workbook' }).click();
  await sidebar.getByRole('button', { name: 'Stop' }).waitFor();
  await sidebar.getByText(`${built.length} tabs are built.`).waitFor({ timeout: 120_000 });
  await open.settle();
  expect(await page.evaluate('localHost.selected().sheet')).toBe('Dashboard');
  expect((await open.values('Dashboard')).find(([role]) => role === 'Lead generator')?.slice(2, 7)).toEqual([22, 22, 1, 'on plan', 3]);
  expect(await payOf(open, 'P05')).toBe(661.79);

  // A seventh meeting of six planned pays the result part in proportion: 420 becomes 490.
  const settings = await open.values('Settings');
  const month = monthOf(Number(settings.find((row) => row[0] === 'month')?.[1]));
  const [heads = [], ...meetings] = await open.values('Meetings');
  const row = meetings.filter(([id]) => id !== '').length + 2;
  const typed = { meeting_id: 'M900', company: 'Late Bloom Ltd', source: 'outbound', booked_by: 'P05', seller_id: 'P06', booked_on: `${month}-02`, date: `${month}-10`, status: 'held', kind: 'first', accepted_by_sales: 'yes' };
  for (const [name, text] of Object.entries(typed)) {
    const column = heads.findIndex((head) => String(head).toLowerCase().replace(/ /g, '_') === name);
    await open.type('Meetings', `${String.fromCharCode(65 + column)}${row}`, text);
  }
  expect(await payOf(open, 'P05')).toBe(731.79);
  await sidebar.getByRole('tab', { name: 'Month' }).click();
  await sidebar.getByText('7 of 6 meetings held').waitFor({ timeout: 60_000 });
  await sidebar.getByText('731.79 USD').waitFor();
  await sidebar.getByText('Payouts shows the same to the cent.').waitFor();

  // A warning's link leads to its cell.
  const dashboard = await open.values('Dashboard');
  const warned = dashboard.findIndex(([where]) => /^Nurture!I\d+$/.test(String(where)));
  const where = String(dashboard[warned]?.[0]);
  await open.select('Dashboard', `A${warned + 1}`);
  await page.getByRole('button', { name: `Go to ${where}` }).click();
  expect(await page.evaluate('localHost.selected()')).toMatchObject({ sheet: 'Nurture', row: Number(where.slice(9)) - 1, column: 8 });

  // A formula from the reference goes into the active cell, and never over what is there unasked.
  await open.type('Sheet1', 'A1', 'mine');
  await open.select('Sheet1', 'A1');
  await sidebar.getByRole('tab', { name: 'Functions' }).click();
  await sidebar.getByLabel('Search functions').fill('commission at one rate');
  await sidebar.getByRole('button', { name: /^COMMISSION / }).click();
  const insert = sidebar.getByRole('button', { name: 'Insert =COMMISSION(20000; 5%)' });
  await insert.click();
  await sidebar.getByText('A1 holds mine. Replace it?').waitFor();
  await sidebar.getByRole('button', { name: 'Keep' }).click();
  await open.select('Sheet1', 'B2');
  await insert.click();
  await sidebar.getByText('The formula is in B2.').waitFor();
  await open.settle();
  expect([await open.formula('Sheet1', 'B2'), (await open.values('Sheet1')).slice(0, 2)]).toEqual(['=COMMISSION(20000; 5%)', [['mine', ''], ['', 1000]]]);

  // Reloaded, everything is as it was.
  const tabs = (await page.evaluate('localHost.sheets()')) as readonly string[];
  const all = () => Promise.all(tabs.map((tab) => open.values(tab)));
  const before = await all();
  await open.reload();
  expect(await all()).toEqual(before);
  await openSidebar(open, 'Open the sidebar');
  await sidebar.getByText('731.79 USD').waitFor({ timeout: 60_000 });

  // The file, read by a library that neither the product nor the host uses.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'Download as .xlsx' }).click();
  const file = readFileSync(await (await download).path());
  const cells = (rows: readonly (readonly unknown[])[]) => rows.map((cellsOf) => cellsOf.map((cell) => (cell instanceof Date ? isoDay(cell.getTime() / 86_400_000 + 25_569) : (cell ?? '')))).filter((cellsOf) => cellsOf.some((cell) => cell !== ''));
  for (const tab of ['Solo plan', 'Payouts', 'Quotas']) {
    const shown = (await open.values(tab)).map((cellsOf, i) => cellsOf.map((cell, j) => (tab === 'Quotas' && i > 0 && j === 0 ? isoDay(Number(cell)) : cell)));
    expect({ tab, cells: cells(await readSheet(file, tab)) }).toEqual({ tab, cells: cells(shown) });
  }
  expect([open.strays, open.complaints]).toEqual([[], []]);
  await open.close();
});

test('in Russian: blank tables, a person added in the panel, whose pay the sheet shows', LONG, async () => {
  const open = await openPage(browser, { locale: 'ru-RU', query: '?locale=ru_RU' });
  const { sidebar } = open;
  const words = languages.find(({ code }) => code === 'ru')?.sidebar;
  if (!words) throw new Error('no words in Russian');
  await sidebar.getByText(words.setUp.title).first().waitFor();
  await sidebar.getByLabel(words.setUp.company).fill('Ромашка');
  await sidebar.getByLabel(words.setUp.blank).check();
  await sidebar.getByLabel(words.setUp.month, { exact: true }).fill('2026-03');
  await sidebar.getByRole('button', { name: words.setUp.build }).click();
  await sidebar.getByText(words.setUp.done(built.length)).waitFor({ timeout: 120_000 });
  await sidebar.getByRole('button', { name: words.setUp.nextPeople }).click();
  await sidebar.getByRole('button', { name: words.people.add }).click();
  await sidebar.getByLabel(words.people.name, { exact: true }).fill('Анна Каренина');
  await sidebar.getByLabel(words.people.role, { exact: true }).selectOption('Sales manager');
  await sidebar.getByLabel(words.people.from, { exact: true }).fill('2026-03-01');
  await sidebar.getByRole('button', { name: words.common.save }).click();
  await sidebar.getByText('Анна Каренина').waitFor({ timeout: 60_000 });
  await open.settle();
  expect(await payOf(open, 'P01', 'Выплаты')).toBe(1000);
  await sidebar.getByRole('tab', { name: words.views.month }).click();
  await sidebar.getByText(words.month.agrees).waitFor({ timeout: 60_000 });
  await sidebar.getByText('1\u00a0000,00 RUB').first().waitFor();
  await sidebar.getByText('март 2026').waitFor();

  // The sheet is Russian: a decimal comma, and days before months.
  await open.type('Sheet1', 'A1', '1,5');
  await open.type('Sheet1', 'A2', '15.01.2026');
  await open.type('Sheet1', 'A3', '=COMMISSION(A1*1000; 7%)');
  expect((await open.values('Sheet1')).slice(0, 3)).toEqual([[1.5], [46_037], [105]]);
  expect([open.strays, open.complaints]).toEqual([[], []]);
  await open.close();
});

test('stopped half way, and finished after a reload', LONG, async () => {
  const open = await openPage(browser);
  const { sidebar } = open;
  await sidebar.getByLabel('Blank tables').check();
  await sidebar.getByRole('button', { name: 'Build the workbook' }).click();
  await sidebar.getByText(/: \d+ of \d+$/).first().waitFor({ timeout: 60_000 });
  await sidebar.getByRole('button', { name: 'Stop' }).click();
  await sidebar.getByText(new RegExp(`^Stopped\\. \\d+ of ${built.length} tabs are done`)).waitFor({ timeout: 60_000 });
  await open.settle();
  await open.reload();
  await openSidebar(open, 'Open the sidebar');
  await sidebar.getByRole('tab', { name: 'Set up' }).click();
  await sidebar.getByText(new RegExp(`\\d+ of ${built.length} tabs are there\\. Build to add the rest\\.`)).waitFor({ timeout: 60_000 });
  await sidebar.getByLabel('Blank tables').check();
  await sidebar.getByRole('button', { name: 'Build the workbook' }).click();
  await sidebar.getByText(/tabs are built\./).waitFor({ timeout: 120_000 });
  expect((await open.values('Dashboard'))[0]?.[0]).toBe('Dashboard');
  await open.close();
});

test('several accounts and an Excel file are explained where the panel meets them', LONG, async () => {
  const open = await openPage(browser);
  const { page, sidebar } = open;
  await sidebar.getByLabel('Company').waitFor();
  for (const [message, said] of [
    ['Authorization is required to perform that action.', 'Google mixed up your accounts.'],
    ['Exception: This operation is not supported for this document. The document must not be an Office file.', 'This is an Excel file.'],
  ] as const) {
    await page.evaluate((text) => (globalThis as unknown as { localHost: { fail: (message: string) => void } }).localHost.fail(text), message);
    await sidebar.getByRole('button', { name: 'Build the workbook' }).click();
    await sidebar.getByText(said).waitFor();
  }
  await open.close();
});
