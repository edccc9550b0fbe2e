import { expect, test } from 'vitest';
import { withHost } from './built-host.ts';

const FUNCTIONS = `
/**
 * Says what it was given.
 * @customfunction
 */
function SAYS(one, two, three) {
  const say = (value) => value === undefined ? 'undefined' : value instanceof Date ? value.toISOString() : value instanceof Array ? '[' + value.map(say).join(',') + ']' : typeof value + ' ' + value;
  return [one, two, three].map(say).join(' | ');
}
/** @customfunction */
function GRID() { return [['a', 1], [true, '']]; }
/** @customfunction */
function DAY_AFTER(date) { return new Date(date.getTime() + 86400000); }
/** @customfunction */
function POSITIVE(number) { if (number < 0) throw new Error('Below zero: ' + number); return number; }
/** @customfunction */
function SERVICE() { return SpreadsheetApp.getActive().getName(); }
/** Not for cells. */
function PRIVATE() { return 1; }
function go(cells) {
  const sheet = SpreadsheetApp.getActive().insertSheet('Tab');
  sheet.getRange('A1:C2').setValues([[1, '', 'text'], [true, '2026-01-15', '=NA()']]);
  cells.forEach((formula, index) => sheet.getRange(5 + index * 3, 1).setFormula(formula));
}`;

async function shown(...formulas: readonly string[]): Promise<readonly unknown[]> {
  let first: readonly unknown[] = [];
  await withHost(FUNCTIONS, async (host) => {
    await host.run('go', formulas);
    const values = await host.values('Tab');
    first = formulas.map((_, index) => values[4 + index * 3]?.[0]);
  });
  return first;
}

test('arguments are as Google gives them', async () => {
  expect(await shown('=SAYS(A1;B1)', '=SAYS(A1:B2)', '=SAYS(A2;B2;C2)', '=SAYS(C1;"x";1/2)', '=SAYS(A1:A1;TRUE();Z9:Z10)', '=SAYS(FILTER(A1:A2;A1:A2=1))')).toEqual([
    'number 1 | string  | undefined',
    '[[number 1,string ],[boolean true,2026-01-15T00:00:00.000Z]] | undefined | undefined',
    'boolean true | 2026-01-15T00:00:00.000Z | string #N/A',
    'string text | string x | number 0.5',
    'number 1 | boolean true | [[string ],[string ]]',
    'number 1 | undefined | undefined',
  ]);
});

test('an array result spills', async () => {
  await withHost(FUNCTIONS, async (host) => {
    await host.run('go', ['=GRID()']);
    expect((await host.values('Tab')).slice(4)).toEqual([['a', 1, ''], [true, '', '']]);
  });
});

test('a returned date is a serial number, and results feed other formulas', async () => {
  expect(await shown('=DAY_AFTER(B2)', '=SUM(POSITIVE(3);4)', '=Positive(5)')).toEqual([46038, 7, 5]);
});

test('a thrown error is an error cell with its message', async () => {
  await withHost(FUNCTIONS, async (host) => {
    await host.run('go', ['=POSITIVE(-A1)', '=IFERROR(POSITIVE(-A1);"caught")', '=A5+1']);
    const values = await host.values('Tab');
    expect([values[4]?.[0], values[7]?.[0], values[10]?.[0]]).toEqual(['#ERROR!', 'caught', '#ERROR!']);
    expect([host.errorOf('Tab', 'A5'), host.errorOf('Tab', 'A8'), host.errorOf('Tab', 'A1')]).toEqual(['Below zero: -1', '', '']);
    await host.type('Tab', 'A1', -2);
    expect([(await host.values('Tab'))[4]?.[0], host.errorOf('Tab', 'A5')]).toEqual([2, '']);
  });
});

test('custom functions have no services, and only tagged functions are for cells', async () => {
  expect(await shown('=SERVICE()', '=PRIVATE()')).toEqual(['#ERROR!', '#NAME?']);
});

test('a custom function runs again when a cell it was given changes', async () => {
  await withHost(FUNCTIONS, async (host) => {
    await host.run('go', ['=SAYS(A1)']);
    await host.type('Tab', 'A1', 'new');
    expect((await host.values('Tab'))[4]?.[0]).toBe('string new | undefined | undefined');
  });
});
