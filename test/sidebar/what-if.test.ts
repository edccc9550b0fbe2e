import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWorkbook } from '../../src/sidebar/build-workbook.ts';
import { formatsOf } from '../../src/sidebar/formats.ts';
import { readFiles } from '../../src/workbook/read-files.ts';
import { whatIfs } from '../../src/workbook/what-ifs.ts';
import { languages } from '../../src/words/languages.ts';
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

test.each(languages)('every question of every what-if has its words in $code', ({ sidebar: { whatIf: say } }) => {
  expect(whatIfs.map(({ id }) => id).filter((id) => !say.scenarios[id])).toEqual([]);
  expect(whatIfs.flatMap(({ asks }) => asks.map(({ name }) => name)).filter((name) => !say.questions[name])).toEqual([]);
});

test.each([['en-US', 'en'], ['ru-RU', 'ru']] as const)('asked in the panel, in %s: by keyboard, with its mistakes, its lines and its chart, and without a write', { timeout: 300_000 }, async (locale, code) => {
  const language = languages.find((one) => one.code === code);
  if (!language) throw new Error(`no words in ${code}`);
  const [say, { month }] = [language.sidebar.whatIf, formatsOf(code, '')];
  const panel = await openPanel(browser, locale);
  const { page, host } = panel;
  const { tables } = readFiles('sample-department', filesOf(readTables('src/workbook/sample')));
  await buildWorkbook(serverOf(host), { month: '2026-06', settings: { language: code }, tables });
  host.resetCalls();
  await page.reload();
  await page.getByRole('tab', { name: language.sidebar.views.whatIf, exact: true }).click();
  const fieldOf = (label: string | undefined) => page.getByLabel(label ?? '', { exact: true });
  const choose = (label: string | undefined, value: string) => fieldOf(label).selectOption(value);
  const work = () => page.getByRole('button', { name: say.work, exact: true }).click();
  const says = (text: string | RegExp) => page.getByText(text).first().waitFor();
  await choose(say.questions['person'], 'P06');
  const calls = host.calls();
  expect(Object.keys(calls.byMethod).filter((method) => /\.(set|insert|delete|add|protect|clear|remove)/.test(method))).toEqual([]);

  // One more deal, by keyboard: what is missing is said at its field.
  await fieldOf(say.questions['value']).focus();
  await page.keyboard.press('Enter');
  await says(language.sidebar.common.required);
  await sound(panel, `what-if-${code}-wrong`);
  await choose(say.questions['tier'], 'base');
  await fieldOf(say.questions['value']).fill('10000');
  await page.keyboard.press('Enter');
  // 5% commission and a base product for the seller, 1% for the head, and the plans of both.
  const line = page.locator('.parts summary', { hasText: '+500' });
  await line.waitFor();
  await line.click();
  await sound(panel, `what-if-${code}-deal`);

  // A rule that would be refused is refused by the rule reader, with its row and column.
  await choose(say.what, 'rule');
  await choose(say.questions['rule'], '21');
  await fieldOf(say.questions['instead']).fill('300%');
  await work();
  await says(/row 21, rate/);
  await sound(panel, `what-if-${code}-refused`);
  await fieldOf(say.questions['instead']).fill('4%');
  await work();
  await page.getByRole('img', { name: say.chart(month('2026-01'), month('2026-06')) }).waitFor();
  await sound(panel, `what-if-${code}-rule`);

  await choose(say.what, 'plan');
  await choose(say.questions['plan'], 'seller-accelerator');
  await work();
  await choose(say.whose, 'P06');
  await page.getByText(say.byPerson, { exact: true }).first().click();
  expect(await page.locator('.differences').first().locator('tbody tr').count()).toBe(6);
  await sound(panel, `what-if-${code}-plan`);

  expect(host.calls()).toEqual(calls);
  await host.close();
});
