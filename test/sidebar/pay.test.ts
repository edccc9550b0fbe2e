import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../src/core/period.ts';
import { buildWorkbook } from '../../src/sidebar/build-workbook.ts';
import { languages } from '../../src/words/languages.ts';
import type { Row } from '../../src/workbook/draft.ts';
import { letters } from '../../src/workbook/formula.ts';
import { headingIn, titleIn, wordIn } from '../../src/workbook/language.ts';
import { readFiles } from '../../src/workbook/read-files.ts';
import { closedTables } from '../../src/workbook/sample/closed.ts';
import { auditLog } from '../../src/workbook/tabs/audit-log.ts';
import { closedMonths } from '../../src/workbook/tabs/closed-months.ts';
import { payments } from '../../src/workbook/tabs/payments.ts';
import { planLetters } from '../../src/workbook/tabs/plan-letters.ts';
import { launchBrowser } from '../browser.ts';
import { filesOf } from '../department.ts';
import { readTables } from '../model/model.ts';
import { serverOf } from '../workbook/open-built-host.ts';
import { openPanel } from './open-panel.ts';
import { sound } from './sound.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const { tables: sample } = readFiles('sample-department', filesOf(readTables('src/workbook/sample')));

test.each(languages.map(({ code }) => code))('a month is checked, closed, explained, opened again, closed and paid in the panel (%s)', { timeout: 300_000 }, async (code) => {
  const language = languages.find((one) => one.code === code);
  if (!language) throw new Error(`no language ${code}`);
  const { sidebar: words, slips, workbook } = language;
  const say = words.pay;
  const panel = await openPanel(browser, code === 'ru' ? 'ru-RU' : 'en-US');
  const { page, host } = panel;
  const query: Row = { month: dayOf(2026, 5, 1), person_id: 'P06', component: 'Commission', question: '<b>Why</b> is D04 missing?', status: 'open' };
  await buildWorkbook(serverOf(host), { month: '2026-05', settings: { language: code }, tables: { ...sample, queries: [query], ...closedTables(sample, '2026-05', workbook) } });
  await page.reload();
  const tab = () => page.getByRole('tab', { name: words.views.pay, exact: true });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  /** A step is asked about before it is done. */
  const doIt = async (act: string) => {
    await press(act);
    await page.getByRole('button', { name: words.common.cancel, exact: true }).waitFor();
    await press(act);
  };
  const says = (text: string) => page.getByText(text, { exact: true }).first().waitFor();
  await tab().click();
  await says(say.nothingInTheWay);
  await says(`P06, Commission: ${query['question']}`);
  await sound(panel, `${code}-pay-1-open`);

  // A step needs a name; it's asked about before it is done.
  await press(say.acts.close);
  await says(words.common.required);
  await page.getByLabel(say.who, { exact: true }).fill(code === 'ru' ? 'Олена' : 'Olena');
  await press(say.acts.close);
  await press(words.common.cancel);
  await doIt(say.acts.close);
  await says(say.frozen);
  const closed = titleIn(workbook, closedMonths);
  const rows = (await host.values(closed)).filter(([month]) => month === dayOf(2026, 5, 1));
  expect(rows.length).toBeGreaterThan(30);
  await sound(panel, `${code}-pay-2-closed`);

  // Slips, payroll and letters.
  const download = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), press(name)]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return [file.suggestedFilename(), Buffer.concat(chunks).toString('utf8')] as const;
  };
  const [slipFile, html] = await download(say.slips(10));
  expect([slipFile, html.includes('<b>Why'), html.match(/<section>/g)?.length]).toEqual([`${slips.file}-2026-05.html`, false, 10]);
  const printed = await browser.newPage({ viewport: { width: 900, height: 1200 } });
  await printed.setContent(html);
  expect(await printed.locator('section h1').count()).toBe(10);
  if (process.env['PICTURES']) await printed.screenshot({ path: `${process.env['PICTURES']}/${code}-slip.png` });
  await printed.close();
  const [csvFile, csv] = await download(say.payroll);
  expect([csvFile, csv.trim().split('\r\n').length]).toEqual([`${slips.payrollFile}-2026-05.csv`, rows.length + 1]);
  await press(say.writeLetters);
  await says(say.lettersDue(0));
  expect((await host.values(titleIn(workbook, planLetters))).filter(([person]) => /^P\d\d$/.test(String(person)))).toHaveLength(10);

  // Why pay changed, against the month before.
  await page.getByLabel(say.changeWho, { exact: true }).selectOption('P06');
  await says(wordIn(workbook, 'pay_plan', 'component', 'Commission'));
  await sound(panel, `${code}-pay-3-change`);

  // Opened again with a reason, closed again, and paid.
  await press(say.acts.reopen);
  expect(await page.getByLabel(say.reason, { exact: true }).getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel(say.reason, { exact: true }).fill('a payment was forgotten');
  await doIt(say.acts.reopen);
  await says(say.draft);
  expect((await host.values(closed)).filter(([month]) => month === dayOf(2026, 5, 1))).toEqual([]);
  expect((await host.values(titleIn(workbook, auditLog))).filter((row) => row.includes('a payment was forgotten'))).toHaveLength(rows.length + 1);
  await doIt(say.acts.close);
  await says(say.frozen);
  expect((await host.values(closed)).filter(([month]) => month === dayOf(2026, 5, 1)).map((row) => row.slice(0, 6))).toEqual(rows.map((row) => row.slice(0, 6)));
  await page.getByLabel(say.paidOn, { exact: true }).fill('2026-06-10');
  await doIt(say.acts.pay);
  await page.getByText(say.paid(code === 'ru' ? 'Олена' : 'Olena', '').slice(-8)).first().waitFor();
  await page.getByRole('button', { name: say.acts.pay, exact: true }).waitFor({ state: 'detached' });
  await sound(panel, `${code}-pay-4-paid`);

  // A month that can't be closed yet says why, with the way there.
  await page.getByLabel(words.month.after, { exact: true }).click();
  await page.getByLabel(words.month.after, { exact: true }).click();
  await page.getByText(say.problems.gap('').trim().slice(-30)).first().waitFor();
  await sound(panel, `${code}-pay-5-gap`);

  // A cell that pay can't read is led to, wherever its column has gone.
  const sheet = titleIn(workbook, payments);
  const owners = (await host.values(sheet))[0]?.indexOf(headingIn(workbook, payments, 'owner_id')) ?? 0;
  await host.run('addColumn', sheet, owners);
  await host.type(sheet, `${letters(owners + 1)}2`, 'P77');
  await page.reload();
  await tab().click();
  await page.getByRole('button', { name: say.problems.cell(sheet, 2, headingIn(workbook, payments, 'owner_id'), say.problems.lacks.person('P77')) }).click();
  await expect.poll(() => host.run('whereIsTheUser')).toBe(sheet);
  expect(await host.run('whichCell')).toBe(`${letters(owners + 1)}2`);
  await host.close();
});
