import { expect, test } from 'vitest';
import { openHost, result, script, withHost } from './built-host.ts';

/** Rows of key, number, blank, date in A1:D4. */
const ROWS = "sheet.getRange('A1:D4').setValues([['a', 1, '', '2026-01-31'], ['b', 2, '', '2026-03-31'], ['a', 3, '', '2026-02-10'], ['c', 4, '', '']]);";

const shown = (formula: string): Promise<unknown> =>
  result(`${ROWS} sheet.getRange('H1').setFormula(${JSON.stringify(formula)}); const used = sheet.getLastColumn(); return sheet.getRange(1, 8, 4, Math.max(1, used - 7)).getValues();`);

test('semicolons separate arguments, and the formula reads as it was set', async () => {
  const formula = '=IF(B1=1;"one; two";"b")';
  const body = `${ROWS} sheet.getRange('F1').setFormula('${formula}'); return [sheet.getRange('F1').getValue(), sheet.getRange('F1').getFormula()];`;
  expect(await result(body)).toEqual(['one; two', formula]);
});

test('other tabs are referred to, also with quotes, semicolons and apostrophes in their names', async () => {
  const body = `ss.insertSheet("O'Neil; Co").getRange('A1:A2').setValues([[4], [6]]); ss.insertSheet('Plain').getRange('A1').setValue(1);
    sheet.getRange('A1').setFormula("=SUM('O''Neil; Co'!A1:A;Plain!A1)"); return sheet.getRange('A1').getValue();`;
  expect(await result(body)).toBe(11);
});

test('open ranges end where the tab ends', async () => {
  const body = `${ROWS} sheet.getRange('F1:F4').setFormulas([['=SUM(B2:B)'], ['=SUM(B:B)'], ['=COUNTA(2:2)'], ['=SUM(Tab!B3:B)']]);
    return [sheet.getRange('F1:F4').getValues(), sheet.getRange('F1:F4').getFormulas()];`;
  expect(await result(body.replace("'F1:F4'", "'F5:F8'").replaceAll("'F1:F4'", "'F5:F8'"))).toEqual([[[9], [10], [3], [7]], [['=SUM(B2:B)'], ['=SUM(B:B)'], ['=COUNTA(2:2)'], ['=SUM(Tab!B3:B)']]]);
});

test('a formula that is read before its writes are applied is calculated first', async () => {
  const body = "const seen = []; sheet.getRange('B1').setFormula('=A1*2'); for (const n of [1, 2, 3]) { sheet.getRange('A1').setValue(n); seen.push(sheet.getRange('B1').getValue()); } return seen;";
  expect(await result(body)).toEqual([2, 4, 6]);
});

test('named ranges work in formulas and grow with inserted rows', async () => {
  const body = `${ROWS} sheet.getRange('F1').setFormula('=SUM(Amounts)'); ss.setNamedRange('Amounts', sheet.getRange('B1:B4'));
    const before = sheet.getRange('F1').getValue(); sheet.insertRowsAfter(2, 3); sheet.getRange('B3').setValue(100);
    return [before, sheet.getRange('F1').getValue(), ss.getRangeByName('amounts').getA1Notation(), ss.getRangeByName('Nothing')];`;
  expect(await result(body)).toEqual([10, 110, 'B1:B7', null]);
});

test('a name that changes its place changes the formulas that use it', async () => {
  const body = `${ROWS} ss.setNamedRange('Some', sheet.getRange('B1:B2')); sheet.getRange('F1:F2').setFormulas([['=SUM(Some)'], ['=SUM(Some;B4)']]); const before = sheet.getRange('F1').getValue();
    ss.setNamedRange('Some', sheet.getRange('B1:B4')); const after = sheet.getRange('F1').getValue(); sheet.insertRowsAfter(2, 1); sheet.getRange('B3').setValue(10);
    return [before, after, sheet.getRange('F1:F2').getValues(), sheet.getRange('F1:F2').getFormulas()];`;
  expect(await result(body)).toEqual([3, 10, [[20], [24]], [['=SUM(Some)'], ['=SUM(Some;B5)']]]);
});

test('formulas may refer to a tab that comes later', async () => {
  const body = `sheet.getRange('A1:B1').setFormulas([['=SUM(Later!C2:C)', '=A1*2']]); const before = sheet.getRange('A1').getValue(); const later = ss.insertSheet('Later');
    later.getRange('C3').setValue(3); const after = sheet.getRange('A1:B1').getValues(); later.insertRowsAfter(1000, 5); later.getRange('C1004').setValue(4);
    return [before, after, sheet.getRange('A1:B1').getValues(), sheet.getRange('A1').getFormula()];`;
  expect(await result(body)).toEqual(['#NAME?', [[3, 6]], [[7, 14]], '=SUM(Later!C2:C)']);
});

test('formulas that were moved by inserted rows still read with semicolons', async () => {
  const body = `${ROWS} sheet.getRange('F1').setFormula('=SUM(B3;B4;5)'); sheet.insertRowsAfter(2, 1); return [sheet.getRange('F1').getFormula(), sheet.getRange('F1').getValue()];`;
  expect(await result(body)).toEqual(['=SUM(B4;B5;5)', 12]);
});

test('a renamed tab is renamed in formulas', async () => {
  const body = `${ROWS} const other = ss.insertSheet('Other'); other.getRange('A1').setFormula('=SUM(Tab!B1:B4)'); sheet.setName('New name');
    return [other.getRange('A1').getValue(), other.getRange('A1').getFormula()];`;
  expect(await result(body)).toEqual([10, "=SUM('New name'!B1:B4)"]);
});

test('arrays spill, spilled cells are read, and a value in the way is #REF!', async () => {
  const body = `${ROWS} sheet.getRange('F1').setFormula('=FILTER(A1:B4;B1:B4>1)'); const spilled = sheet.getRange('F1:G3').getValues(); const last = sheet.getLastColumn();
    sheet.getRange('G2').setValue('x'); return [spilled, last, sheet.getRange('F1:G3').getValues(), sheet.getRange('F2').getFormula()];`;
  expect(await result(body)).toEqual([[['b', 2], ['a', 3], ['c', 4]], 7, [['#REF!', ''], ['', 'x'], ['', '']], '']);
});

test('formulas may come through setValues', async () => {
  expect(await result("sheet.getRange('A1:B1').setValues([[3, '=A1+1']]); return sheet.getRange('A1:B1').getValues();")).toEqual([[3, 4]]);
});

test('typing recalculates what depends on the cell', async () => {
  await withHost(script("sheet.getRange('A1:B1').setValues([[1, '=A1*2']]);"), async (host) => {
    await host.run('go');
    await host.type('Tab', 'A1', '21');
    expect(await host.values('Tab')).toEqual([[21, 42]]);
    expect(host.formulas('Tab')).toEqual([['', '=A1*2']]);
    await host.type('Tab', 'C1', '=SUM(A1;B1)');
    expect(await host.values('Tab')).toEqual([[21, 42, 63]]);
  });
});

test.each<[string, unknown]>([
  ['=MAP(B1:B4;LAMBDA(n;n*2))', [[2], [4], [6], [8]]],
  ['=MAP(C1:C4;LAMBDA(c;IF(c="";"blank";c)))', [['blank'], ['blank'], ['blank'], ['blank']]],
  ['=MAP(A1:A4;LAMBDA(k;SUMIFS(B$1:B$4;A$1:A$4;k)))', [[4], [2], [4], [4]]],
  ['=MAP(A1:A4;LAMBDA(k;COUNTIFS(A$1:A$4;k)))', [[2], [1], [2], [1]]],
  ['=LET(x;B2;y;x*2;x+y)', [[6], [''], [''], ['']]],
  ['=SORT(A1:B4;1;TRUE();2;FALSE())', [['a', 3], ['a', 1], ['b', 2], ['c', 4]]],
  ['=UNIQUE(A1:A4)', [['a'], ['b'], ['c'], ['']]],
  ['=HSTACK(B1:B4;A1:A4)', [[1, 'a'], [2, 'b'], [3, 'a'], [4, 'c']]],
  ['=VSTACK(B1:B2;A3:A4)', [[1], [2], ['a'], ['c']]],
  ['=CHOOSECOLS(A1:B4;2;1)', [[1, 'a'], [2, 'b'], [3, 'a'], [4, 'c']]],
  ['=MMULT(B1:B4;SEQUENCE(1;2))', [[1, 2], [2, 4], [3, 6], [4, 8]]],
  ['=TRANSPOSE(A1:A4)', [['a', 'b', 'a', 'c'], ['', '', '', ''], ['', '', '', ''], ['', '', '', '']]],
  ['=ARRAYFORMULA(IFNA(VLOOKUP(B1:B4+2;HSTACK(B1:B4;A1:A4);2;FALSE());"none"))', [['a'], ['c'], ['none'], ['none']]],
  ['=XLOOKUP(B1:B4;B1:B4;A1:A4)', [['a'], ['b'], ['a'], ['c']]],
  ['=ARRAYFORMULA(IF(B1:B4>2;B1:B4;""))', [[''], [''], [3], [4]]],
  ['=IFNA(FILTER(A1:A4;B1:B4>9);"none")', [['none'], [''], [''], ['']]],
  ['=IFERROR(1/0)', [[''], [''], [''], ['']]],
  ['=C1', [[''], [''], [''], ['']]],
  ['=JOIN("-";A1:A4)', [['a-b-a-c'], [''], [''], ['']]],
  ['=COUNTUNIQUE(A1:A4)', [[3], [''], [''], ['']]],
  ['=NETWORKDAYS(DATE(2026;1;1);DATE(2026;1;31))', [[22], [''], [''], ['']]],
  ['=ARRAYFORMULA(MONTH(EDATE(D1:D3;1)))', [[2], [4], [3], ['']]],
  ['=ARRAYFORMULA(DAY(EOMONTH(D1:D3;0)))', [[31], [31], [28], ['']]],
  ['=NA()', [['#N/A'], [''], [''], ['']]],
])('%s', async (formula, expected) => {
  expect(await shown(formula)).toEqual(expected);
});

test.each<[string, unknown]>([
  ['=TEXTJOIN(",";TRUE();MAP(B1:B4;LAMBDA(n;SUM(IF(FILTER(B1:B4;B1:B4>=n)=4;1;0)))))', '1,1,1,1'],
  ['=TEXTJOIN(",";TRUE();MAP(A1:A4;LAMBDA(k;SUM(IF(VSTACK(A1:A2;"c")=k;1;0)))))', '1,1,1,1'],
  ['=TEXTJOIN(",";TRUE();MAP(B1:B4;LAMBDA(n;XLOOKUP(n;FILTER(B1:B4;B1:B4>=n);FILTER(A1:A4;B1:B4>=n)))))', 'a,b,a,c'],
])('arrays computed inside a formula are compared by what they hold: %s', async (formula, expected) => {
  expect(((await shown(formula)) as readonly (readonly unknown[])[])[0]?.[0]).toBe(expected);
});

/** A text and numbers, texts that read as numbers, blanks and truth values in A1:A8, with an amount beside each. */
const MIXED = `sheet.getRange('A1:A8').setValues([["'5"], [5], ['Apple'], ['apple pie'], [''], [true], [12], ['*']]); sheet.getRange('B1:B8').setValues([[1], [2], [4], [8], [16], [32], [64], [128]]);`;

test.each<[string, unknown]>([
  ['=SUMIF(A1:A8;5;B1:B8)', 3],
  ['=SUMIF(A1:A8;"5";B1:B8)', 3],
  ['=SUMIF(A1:A8;">4";B1:B8)', 66],
  ['=SUMIF(A1:A8;"<>5";B1:B8)', 252],
  ['=SUMIF(A1:A8;"APPLE";B1:B8)', 4],
  ['=SUMIF(A1:A8;"apple*";B1:B8)', 12],
  ['=SUMIF(A1:A8;"?pple";B1:B8)', 4],
  ['=SUMIF(A1:A8;"~*";B1:B8)', 128],
  ['=SUMIF(A1:A8;"";B1:B8)', 16],
  ['=SUMIF(A1:A8;"<>";B1:B8)', 239],
  ['=SUMIF(A1:A8;TRUE();B1:B8)', 32],
  ['=SUMIF(A1:A8;">=apple";B1:B8)', 12],
  ['=SUMIF(A1:A8;12)', 12],
  ['=SUMIFS(B1:B8;A1:A8;"<>apple*";B1:B8;">2";B1:B8;"<=64")', 112],
  ['=COUNTIF(A1:A8;A5)', 0],
  ['=COUNTIFS(A1:A8;"?*";B1:B8;"<100")', 3],
  ['=AVERAGEIFS(B1:B8;A1:A8;"apple*")', 6],
  ['=MAXIFS(B1:B8;A1:A8;"<>12";B1:B8;"<128")', 32],
  ['=MINIFS(B1:B8;A1:A8;">4")', 2],
  ['=COUNTIFS(A1:A8;"x")', 0],
  ['=TEXTJOIN(",";TRUE();COUNTIFS(A1:A8;VSTACK(5;"apple";"none")))', '2,1,0'],
  ['=TEXTJOIN(",";TRUE();SUMIF(A1:A8&"|"&B1:B8;VSTACK("12|64";"apple|4");B1:B8))', '64,4'],
  ['=SUMIFS(B1:B8;A1:A7;5)', '#VALUE!'],
  ['=XLOOKUP(5;A1:A8;B1:B8)', 2],
  ['=XLOOKUP("5";A1:A8;B1:B8)', 1],
  ['=XLOOKUP("APPLE PIE";A1:A8;B1:B8)', 8],
  ['=XLOOKUP("*";A1:A8;B1:B8)', 128],
  ['=XLOOKUP("none";A1:A8;B1:B8)', '#N/A'],
  ['=XLOOKUP("none";A1:A8;B1:B8;"-")', '-'],
  ['=XLOOKUP(12;TRANSPOSE(A1:A8);TRANSPOSE(B1:B8))', 64],
  ['=XLOOKUP(6;B1:B8;A1:A8;"";-1)', 'Apple'],
])('criteria and lookups over texts, numbers and blanks: %s', async (formula, expected) => {
  expect(await result(`${MIXED} sheet.getRange('D1').setFormula(${JSON.stringify(formula)}); return sheet.getRange('D1').getValue();`)).toBe(expected);
});

test('blocks made of blocks are right after each edit, whichever was written first', async () => {
  const body = `sheet.getRange('H1').setFormula('=SUM(F1:F20)'); sheet.getRange('F1').setFormula('=ARRAYFORMULA(IF(D1:D20="";"";D1:D20+SUM(D1:D20)))');
    sheet.getRange('D1').setFormula('=FILTER(B1:B20*2;B1:B20<>"")'); sheet.getRange('B1').setFormula('=FILTER(A1:A20;A1:A20>0)'); sheet.getRange('A1:A3').setValues([[1], [2], [3]]);`;
  await withHost(script(body), async (host) => {
    await host.run('go');
    const seen = async () => (await host.values('Tab'))[0]?.[7];
    const right = (...given: readonly number[]) => given.reduce((sum, one) => sum + 2 * one, 0) * (1 + given.length);
    expect(await seen()).toBe(right(1, 2, 3));
    await host.type('Tab', 'A2', 20);
    expect(await seen()).toBe(right(1, 20, 3));
    await host.type('Tab', 'A4', 4);
    await host.type('Tab', 'A5', 5);
    expect(await seen()).toBe(right(1, 20, 3, 4, 5));
    await host.type('Tab', 'A1', 0);
    expect(await seen()).toBe(right(20, 3, 4, 5));
    await host.type('Tab', 'D1', '=FILTER(B1:B20*3;B1:B20<>"")');
    expect(await seen()).toBe(1.5 * right(20, 3, 4, 5));
    await host.type('Tab', 'D1', '=FILTER(B1:B20*2;B1:B20<>"")');
    const again = await openHost({ code: script(body), snapshot: host.snapshot() });
    expect((await again.values('Tab'))[0]?.[7]).toBe(right(20, 3, 4, 5));
    await again.close();
  });
});

test('the result of a date function is a date', async () => {
  expect(await result("sheet.getRange('A1').setFormula('=EOMONTH(DATE(2026;1;5);0)'); return sheet.getRange('A1').getValue();")).toEqual(new Date('2026-01-31T00:00:00Z'));
});

test('the clock can stand still', async () => {
  const body = "sheet.getRange('A1').setFormula('=TODAY()'); return [sheet.getRange('A1').getValue(), new Date(), Date.now(), new Date(0)];";
  const now = Date.UTC(2026, 4, 6, 7);
  expect(await result(body, { now })).toEqual([new Date('2026-05-06T00:00:00Z'), new Date(now), now, new Date(0)]);
});

test('IMAGE is refused', async () => {
  await expect(result("sheet.getRange('A1').setFormula('=IMAGE(\"x\")');")).rejects.toThrow('the local host has no IMAGE');
});
