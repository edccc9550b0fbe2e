import type { Browser } from 'playwright-core';
import { titleIn } from '../../src/workbook/language.ts';
import { tabs } from '../../src/workbook/tabs.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import type { SidebarWords } from '../../src/words/sidebar.ts';
import { launchBrowser } from '../browser.ts';
import { openPage } from '../page/open-page.ts';

/** The pictures of the Marketplace's listing: `npm run listing`. */
const FOLDER = 'docs/marketplace';
const SIZE = { width: 1280, height: 800 };

/** Three columns that grow, the last one ticked. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="100%" height="100%">
  <rect width="32" height="32" rx="7" fill="#0b57d0"/>
  <g fill="#fff"><rect x="6" y="18" width="5" height="8" rx="1.2"/><rect x="13.5" y="13" width="5" height="13" rx="1.2"/><rect x="21" y="17" width="5" height="9" rx="1.2"/></g>
  <path d="M18.6 9.2l3.4 3.4L28 6.4" fill="none" stroke="#9be7b0" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

const BANNER = `<div style="display:flex;flex-direction:column;align-items:center;justify-content:center;gap:12px;width:220px;height:140px;background:linear-gradient(160deg,#fff,#e8f0fe);font-family:Roboto,Arial,'Liberation Sans',sans-serif">
  <div style="width:56px;height:56px">${MARK}</div><div style="font-size:22px;font-weight:500;color:#202124">Saleswright</div><div style="font-size:11px;color:#5f6368">Your sales department in a sheet</div>
</div>`;

async function drawn(browser: Browser, file: string, [width, height]: readonly [number, number], html: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<body style="margin:0;width:${width}px;height:${height}px">${html}</body>`);
  await page.screenshot({ path: `${FOLDER}/${file}`, omitBackground: true });
  await page.close();
}

/** What is shown in each screenshot: a tab, and beside it a view of the panel. */
const shots: readonly { readonly tab: string; readonly view: keyof SidebarWords['views'] }[] = [
  { tab: 'dashboard', view: 'month' },
  { tab: 'statement', view: 'pay' },
  { tab: 'role_account_manager', view: 'people' },
  { tab: 'bottleneck', view: 'whatIf' },
  { tab: 'pay_plan', view: 'functions' },
];

async function shoot(browser: Browser, { code, sidebar: words, workbook }: Language): Promise<void> {
  const { page, sidebar, select, settle, close } = await openPage(browser, { size: SIZE, query: `?user=${code}` });
  await sidebar.getByLabel(words.setUp.company).fill('Acme Services');
  await sidebar.getByRole('button', { name: words.setUp.build }).click();
  await sidebar.getByRole('button', { name: words.setUp.nextMonth }).waitFor({ timeout: 240_000 });
  await settle();
  for (const [i, { tab, view }] of shots.entries()) {
    const found = tabs.find(({ id }) => id === tab);
    if (!found) throw new Error(`no tab ${tab}`);
    await select(titleIn(workbook, found), 'A1');
    await sidebar.getByRole('tab', { name: words.views[view], exact: true }).click();
    await page.waitForTimeout(6000);
    await page.screenshot({ path: `${FOLDER}/screenshot-${code}-${i + 1}.png` });
  }
  await close();
}

const browser = await launchBrowser();
await drawn(browser, 'icon-32.png', [32, 32], MARK);
await drawn(browser, 'icon-128.png', [128, 128], MARK);
await drawn(browser, 'banner.png', [220, 140], BANNER);
for (const language of languages) await shoot(browser, language);
await browser.close();
console.log(`Saved the pictures in ${FOLDER}.`);
