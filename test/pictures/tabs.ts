import { mkdirSync } from 'node:fs';
import { languages } from '../../src/words/languages.ts';
import { launchBrowser } from '../browser.ts';
import { openPage } from '../page/open-page.ts';

/** A picture of every tab of the sample department in every language, to look at: `npm run pictures`. */
const FOLDER = 'out/pictures';
const SIZE = { width: 1640, height: 1500 };

const browser = await launchBrowser();
for (const { code, sidebar: words } of languages) {
  mkdirSync(`${FOLDER}/${code}`, { recursive: true });
  const { page, sidebar, sheets, select, settle, close } = await openPage(browser, { size: SIZE, query: `?user=${code}` });
  await sidebar.getByLabel(words.setUp.company).fill('Acme Services');
  await sidebar.getByRole('button', { name: words.setUp.build }).click();
  await sidebar.getByRole('button', { name: words.setUp.nextMonth }).waitFor({ timeout: 240_000 });
  await settle();
  const names = await sheets();
  for (const [i, sheet] of names.entries()) {
    await select(sheet, 'A1');
    await page.waitForTimeout(900);
    await page.screenshot({ path: `${FOLDER}/${code}/${String(i).padStart(2, '0')}-${sheet.toLowerCase().replace(/\s+/g, '-')}.png` });
  }
  console.log(`Saved ${names.length} pictures in ${FOLDER}/${code}.`);
  await close();
}
await browser.close();
