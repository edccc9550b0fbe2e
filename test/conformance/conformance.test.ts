import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { withHost } from '../local/built-host.ts';
import { calledMethods } from './called-methods.ts';
import { contractScript } from './contract-script.ts';
import { contracts } from './contracts.ts';
import { withContracts } from './describe-contracts.ts';
import { globalsOf } from './globals-of.ts';

const script = contractScript(contracts);
const PAGE = 'docs/local-host.md';

async function differences(): Promise<Readonly<Record<string, string>>> {
  let found: unknown;
  await withHost(script, async (host) => {
    found = await host.run('checkContracts');
    expect(host.sheets()).toEqual(['Sheet1']);
  });
  return found as Readonly<Record<string, string>>;
}

const found = await differences();

test.each(contracts)('the local host keeps what Google documents of $method', ({ method }) => {
  expect(found[method]).toBe('');
});

test('every method of Google that the add-on calls has a contract, and nothing else has', { timeout: 120_000 }, () => {
  expect(contracts.map(({ method }) => method).sort()).toEqual(calledMethods());
});

test('docs/local-host.md lists them: npm run docs writes it', async () => {
  await expect(withContracts(readFileSync(PAGE, 'utf8'))).toMatchFileSnapshot(`../../${PAGE}`);
});

test('what Google documents of a method is a sentence', () => {
  expect(contracts.filter(({ google }) => !/^[A-Z].*[.]$/.test(google))).toEqual([]);
});

test('the script for Google is ES2019, and names services that need our two scopes at most', () => {
  const names = globalsOf(parse(script, { ecmaVersion: 2019, sourceType: 'script' }));
  const language = new Set(Object.getOwnPropertyNames(globalThis));
  const services = ['Charts', 'HtmlService', 'LockService', 'PropertiesService', 'Session', 'SpreadsheetApp', 'Utilities'];
  expect(names.filter((name) => !language.has(name))).toEqual(services);
  expect(names).not.toContain('fetch');
  expect(script).toContain('@OnlyCurrentDoc');
  expect(script).not.toMatch(/\.open(ById|ByUrl)?\(|\.create\(|getActiveUser\(|getEffectiveUser|createHtmlOutputFromFile\('sidebar/);
});

test('what differs is said', async () => {
  const broken = [{ method: 'Range.getValue', google: '', check: "return differs(sheet.getRange('A1').getValue(), 1);" }, { method: 'Range.getValues', google: '', check: "throw new Error('refused');" }];
  await withHost(contractScript(broken), async (host) => {
    expect(await host.run('checkContracts')).toEqual({ 'Range.getValue': 'found "", documented is 1', 'Range.getValues': 'thrown refused' });
    expect([host.sheets(), host.log()]).toEqual([['Sheet1'], ['Range.getValue: found "", documented is 1', 'Range.getValues: thrown refused', '2 of 2 differ']]);
  });
});
