import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWorkbook } from '../../src/sidebar/build-workbook.ts';
import { plans } from '../../src/workbook/plans.ts';
import { languages } from '../../src/words/languages.ts';
import { launchBrowser } from '../browser.ts';
import { serverOf } from '../workbook/open-built-host.ts';
import { openPanel } from './open-panel.ts';
import { sound } from './sound.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

test('a plan of the library is read about and started, in Russian', { timeout: 300_000 }, async () => {
  const language = languages.find(({ code }) => code === 'ru');
  if (!language) throw new Error('no Russian words');
  const [say, own] = [language.sidebar.planLibrary, language.workbook.say];
  const panel = await openPanel(browser, 'ru-RU');
  const { page, host } = panel;
  await buildWorkbook(serverOf(host), { month: '2026-03', settings: { language: 'ru' } });
  await page.reload();
  await page.getByRole('tab', { name: language.sidebar.views.setUp, exact: true }).click();
  const plan = plans.find(({ id }) => id === 'leadgen-blend');
  await page.getByLabel(say.plan, { exact: true }).selectOption('leadgen-blend');
  await page.getByText(own(plan?.summary ?? ''), { exact: true }).waitFor();
  await page.getByText(own(plan?.source ?? ''), { exact: true }).waitFor();
  await page.getByLabel(say.from, { exact: true }).fill('2026-05');
  await page.getByRole('button', { name: new RegExp(`^${say.start('май 2026')}`) }).click();
  await page.getByText(say.done(5), { exact: true }).waitFor();
  await sound(panel, 'plan-library');

  const [heads = [], ...rows] = await host.values('План оплаты');
  const [from, to] = ['valid_from', 'valid_to'].map((name) => heads.indexOf(own(name === 'valid_from' ? 'Valid from' : 'Valid to', `heading pay_plan.${name}`)));
  const role = own('Lead generator', 'pay_plan.role');
  const dates = rows.filter((row) => row[0] === role).map((row) => [row[from ?? 0], row[to ?? 0]]);
  expect(dates).toEqual([['', 46_142], ['', 46_142], ...Array.from({ length: 5 }, () => [46_143, ''])]);
});
