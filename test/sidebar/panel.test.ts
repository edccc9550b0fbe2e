import type { Browser } from 'playwright-core';
import { catalogue } from '../../src/core/catalogue.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ageingTabs } from '../../src/workbook/old-rows.ts';
import { tabs } from '../../src/workbook/tabs.ts';
import { languages } from '../../src/words/languages.ts';
import { sidebarInEnglish } from '../../src/words/sidebar.ts';
import { launchBrowser } from '../browser.ts';
import { openPanel } from './open-panel.ts';
import { sound } from './sound.ts';

const LONG = { timeout: 400_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

test.each([['en-US', 'en'], ['ru-RU', 'ru']] as const)('every view in %s: empty, loading, failed and full', LONG, async (locale, code) => {
  const words = languages.find((language) => language.code === code)?.sidebar;
  if (!words) throw new Error(`no words in ${code}`);
  const panel = await openPanel(browser, locale);
  const { page, failWith, hold } = panel;
  const open = (view: keyof typeof words.views) => page.getByRole('tab', { name: words.views[view], exact: true }).click();
  const says = (text: string) => page.getByText(text, { exact: true }).first().waitFor();

  // Empty: before there is a workbook.
  await says(words.setUp.title);
  await sound(panel);
  for (const view of ['people', 'month'] as const) {
    await open(view);
    await says(words.common.notBuilt);
    await sound(panel);
  }
  await open('functions');
  await page.getByLabel(words.functions.search).fill('nothing like it');
  await says(words.functions.none('nothing like it'));
  await sound(panel);
  await page.getByRole('button', { name: words.functions.clear }).click();
  await says(words.functions.found(catalogue.length));

  // Failed: Google's words are explained, and the same button goes on.
  await open('setUp');
  failWith('Authorization is required to perform that action.');
  await page.getByRole('button', { name: words.setUp.build }).click();
  await says(words.failures.accounts);
  await sound(panel);
  failWith('');
  const letGo = hold();
  await page.getByRole('button', { name: words.common.tryAgain }).click();
  await says(words.setUp.adding);
  await sound(panel);
  letGo();
  await says(words.setUp.done(tabs.length));
  await sound(panel);

  // Loading, failed and full: what is read from the sheet.
  for (const [view, full] of [['month', words.month.agrees], ['people', words.people.add], ['whatIf', words.whatIf.work]] as const) {
    const go = hold();
    await open(view);
    await says(words.common.reading);
    await sound(panel);
    failWith('Exception: This operation is not supported for this document. The document must not be an Office file.');
    go();
    await says(words.failures.office);
    await sound(panel);
    failWith('');
    await page.getByRole('button', { name: words.common.tryAgain }).click();
    await says(full);
    await sound(panel);
  }
  await open('functions');
  await page.getByRole('button', { name: /^COMMISSION / }).click();
  await says(words.functions.examples);
  await sound(panel);
  await open('help');
  await says(words.help.scopeSheet);
  await sound(panel);
  await panel.host.close();
});

test('by keyboard alone: from tab to tab, and through a form that says what is missing', LONG, async () => {
  const panel = await openPanel(browser, 'en-US');
  const { page } = panel;
  await page.getByRole('heading', { name: 'Set up the department' }).waitFor();
  await page.getByRole('tab', { name: 'Set up' }).focus();
  for (const [key, name] of [['ArrowRight', 'People'], ['End', 'Help'], ['ArrowRight', 'Set up'], ['ArrowLeft', 'Help'], ['Home', 'Set up']] as const) {
    await page.keyboard.press(key);
    expect(await page.evaluate('document.activeElement.textContent')).toBe(name);
  }
  await page.getByLabel('Blank tables').focus();
  await page.keyboard.press('Space');
  await page.getByLabel('One person does it all').focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Company').focus();
  await page.keyboard.press('Enter');
  const name = page.getByLabel('Who is it');
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  const note = await name.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${note ?? ''}"]`).textContent()).toBe('Fill this in.');
  await panel.host.close();
});

test('one person who does it all: built, paid as a seller, and the week split', LONG, async () => {
  const panel = await openPanel(browser, 'en-US');
  const { page, host } = panel;
  await page.getByLabel('Blank tables').check();
  await page.getByLabel('First month').fill('2026-03');
  await page.getByLabel('One person does it all').check();
  await page.getByLabel('Who is it').fill('Ann Solo');
  await page.getByRole('button', { name: 'Build the workbook' }).click();
  await page.getByText(`${tabs.length} tabs are built.`).waitFor();
  expect((await host.values('Team'))[1]?.slice(0, 6)).toEqual(['P01', 'Ann Solo', 'Sales manager', 'Middle', '', 46_082]);
  expect((await host.values('Allocation')).slice(1)).toEqual([['P01', 'Lead generation', 0.6], ['P01', 'Sales', 0.3], ['P01', 'Account management', 0.1]]);
  expect((await host.values('Dashboard')).find(([role]) => role === 'Sales manager')?.slice(6, 8)).toEqual([1, 1000]);
  await host.close();
});

test('people: somebody joins with a ramp, moves to another role, and leaves; months before stay', LONG, async () => {
  const panel = await openPanel(browser, 'en-US');
  const { page, host, failWith } = panel;
  await page.getByRole('button', { name: 'Build the workbook' }).click();
  await page.getByText(`${tabs.length} tabs are built.`).waitFor();
  await page.getByRole('tab', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Fill this in.').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('=Zoe');
  await page.getByLabel('Reports to').selectOption('P02');
  await page.getByLabel('From', { exact: true }).fill('2026-07-06');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved. 4 rows of Quotas were added with the usual plans.').waitFor();
  const team = async () => (await host.values('Team')).slice(11).map((row) => row.slice(0, 7));
  expect(await team()).toEqual([['P11', '=Zoe', 'Lead generator', 'Middle', 'P02', 46_209, '']]);
  const quotas = (await host.values('Quotas')).filter((row) => row[1] === 'P11').map((row) => row.slice(2));
  expect(quotas).toEqual([['meetings_held', 2], ['meetings_held', 4], ['meetings_held', 6], ['meetings_held', 8]]);

  await page.getByRole('button', { name: 'Change: =Zoe' }).click();
  await page.getByLabel('Role', { exact: true }).selectOption('Sales manager');
  await page.getByLabel('From', { exact: true }).fill('2026-09-01');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Saved\./).waitFor();
  expect(await team()).toEqual([
    ['P11', '=Zoe', 'Lead generator', 'Middle', 'P02', 46_209, 46_265],
    ['P11', '=Zoe', 'Sales manager', 'Middle', 'P02', 46_266, ''],
  ]);

  await page.getByRole('button', { name: 'End employment: =Zoe' }).click();
  await page.getByLabel('Last day').fill('2026-01-01');
  await page.getByRole('button', { name: 'End employment' }).click();
  await page.getByText("The last day can't be before Sep 1, 2026, the first day.").waitFor();
  await page.getByLabel('Last day').fill('2026-09-30');
  await page.getByRole('button', { name: 'End employment' }).click();
  await page.getByText('Saved.').waitFor();
  expect((await team())[1]).toEqual(['P11', '=Zoe', 'Sales manager', 'Middle', 'P02', 46_266, 46_295]);
  await page.getByText('Have left').click();
  await page.getByText('until Sep 30, 2026').waitFor();

  await page.getByRole('tab', { name: 'Month' }).click();
  await page.getByText('September 2026').waitFor();
  await page.getByText('=Zoe', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Month before' }).click();
  await page.getByText('August 2026').waitFor();
  await page.getByText('Payouts shows the same to the cent.').waitFor();

  // A tab that can't be shown is said, and the panel speaks the language chosen as soon as it's saved.
  failWith('You are trying to edit a protected cell or object.');
  await page.getByRole('button', { name: 'Open Payouts' }).click();
  await page.getByText('A cell is protected.').waitFor();
  failWith('');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('A cell is protected.').waitFor({ state: 'detached' });
  expect(await host.run('whereIsTheUser')).toBe('Payouts');
  await page.getByRole('tab', { name: 'Set up' }).click();
  await page.getByLabel('Language').selectOption('ru');
  await page.getByRole('button', { name: 'Save and check the tabs' }).click();
  await page.getByText('Все листы уже есть. Введённое людьми не изменено.').waitFor({ timeout: 240_000 });
  await host.close();
});

test('routine work: each at the press of its button, the last only once it is sure', LONG, async () => {
  const panel = await openPanel(browser, 'en-US');
  const { page, host, failWith, hold } = panel;
  const words = sidebarInEnglish;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const isInFocus = (text: string) => expect.poll(() => page.evaluate('document.activeElement.textContent.slice(0, 200)'), { timeout: 20_000 }).toBe(text.slice(0, 200));
  const says = (text: string | RegExp) => page.getByRole('status').getByText(text).waitFor();
  await press(words.setUp.build);
  await says(words.setUp.done(tabs.length));
  await page.getByRole('tab', { name: words.views.month }).click();
  await page.getByRole('button', { name: words.chores.toNurture.button, exact: true }).waitFor();

  failWith('You are trying to edit a protected cell or object.');
  await press(words.chores.toNurture.button);
  await page.getByText(words.failures.protected).waitFor();
  failWith('');
  await press(words.common.tryAgain);
  await says(/Nurture/);
  const letGo = hold();
  await press(words.chores.rollQuotas.button);
  expect(await page.getByRole('button', { name: words.common.working }).isDisabled()).toBe(true);
  await sound(panel);
  letGo();
  await says(/added to Quotas/);
  await press(words.chores.rollQuotas.button);
  await page.getByRole('button', { name: words.chores.rollQuotas.done(0) }).click();
  await expect.poll(() => host.run('whereIsTheUser')).toBe('Quotas');

  await page.getByRole('tab', { name: words.views.setUp }).click();
  await press(words.chores.putAway.button);
  await says(words.chores.putAway.done(0));
  await press(words.chores.bringBack.button);
  await says(words.chores.bringBack.done(ageingTabs.length));
  const paid = () => host.formulas('Payouts').flat().filter((formula) => formula !== '').length;
  const formulas = paid();
  await press(words.chores.freeze.button);
  await isInFocus(words.chores.freeze.sure);
  await sound(panel);
  await press(words.common.cancel);
  await isInFocus(words.chores.freeze.button);
  expect(paid()).toBe(formulas);
  await press(words.chores.freeze.button);
  await isInFocus(words.chores.freeze.sure);
  await press(words.chores.freeze.button);
  await says(/tabs hold values now/);
  await isInFocus(words.chores.freeze.button);
  expect(paid()).toBe(0);
  await sound(panel);
  await press(words.setUp.save);
  await says(words.setUp.nothingNew);
  expect(paid()).toBe(formulas);
  await host.close();
});
