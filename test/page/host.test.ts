import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { openPage, type OpenPage } from './open-page.ts';

const LONG = { timeout: 120_000 };

/** A small add-on of its own, so that the page is tried with what ours doesn't do. */
const code = `
/** @customfunction */
function TWICE(x) { if (typeof x !== 'number') throw new Error('TWICE: x: expected a number'); return x * 2; }
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Show it', 'show').addItem('Ask', 'ask').addItem('Say', 'say').addItem('Large', 'large').addItem('Break', 'fail').addToUi(); }
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('A panel')); }
function ask() { var ui = SpreadsheetApp.getUi(); var answer = ui.alert('Really?', ui.ButtonSet.YES_NO); SpreadsheetApp.getActiveSheet().getRange('A9').setValue(answer); }
function say() { SpreadsheetApp.getActive().toast('All is well', 'Title'); }
function large() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>In a dialog</p>').setWidth(400).setHeight(200), 'A dialog'); }
function fail() { throw new Error('It broke on purpose'); }
function sum(a, b) { return a + b; }
function when() { return { day: new Date() }; }
function lost() { return { a: undefined, b: [undefined, 1] }; }
function secret_() { return 1; }
function keep(text) { PropertiesService.getDocumentProperties().setProperty('kept', text); }
function kept() { return PropertiesService.getDocumentProperties().getProperty('kept'); }
function put(a1, value, format) { SpreadsheetApp.getActiveSheet().getRange(a1).setNumberFormat(format).setValue(value); }
function offered() { return ['fetch', 'setTimeout', 'navigator', 'self', 'importScripts', 'postMessage', 'crypto'].filter(function (name) { return typeof globalThis[name] !== 'undefined'; }); }
function tabNumbers() { return SpreadsheetApp.getActive().getSheets().map(function (tab) { return tab.getSheetId(); }); }
function where() { return SpreadsheetApp.getActiveSheet().getActiveCell().getA1Notation(); }
function go() { SpreadsheetApp.getActiveSheet().getRange('C5').activate(); }
`;
const panel = `<!doctype html><html><body><p id="said">waiting</p><script>
const say = (text) => { document.getElementById('said').textContent = text; };
window.call = (name, ...args) => new Promise((resolve) => google.script.run.withSuccessHandler((value) => resolve({ value })).withFailureHandler((error) => resolve({ error: error.message }))[name](...args));
say('ready');
</script></body></html>`;

let browser: Browser;
let open: OpenPage;

beforeAll(async () => {
  browser = await launchBrowser();
  const addOn = mkdtempSync(join(tmpdir(), 'add-on-'));
  mkdirSync(addOn, { recursive: true });
  writeFileSync(join(addOn, 'Code.js'), code);
  writeFileSync(join(addOn, 'sidebar.html'), panel);
  open = await openPage(browser, { addOn });
}, 120_000);
afterAll(async () => {
  await open.close();
  await browser.close();
});

const choose = async (item: string) => {
  await open.page.getByRole('button', { name: 'Extensions' }).click();
  await open.page.getByRole('menuitem', { name: item }).click();
};

const hostCall = (name: string, ...args: readonly unknown[]): Promise<unknown> => open.page.evaluate(`localHost.run(...${JSON.stringify([name, ...args])})`);

/** Calls the server from inside the panel. */
async function panelCall(name: string, args: readonly unknown[]): Promise<unknown> {
  const frame = open.page.frames().find((one) => one.url().endsWith('/page/frame.html'));
  return frame?.evaluate(`call(${JSON.stringify(name)}, ...${JSON.stringify(args)})`);
}

describe('typing', () => {
  test.each([
    ['a number', '12.5', 12.5, ''],
    ['a day', '2026-01-15', 46_037, ''],
    ['money', '$5.50', 5.5, ''],
    ['a share', '7%', 0.07, ''],
    ['text that looks like a number', "'007", '007', ''],
    ['a formula with semicolons', '=IF(B1>5; "more"; "less")', 'more', '=IF(B1>5; "more"; "less")'],
    ['an open range', '=SUM(B1:B)', 8, '=SUM(B1:B)'],
    ['a custom function', '=TWICE(B1)', 12, '=TWICE(B1)'],
    ['a decimal fraction in a formula', '=B1*0.5', 3, '=B1*0.5'],
  ])('%s', LONG, async (_, text, value, formula) => {
    await open.type('Sheet1', 'B1', '6');
    await open.type('Sheet1', 'B2', '2');
    await open.type('Sheet1', 'A1', text);
    expect([(await open.values('Sheet1'))[0]?.[0], await open.formula('Sheet1', 'A1')]).toEqual([value, formula]);
  });

  test('a block of results grows and shrinks with what it reads, and its readers follow', LONG, async () => {
    await open.type('Sheet1', 'D1', '=ARRAYFORMULA(FILTER(B1:B4*10; B1:B4<>""))');
    await open.type('Sheet1', 'F1', '=SUM(D1:D)');
    await open.type('Sheet1', 'B3', '1');
    const results = async () => (await open.values('Sheet1')).slice(0, 3).map((row) => row[3]);
    expect([await results(), (await open.values('Sheet1'))[0]?.[5]]).toEqual([[60, 20, 10], 90]);
    await open.select('Sheet1', 'B3');
    await open.page.keyboard.press('Delete');
    await open.settle();
    expect([await results(), (await open.values('Sheet1'))[0]?.[5]]).toEqual([[60, 20], 80]);
  });

  test.each([
    ['text that looks like a number', "'007", '0', '007'],
    ['text of two lines', 'one\ntwo', '0', 'one\ntwo'],
    ['a day that shows its month alone', '2026-01-15', 'mmm yyyy', 46_037],
    ['a share that shows no decimals', 0.125, '0%', 0.125],
  ])('%s stays what it is when its editor is opened and left', LONG, async (_, value, format, stays) => {
    await hostCall('put', 'H1', value, format);
    await open.select('Sheet1', 'H1');
    await open.page.keyboard.press('F2');
    await open.page.waitForTimeout(200);
    await open.page.keyboard.press('Enter');
    await open.settle();
    expect((await open.values('Sheet1'))[0]?.[7]).toBe(stays);
  });

  test('a number typed into a cell of shares is a share', LONG, async () => {
    await hostCall('put', 'H2', 0, '0%');
    await open.type('Sheet1', 'H2', '5');
    expect((await open.values('Sheet1'))[1]?.[7]).toBe(0.05);
  });

  test('a pasted formula is in the dialect of Sheets too', LONG, async () => {
    await open.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open.page.evaluate(`navigator.clipboard.writeText('=IF(SUM(B1:B)>5;"more";"less")')`);
    await open.select('Sheet1', 'H3');
    await open.page.keyboard.press('Control+v');
    await expect.poll(async () => (await open.values('Sheet1'))[2]?.[7]).toBe('more');
    expect(await open.formula('Sheet1', 'H3')).toBe('=IF(SUM(B1:B)>5;"more";"less")');
  });

  test('a formula that the host lacks is refused in words, and the cell left as it was', LONG, async () => {
    await open.type('Sheet1', 'H4', 'before');
    await open.type('Sheet1', 'H4', '=IMAGE("x")');
    await open.page.getByText('the local host has no IMAGE').waitFor();
    expect((await open.values('Sheet1'))[3]?.[7]).toBe('before');
  });

  test('a cell says what its function threw', LONG, async () => {
    await open.type('Sheet1', 'A3', '=TWICE("x")');
    await open.select('Sheet1', 'A3');
    await open.page.getByText('A3: TWICE: x: expected a number').waitFor();
    await open.select('Sheet1', 'A4');
    await open.page.getByText('A3: TWICE').waitFor({ state: 'hidden' });
  });
});

describe('menus, dialogs and the panel', () => {
  test('by keyboard: the menu opens, goes round and closes', LONG, async () => {
    const { page } = open;
    const opener = page.getByRole('button', { name: 'Extensions' });
    await opener.focus();
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate('document.activeElement.textContent');
    expect(await focused()).toBe('Show it');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Break');
    await page.keyboard.press('Escape');
    expect([await focused(), await opener.getAttribute('aria-expanded')]).toEqual(['Extensions', 'false']);
  });

  test('a script waits for the answer to its question', LONG, async () => {
    await choose('Ask');
    await open.page.getByText('Really?').waitFor();
    expect((await open.values('Sheet1'))[8]?.[0] ?? '').toBe('');
    await open.page.getByRole('button', { name: 'No' }).click();
    await expect.poll(async () => (await open.values('Sheet1'))[8]?.[0]).toBe('NO');
  });

  test('a toast, a dialog, and a failure in words', LONG, async () => {
    await choose('Say');
    await open.page.getByText('All is well').waitFor();
    await choose('Large');
    await open.page.frameLocator('dialog iframe').getByText('In a dialog').waitFor();
    expect(await open.page.locator('dialog iframe').boundingBox()).toMatchObject({ width: 400, height: 200 });
    await open.page.keyboard.press('Escape');
    await open.page.locator('dialog').waitFor({ state: 'detached' });
    await choose('Break');
    await open.page.getByText('It broke on purpose').waitFor();
    await open.page.getByRole('button', { name: 'OK' }).click();
  });

  test('the panel is 300 pixels wide, and calls its server as on Google', LONG, async () => {
    await choose('Show it');
    await open.sidebar.getByText('ready').waitFor();
    expect((await open.page.locator('#sidebar').boundingBox())?.width).toBe(300);
    expect(await panelCall('sum', [1, 2])).toEqual({ value: 3 });
    expect(await panelCall('when', [])).toEqual({ value: null });
    expect(await panelCall('lost', [])).toEqual({ value: { b: [null, 1] } });
    expect(await panelCall('secret_', [])).toEqual({ error: 'Script function not found: secret_' });
    expect(await panelCall('nothing', [])).toEqual({ error: 'Script function not found: nothing' });
    expect(await panelCall('fail', [])).toEqual({ error: 'It broke on purpose' });
    await open.select('Sheet1', 'B7');
    expect(await panelCall('where', [])).toEqual({ value: 'B7' });
    await panelCall('go', []);
    expect(await panelCall('where', [])).toEqual({ value: 'C5' });
  });

  test('the panel hands a file over, as on Google', LONG, async () => {
    const frame = open.page.frames().find((one) => one.url().endsWith('/page/frame.html'));
    const handOver = `Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['a;b'])), download: 'file.csv' }).click()`;
    const [file] = await Promise.all([open.page.waitForEvent('download'), frame?.evaluate(handOver)]);
    expect([file.suggestedFilename(), readFileSync(await file.path(), 'utf8')]).toEqual(['file.csv', 'a;b']);
  });

  test('what Google refuses to carry is refused', LONG, async () => {
    const frame = open.page.frames().find((one) => one.url().endsWith('/page/frame.html'));
    const refused = (value: string) => frame?.evaluate(`(() => { try { google.script.run.sum(${value}); return ''; } catch (problem) { return problem.message; } })()`);
    expect(await Promise.all(['new Date()', '() => 1', '{ a: [new Date()] }', 'document.body', '(() => { const a = {}; a.a = a; return a; })()'].map(refused))).toEqual([
      'Failed due to illegal value in property: 0',
      'Failed due to illegal value in property: 0',
      'Failed due to illegal value in property: 0',
      'Failed due to illegal value in property: 0',
      'Failed due to illegal value in property: a',
    ]);
  });
});

describe('this machine alone', () => {
  test('neither the page nor the panel can ask anyone for anything', LONG, async () => {
    const reach = `fetch('https://example.com/').then(() => 'reached', () => 'refused')`;
    const frame = open.page.frames().find((one) => one.url().endsWith('/page/frame.html'));
    expect([await open.page.evaluate(reach), await frame?.evaluate(reach), await frame?.evaluate(`fetch('${open.address}workbook').then(() => 'reached', () => 'refused')`)]).toEqual(['refused', 'refused', 'refused']);
    expect(open.strays.filter((address) => !address.startsWith('https://example.com'))).toEqual([]);
  });

  test('the page runs what the server gave it, and no text as code', LONG, async () => {
    const policy = (await (await open.page.request.get(open.address)).headersArray()).find(({ name }) => name.toLowerCase() === 'content-security-policy')?.value ?? '';
    expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]));
    expect(policy).not.toMatch(/unsafe-eval|\*|https?:/);
  });

  test.each([
    ['another name for this machine', { host: 'evil.example' }, 'GET', '/workbook', 403],
    ['a file outside', {}, 'GET', '/page/..%2f..%2fpackage.json', 404],
    ['a path outside', {}, 'GET', '/../package.json', 404],
    ['saving from another site', { 'sec-fetch-site': 'cross-site' }, 'PUT', '/workbook', 403],
    ['saving from no page at all', {}, 'PUT', '/workbook', 403],
    ['putting away from another site', { 'sec-fetch-site': 'same-site' }, 'DELETE', '/workbook', 403],
    ['anything else than reading', {}, 'POST', '/page/main.js', 405],
  ] as const)('%s is refused', LONG, async (_, headers, method, path, status) => {
    const { hostname, port } = new URL(open.address);
    const found = await new Promise((resolve) => request({ hostname, port, path, method, headers }, ({ statusCode }) => resolve(statusCode)).end('x'));
    expect(found).toBe(status);
  });

  test('nothing without a permissive licence is in the page', () => {
    expect(readFileSync('out/host/page/main.js', 'utf8')).not.toContain('univerjs-pro');
  });
});

describe('scripts', () => {
  test('are offered what Apps Script offers, and nothing of the browser', LONG, async () => {
    expect(await hostCall('offered')).toEqual([]);
  });

  test('a tab that the user adds has a number like any other', LONG, async () => {
    await open.page.mouse.click(35, 881);
    await expect.poll(() => hostCall('tabNumbers')).toEqual([0, expect.any(Number)]);
    await open.select('Sheet1', 'A1');
  });
});

describe('keeping', () => {
  test('what a script keeps without touching a cell is saved', LONG, async () => {
    await hostCall('keep', 'safe');
    await open.settle();
    await open.reload();
    expect(await hostCall('kept')).toBe('safe');
  });

  test('reloaded, everything is as it was; started over, the old workbook is kept beside', LONG, async () => {
    await open.type('Sheet1', 'A1', 'kept');
    await open.type('Sheet1', 'A2', '=TWICE(B1)');
    const before = await open.values('Sheet1');
    await open.reload();
    expect([await open.values('Sheet1'), await open.formula('Sheet1', 'A2')]).toEqual([before, '=TWICE(B1)']);
    await open.page.getByRole('button', { name: 'File' }).click();
    await open.page.getByRole('menuitem', { name: 'Start over' }).click();
    await Promise.all([open.page.waitForEvent('load'), open.page.getByRole('button', { name: 'Yes' }).click()]);
    await open.page.waitForFunction(() => 'localHost' in globalThis);
    expect(await open.values('Sheet1')).toEqual([]);
    expect(readFileSync(join(open.out, 'workbook-previous.json'), 'utf8')).toContain('kept');
  });

  test('the page has complained of nothing but what was refused on purpose', () => {
    expect(open.complaints.filter((text) => !/example\.com|Content Security Policy|\/workbook|It broke on purpose|ERR_FAILED/.test(text))).toEqual([]);
  });
});
