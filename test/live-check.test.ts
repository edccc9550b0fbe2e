import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../src/core/catalogue.ts';
import type { Parameter } from '../src/core/calculation.ts';
import { asDate } from '../src/core/period.ts';
import { buildWorkbook } from '../src/sidebar/build-workbook.ts';
import { serverOver, type Server } from '../src/sidebar/server.ts';
import type { Cells } from '../src/functions/cells.ts';
import { readsAlike, respelt } from '../src/workbook/formula.ts';
import { menuWords } from '../src/words/menu.ts';
import { call } from './core/examples.ts';
import { validArguments } from './functions/valid-arguments.ts';
import { openBuiltHost, serverOf } from './workbook/open-built-host.ts';

const LONG = { timeout: 300_000 };
const bundle = readFileSync('dist/Code.js', 'utf8');

type Host = Awaited<ReturnType<typeof openBuiltHost>>;

const everyParameter = catalogue.flatMap(({ name, takes }) => Object.entries(takes as Readonly<Record<string, Parameter>>).map(([input, parameter], place) => ({ name, input, parameter, place })));

/** The last cell of a block, or the cell itself, as something else. */
const withCell = (cells: Cells, change: (cell: unknown) => unknown): Cells => (Array.isArray(cells) ? cells.map((row: readonly unknown[], i) => (i === cells.length - 1 ? row.map((cell, j) => (j === 0 ? change(cell) : cell)) : row)) : change(cells)) as Cells;

function answerOf(name: (typeof everyParameter)[number]['name'], place: number, change: (cell: unknown) => unknown): unknown {
  try {
    return call(name, ...validArguments[name].map((valid, i) => (i === place ? withCell(valid, change) : valid)));
  } catch (thrown) {
    return (thrown as Error).message;
  }
}

describe('what a formula hands over', () => {
  test.each(everyParameter)('an error cell may be a text or an object: $name, $input', ({ name, place }) => {
    const asText = answerOf(name, place, () => '#N/A');
    for (const shape of [new Error('#N/A'), { message: '#N/A', toString: () => '#N/A' }]) expect(answerOf(name, place, () => shape)).toEqual(asText);
    expect(answerOf(name, place, () => ({}))).toEqual(answerOf(name, place, () => '#ERROR!'));
  });

  test.each(everyParameter.filter(({ parameter }) => /^(date|month|holidays)$/.test(parameter.kind)))('a date may be a Date or a number: $name, $input', ({ name, place }) => {
    const asNumber = answerOf(name, place, () => 46_040);
    expect(String(asNumber)).not.toContain('expected a date');
    for (const hours of [-11, 0, 11]) expect(answerOf(name, place, () => new Date(asDate(46_040).getTime() + (hours - 11) * 3_600_000))).toEqual(asNumber);
  });

  test.each(catalogue.map(({ name }) => name))('%s answers with texts, finite numbers, truth values and dates, and nothing else', (name) => {
    const cells = [call(name, ...validArguments[name])].flat(2);
    expect(cells.filter((cell) => !(typeof cell === 'string' || typeof cell === 'boolean' || Number.isFinite(cell) || cell instanceof Date))).toEqual([]);
  });
});

describe('what Google runs', () => {
  test('asks Intl for nothing, so that its languages play no part', () => {
    expect(bundle).not.toMatch(/\bIntl\b|\.toLocale|localeCompare|\.normalize\(/);
    const context = createContext({});
    runInContext('delete globalThis.Intl', context);
    runInContext(bundle, context);
    expect(runInContext('COMMISSION(100.5, 0.05)', context)).toBe(5.03);
  });

  test.each([['ru', 'ru'], ['ru_RU', 'ru'], ['en-GB', 'en'], ['pt_BR', 'en']] as const)('the language "%s" opens the menu in %s, without authority', LONG, async (userLocale, code) => {
    const host = await openBuiltHost(bundle, { userLocale });
    await host.open('NONE');
    expect(host.menu()).toEqual([{ caption: menuWords[code].openSidebar, functionName: 'openSidebar' }]);
    await host.close();
  });
});

test('a formula is told from another by more than its separators, and is written back as it can be read', () => {
  expect([readsAlike('=SUM(A1;A2)', '=SUM(A1,A2)'), readsAlike('=IF(A1=";";1)', '=IF(A1=",",1)'), readsAlike('=SUM(A1;A2)', '=SUM(A1;A3)')]).toEqual([true, false, false]);
  const [withCommas, withSemicolons] = [['=IF(A1="x;y",1,2)'], ['=IF(A1="x,y";1;2)']];
  expect(respelt('=ROUND(1.5*B2,0)&"1.5, x"', withCommas)).toBe('=ROUND((15/10)*B2;0)&"1.5, x"');
  expect(respelt("='1.5, x'!A1+.5", withCommas)).toBe("='1.5, x'!A1+(5/10)");
  expect(respelt('=SUM({1,2})', withCommas)).toBe(null);
  for (const own of ['=ROUND(1,5*B2;0)', '=SUM({1\\2})', '=MAX(1,2)']) expect([respelt(own, withSemicolons), respelt(own, [])]).toEqual([own, own]);
});

/** What Google might make of a workbook as it copies the file. */
const copies = {
  'everything kept': '',
  'the properties lost': 'lose();',
  'the marks lost': 'unmark();',
  'both lost': 'lose(); unmark();',
  'the sheets numbered anew': 'renumber();',
  'the sheets numbered anew, the marks lost': 'renumber(); unmark();',
};

const copying = `
  function lose() { PropertiesService.getDocumentProperties().setProperties({}, true); }
  function unmark() { SpreadsheetApp.getActive().getSheets().forEach(function (sheet) { sheet.getDeveloperMetadata().forEach(function (mark) { mark.remove(); }); }); }
  function renumber() {
    var kept = PropertiesService.getDocumentProperties();
    var all = kept.getProperties();
    Object.keys(all).filter(function (key) { return key.indexOf('tab ') === 0; }).forEach(function (key) { var known = JSON.parse(all[key]); known.id += 1000; kept.setProperty(key, JSON.stringify(known)); });
  }
  ${Object.values(copies).map((work, i) => `function copy${i}() { ${work} }`).join('\n')}`;

/** The server of a Google that answers formulas with commas, and decimals with points. */
function withCommas(host: Host): Server {
  const spelt = (formula: string) => formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|;/g, (_, quoted?: string) => quoted ?? ',');
  const answered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(answered);
    if (typeof value === 'string') return value.startsWith('=') ? spelt(value) : value;
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, answered(part)])) : value;
  };
  return serverOver(async (name, inputs) => (/^rpc(Look|ReadPages)$/.test(name) ? answered(await host.run(name, ...inputs)) : host.run(name, ...inputs)));
}

describe('a workbook', () => {
  let snapshot: unknown;
  let shown: unknown;
  const code = `${bundle}\n${copying}`;
  const shownBy = async (host: Host) => ({ values: await Promise.all(host.sheets().map((sheet) => host.values(sheet))), formulas: host.sheets().map((sheet) => host.formulas(sheet)) });
  const writes = ({ byMethod }: ReturnType<Host['calls']>) => Object.keys(byMethod).filter((method) => /^(Range|RangeList|Sheet)\.(set|insert|delete|clear|protect|remove)/.test(method));

  beforeAll(async () => {
    const host = await openBuiltHost(code);
    await buildWorkbook(serverOf(host), { month: '2026-06', tables: { deals: [{ deal_id: 'D1', company: 'Acme', value: 5 }] } });
    await host.type('Headcount', 'C5', '=ROUND(1000000*3/2;0)');
    shown = await shownBy(host);
    snapshot = JSON.parse(JSON.stringify(host.snapshot()));
    await host.close();
  }, 300_000);

  test.each(Object.keys(copies).map((copy, i) => [copy, `copy${i}`]))('that was copied, %s: it is built again on its own sheets, and nobody\'s facts are lost', LONG, async (_, copy) => {
    const host = await openBuiltHost(code, { snapshot });
    await host.run(copy);
    await buildWorkbook(serverOf(host), { month: '2026-06' });
    expect(await shownBy(host)).toEqual(shown);
    await host.close();
  });

  test.each([['semicolons', serverOf], ['commas', withCommas]] as const)('whose formulas are answered with %s is left alone by the next build, and another language keeps what people typed', LONG, async (_, answering) => {
    const host = await openBuiltHost(code, { snapshot });
    host.resetCalls();
    await buildWorkbook(answering(host), { month: '2026-06' });
    expect(writes(host.calls())).toEqual([]);
    await buildWorkbook(answering(host), { month: '2026-06', settings: { language: 'ru' } });
    expect([host.formulas('Штат')[4]?.[2], (await host.values('Штат'))[4]?.[2]]).toEqual(['=ROUND(1000000*3/2;0)', 1_500_000]);
    await host.close();
  });

  test('has number formats that need no locale, and no currency in them', async () => {
    const { sheets } = snapshot as { readonly sheets: unknown };
    const patterns = new Set([...JSON.stringify(sheets ?? snapshot).matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/g)].map(([, pattern]) => pattern));
    expect(patterns.size).toBeGreaterThan(3);
    expect([...patterns].filter((pattern) => !/^(\[>=\d+\])?[#,0.%;yMd/:Hms @-]+$/.test(pattern ?? ''))).toEqual([]);
  });

  test('gives none of our functions the time, which would load for ever', LONG, async () => {
    const host = await openBuiltHost(code, { snapshot });
    const all = host.sheets().flatMap((sheet) => host.formulas(sheet).flat()).filter((formula) => catalogue.some(({ name }) => formula.includes(`${name}(`)));
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter((formula) => /\b(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\(/.test(formula))).toEqual([]);
    await host.close();
  });
});
