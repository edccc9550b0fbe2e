import { expect, test } from 'vitest';
import { result, script, withHost } from './built-host.ts';

const midnight = (text: string): Date => new Date(`${text}T00:00:00Z`);

test('values come back as they went in', async () => {
  expect(await result("sheet.getRange('A1:D1').setValues([['text', 2.5, true, '']]); return sheet.getRange('A1:D1').getValues();")).toEqual([['text', 2.5, true, '']]);
});

test('dates come back as dates of the script, and the user sees serial numbers', async () => {
  await withHost(script("sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 0, 15))); const [[date]] = sheet.getRange('A1').getValues(); return [date instanceof Date, date];"), async (host) => {
    expect(await host.run('go')).toEqual([true, midnight('2026-01-15')]);
    expect(await host.values('Tab')).toEqual([[46037]]);
  });
});

test('midnight is midnight in the zone of the spreadsheet', async () => {
  const body = "sheet.getRange('A1').setValue('2026-07-01'); sheet.getRange('A2').setValue(new Date('2026-01-31T23:00:00Z')); return sheet.getRange('A1:A2').getValues();";
  expect(await result(body, { timeZone: 'Europe/Berlin' })).toEqual([[new Date('2026-06-30T22:00:00Z')], [new Date('2026-01-31T23:00:00Z')]]);
});

test.each([
  ['12', 12], ['-1.5', -1.5], ['1,234', 1234], ['5%', 0.05], ['$5.50', 5.5], ['TRUE', true], ['2026-01-15', midnight('2026-01-15')], ['1/15/2026', midnight('2026-01-15')],
  ["'12", '12'], ["'=A2", '=A2'], ['Q1', 'Q1'], ['+', '+'], ['a longer sentence about 12 things', 'a longer sentence about 12 things'],
])('the text %s is read as Sheets reads it', async (typed, expected) => {
  expect(await result(`sheet.getRange('A1').setValue(${JSON.stringify(typed)}); return sheet.getRange('A1').getValue();`)).toEqual(expected);
});

test.each([['1,5', 1.5], ['15.01.2026', midnight('2026-01-15')], ['31.02.2026', '31.02.2026'], ['12.5', '12.5']])('a Russian spreadsheet reads %s', async (typed, expected) => {
  expect(await result(`sheet.getRange('A1').setValue('${typed}'); return sheet.getRange('A1').getValue();`, { locale: 'ru_RU' })).toEqual(expected);
});

test('a cell formatted as text keeps what is written', async () => {
  const body = "sheet.getRange('A1:B1').setNumberFormat('@').setValues([['007', '=1+1']]); sheet.getRange('A1').setBackground('#ff0000'); return sheet.getRange('A1:B1').getValues();";
  expect(await result(body)).toEqual([['007', '=1+1']]);
});

test('text that looks like a number survives a change of style', async () => {
  expect(await result("sheet.getRange('A1').setValue(\"'5\"); sheet.getRange('A1').setFontWeight('bold'); return sheet.getRange('A1').getValue();")).toBe('5');
});

test('a block of the wrong size is refused in the words of Google', async () => {
  const rows = "sheet.getRange('A1:A2').setValues([[1],[2],[3]]);";
  const columns = "sheet.getRange('A1:B1').setValues([[1]]);";
  await expect(result(rows)).rejects.toThrow('The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.');
  await expect(result(columns)).rejects.toThrow('The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.');
});

test('a date gets a date format only where the cell has none', async () => {
  const body = "sheet.getRange('B1').setNumberFormat('yyyy-mm'); sheet.getRange('A1:B1').setValues([[new Date(Date.UTC(2026, 0, 15)), '2026-01-15']]); return sheet.getRange('A1:B1').getDisplayValues();";
  expect(await result(body)).toEqual([['1/15/2026', '2026-01']]);
});

test('used rows and columns count content, not formats', async () => {
  const body = "sheet.getRange('A1:J50').setBackground('#00ff00'); sheet.getRange('C4').setValue(1); return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];";
  expect(await result(body)).toEqual([4, 3, 'A1:C4']);
});

test('ten thousand rows of twelve columns are written and read', { timeout: 20_000 }, async () => {
  const body = `sheet.insertRowsAfter(1000, 9500);
    const rows = Array.from({ length: 10000 }, (_, row) => Array.from({ length: 12 }, (_, column) => (column === 0 ? 'row ' + row : row * column)));
    sheet.getRange(2, 1, 10000, 12).setValues(rows);
    const back = sheet.getRange(2, 1, 10000, 12).getValues();
    return [back.length, back[9999], sheet.getLastRow()];`;
  await withHost(script(body), async (host) => {
    const start = performance.now();
    expect(await host.run('go')).toEqual([10_000, ['row 9999', ...Array.from({ length: 11 }, (_, index) => 9999 * (index + 1))], 10_001]);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});

test('copies carry values, formulas and formats, and fill a larger target', async () => {
  const body = `sheet.getRange('A1:B1').setValues([[2, '=A1*10']]); sheet.getRange('B1').setBackground('#abcdef');
    sheet.getRange('A2:A3').setValues([[3], [4]]); sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
    sheet.getRange('B1').copyTo(sheet.getRange('C1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false); sheet.getRange('B1').copyTo(sheet.getRange('C2'), { formatOnly: true });
    return [sheet.getRange('B2:B3').getFormulas(), sheet.getRange('B2:B3').getValues(), sheet.getRange('B1:C3').getBackgrounds(), sheet.getRange('C1').getValue(), sheet.getRange('C1').getFormula()];`;
  expect(await result(body)).toEqual([
    [['=A2*10'], ['=A3*10']], [[30], [40]], [['#abcdef', '#ffffff'], ['#abcdef', '#abcdef'], ['#abcdef', '#ffffff']], 20, '',
  ]);
});
