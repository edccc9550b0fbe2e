import { mkdirSync, readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { openPage } from '../page/open-page.ts';

/** The pictures of the guide: the panel and the sample department on one day, so that they are the same whenever they are taken. */
const FOLDER = 'docs/guide';
const MARGIN = 10;

mkdirSync(FOLDER, { recursive: true });
const browser = await launchBrowser();
const open = await openPage(browser, { size: { width: 1500, height: 2200 }, scale: 1.5, today: '2026-07-06T09:00:00Z' });
const { page, sidebar, settle, select } = open;

/** The panel from its top, or from below one thing, down to the end of another. */
async function takePanel(name: string, to: Locator, from?: Locator): Promise<void> {
  const [panel, last, first] = await Promise.all([page.locator('#sidebar iframe').boundingBox(), to.boundingBox(), from?.boundingBox()]);
  if (!panel || !last) throw new Error(`nothing to show: ${name}`);
  const y = first ? first.y - MARGIN : panel.y;
  await page.screenshot({ path: `${FOLDER}/${name}.png`, clip: { x: panel.x, y, width: panel.width, height: last.y + last.height + MARGIN - y } });
}

/** The file of the page about moving in. */
const hubspot = /```csv\n(Record ID[^]+?)```/.exec(readFileSync(`${FOLDER}/moving.md`, 'utf8'))?.[1] ?? '';

const tab = (name: string) => sidebar.getByRole('tab', { name, exact: true }).click();
const says = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();

await sidebar.getByLabel('Company').fill('Acme Services');
await takePanel('set-up', sidebar.getByRole('button', { name: 'Build the workbook' }));
await sidebar.getByRole('button', { name: 'Build the workbook' }).click();
await sidebar.getByText('tabs are built.').waitFor({ timeout: 240_000 });
await settle();

await tab('Month');
await says('Payouts shows the same to the cent.');
await takePanel('month', sidebar.getByRole('heading', { name: 'Warnings' }).locator('xpath=following-sibling::*[1]'));

await tab('What if');
await sidebar.getByLabel('Whose deal').selectOption('P06');
await sidebar.getByLabel('Tier').selectOption({ label: 'base' });
await sidebar.getByLabel('Value of the contract').fill('50000');
await sidebar.getByRole('button', { name: 'Work it out' }).click();
await says(/others are paid the same/);
await takePanel('what-if', sidebar.getByText(/others are paid the same/), sidebar.getByText('Pay in June 2026'));

await tab('Import');
await sidebar.getByLabel('CSV file').setInputFiles({ name: 'hubspot-deals.csv', mimeType: 'text/csv', buffer: Buffer.from(hubspot) });
await says('What will happen');
await takePanel('import', sidebar.getByRole('button', { name: /^Import \d+ rows/ }), sidebar.getByText('What will happen'));

await tab('Pay');
await says('Nothing stands in the way.');
await sidebar.getByLabel('Your name').fill('Olena Marchuk');
await takePanel('pay', sidebar.getByRole('button', { name: 'Close the month' }));
await sidebar.getByRole('button', { name: 'Close the month' }).click();
await sidebar.getByRole('button', { name: 'Cancel' }).waitFor();
await sidebar.getByRole('button', { name: 'Close the month' }).click();
await sidebar.getByRole('button', { name: 'Mark as paid' }).waitFor();

const [file] = await Promise.all([page.waitForEvent('download'), sidebar.getByRole('button', { name: /^Download all \d+ slips/ }).click()]);
const slips = await browser.newPage({ viewport: { width: 820, height: 1000 }, deviceScaleFactor: 1.5 });
await slips.setContent(readFileSync(await file.path(), 'utf8'));
await slips.addStyleTag({ content: `section { padding: ${MARGIN}px }` });
const slip = slips.locator('section', { hasText: 'Andrii Velychko' }).first();
const [whole, next] = await Promise.all([slip.boundingBox(), slip.getByText('Behind Follow-up meetings').boundingBox()]);
if (!whole || !next) throw new Error('no slip');
await slips.screenshot({ path: `${FOLDER}/slip.png`, fullPage: true, clip: { ...whole, height: next.y - MARGIN - whole.y } });
await slips.close();

await open.type('Statement', 'C5', 'P06');
await select('Statement', 'A1');
await settle();
await page.waitForTimeout(900);
await page.screenshot({ path: `${FOLDER}/statement.png`, clip: { x: 0, y: 125, width: 1100, height: 764 } });
console.log(`Saved the guide's pictures in ${FOLDER}.`);
await open.close();
await browser.close();
