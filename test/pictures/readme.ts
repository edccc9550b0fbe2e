import { launchBrowser } from '../browser.ts';
import { openPage } from '../page/open-page.ts';

/** The picture at the top of the README: the sample department, its Dashboard, and the month in the panel. */
const FILE = 'docs/panel.png';

const browser = await launchBrowser();
const open = await openPage(browser, { size: { width: 1660, height: 920 } });
await open.sidebar.getByLabel('Company').fill('Acme Services');
await open.sidebar.getByRole('button', { name: 'Build the workbook' }).click();
await open.sidebar.getByText('tabs are built.').waitFor({ timeout: 120_000 });
await open.sidebar.getByRole('tab', { name: 'Month' }).click();
await open.sidebar.getByText('Payouts shows the same to the cent.').waitFor({ timeout: 60_000 });
await open.settle();
await open.page.waitForTimeout(500);
await open.page.screenshot({ path: FILE });
console.log(`Saved ${FILE}.`);
await open.close();
await browser.close();
