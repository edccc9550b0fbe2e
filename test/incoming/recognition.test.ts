import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/core/period.ts';
import { readDay, readMonth, recogniseDays, type DayOrder } from '../../src/workbook/incoming/days.ts';
import { readNumber, recogniseDecimal, type Decimal } from '../../src/workbook/incoming/decimals.ts';
import { recogniseEncoding, tellingBytes, type Encoding } from '../../src/workbook/incoming/encoding.ts';
import { readCsv } from '../../src/sidebar/importing/read-csv.ts';
import { encodingOf, textOf } from '../../src/sidebar/importing/read-file.ts';

const bytes = (text: string, encoding: Encoding, mark: readonly number[] = []) => {
  const letters = (code: Encoding) => new Map(Array.from({ length: 256 }, (_, i) => [new TextDecoder(code).decode(new Uint8Array([i])), i]));
  const wide = (first: number) => [...text].flatMap((_, i) => [text.charCodeAt(i) >> (8 * first), text.charCodeAt(i) >> (8 * (1 - first))].map((byte) => byte & 255));
  if (encoding === 'utf-8') return new Uint8Array([...mark, ...new TextEncoder().encode(text)]);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return new Uint8Array([...mark, ...wide(encoding === 'utf-16le' ? 0 : 1)]);
  const known = letters(encoding);
  return new Uint8Array([...mark, ...[...text].map((letter) => known.get(letter) ?? 63)]);
};

const russian = 'Код;Компания;Сумма\r\n1;Рога и копыта;1234,5\r\n2;Ёлка №7;«10»\r\n';
const western = 'id;company;amount\r\n1;Söhne & Frères;1234,5\r\n2;Société Générale;£10\r\n';

describe('encodings', () => {
  test.each([
    ['UTF-8', russian, 'utf-8', [], 'utf-8'],
    ['UTF-8 with a mark', russian, 'utf-8', [0xef, 0xbb, 0xbf], 'utf-8'],
    ['UTF-16 as Excel saves it', russian, 'utf-16le', [0xff, 0xfe], 'utf-16le'],
    ['UTF-16, high byte first', russian, 'utf-16be', [0xfe, 0xff], 'utf-16be'],
    ['UTF-16 without a mark', western, 'utf-16le', [], 'utf-16le'],
    ['UTF-16 without a mark, high byte first', russian, 'utf-16be', [], 'utf-16be'],
    ['plain letters alone', 'id,name\n1,Ann', 'windows-1252', [], 'utf-8'],
  ] as const)('%s', (_, text, encoding, mark, expected) => {
    const source = { name: 'a.csv', bytes: bytes(text, encoding, mark) };
    expect(encodingOf(source, undefined)).toEqual({ value: expected, isCertain: true });
    expect(textOf(source, expected)).toBe(text);
  });

  test.each([
    ['Windows, Russian', russian, 'windows-1251', 'windows-1251', 'Код'],
    ['KOI8-R', russian, 'koi8-r', 'koi8-r', 'Код'],
    ['Windows, western', western.repeat(3), 'windows-1252', 'windows-1252', 'Söhne & Frères'],
    ['Windows, central European, which nothing tells from western', 'id,company\n1,Będzin\n2,Kraków', 'windows-1250', 'windows-1252', 'Będzin'],
  ] as const)('%s: a guess that the user confirms by a cell of the file', (_, text, encoding, guessed, cell) => {
    const source = bytes(text, encoding);
    expect(recogniseEncoding(source)).toEqual({ value: guessed, isCertain: false });
    expect(new TextDecoder(encoding).decode(tellingBytes(source))).toBe(cell);
  });
});

describe('separators', () => {
  test.each([[',', 'a,b\n1,"x, y"'], [';', 'a;b\n1,5;2,5'], ['\t', 'a\tb\n1\t2'], ['|', 'a|b\n1|2'], [';', 'sep=;\r\na;b\r\n1;2']] as const)('%j', (separator, text) => {
    const { separator: found, table } = readCsv(text);
    expect([found, table.headings, table.records[0]?.cells.length]).toEqual([separator, ['a', 'b'], 2]);
  });

  test('quotes, line breaks inside them, blank lines and the apostrophe of a spreadsheet', () => {
    const { table } = readCsv('a,b\r\n"x ""y""","1\r\n2"\r\n\r\n\'=1+1, z \r\n');
    expect(table.records).toEqual([{ line: 2, cells: ['x "y"', '1\n2'] }, { line: 4, cells: ['=1+1', 'z'] }]);
  });
});

describe('layout', () => {
  test('a title of one cell stands above the headings', () => {
    const text = 'Report of deals\n\nid;company;amount;stage\n1;Acme;5;won';
    const { table, headings, lines } = readCsv(text);
    expect([table.headings, table.records, headings, lines]).toEqual([['id', 'company', 'amount', 'stage'], [{ line: 4, cells: ['1', 'Acme', '5', 'won'] }], 3, 4]);
    expect(readCsv('date\n2026-01-01').table.headings).toEqual(['date']);
    expect(readCsv('a,b\nc,d\n1,2', { headings: 2 }).table).toEqual({ headings: ['c', 'd'], records: [{ line: 3, cells: ['1', '2'] }] });
  });

  test('a quote that is not closed, or stands in a cell, is known by its line', () => {
    expect(readCsv('date,company,amount\n2026-01-05,"Acme,100\n2026-01-06,Bcme,200').broken).toEqual([2]);
    expect(readCsv('date,company,amount\n2026-01-05,Acme,100\n2026-01-06,"Bcme" Ltd,200\n2026-01-07,C,1').broken).toEqual([3]);
    expect(readCsv('a,b\n"x ""y""",5"').broken).toEqual([]);
  });
});

describe('decimals', () => {
  test.each([
    [['1', '25'], '.', true],
    [['1.5'], '.', true],
    [['1,5'], ',', true],
    [['1.234,5'], ',', true],
    [['1,234.5'], '.', true],
    [['1.234.567'], ',', true],
    [['1 234,5'], ',', true],
    [['1.234'], '.', false],
    [['1,234', '5'], '.', false],
    [['1,234', '5,5'], ',', true],
    [['1,234', '5.5'], '.', true],
    [['0.234'], '.', true],
    [['1234.567'], '.', true],
    [['1.5', '1,5'], '.', false],
    [[], '.', true],
  ] as const)('%j', (texts, value, isCertain) => {
    expect(recogniseDecimal(texts)).toEqual({ value, isCertain });
  });

  test.each([
    ['1,234.50', '.', 1234.5],
    ['1.234,50', ',', 1234.5],
    ['1 234,50', ',', 1234.5],
    ["1'234.50", '.', 1234.5],
    ['1\u202f234\u00a0567', '.', 1_234_567],
    ['$1,234.50', '.', 1234.5],
    ['1.234,50 €', ',', 1234.5],
    ['USD 1,234', '.', 1234],
    ['1 234,50 руб.', ',', 1234.5],
    ['-$5', '.', -5],
    ['$-5', '.', -5],
    ['($5.25)', '.', -5.25],
    ['−7', '.', -7],
    ['7%', '.', 0.07],
    ['12,5 %', ',', 0.125],
    ['0.07', '.', 0.07],
    ['.5', '.', 0.5],
    ['1,23', '.', undefined],
    ['12,34,567', '.', 1_234_567],
    ['1,234,56', '.', undefined],
    ['1.23.4', ',', undefined],
    ['12 34', '.', undefined],
    ['n/a', '.', undefined],
    ['1e3', '.', undefined],
    ...['10 mln', '1.5 mio', '3 bln', 'INV123', '12 pcs', '5 May', '10 MRD', 'usd 5', 'XX$5'].map((text) => [text, '.', undefined] as const),
    ['EUR500', '.', 500],
    ['500 EUR', '.', 500],
    ['US$1,000', '.', 1000],
    ['-USD 5', '.', -5],
    ['5 р.', '.', 5],
    ['12 kr', '.', 12],
    ['1234567890123456.5', '.', undefined],
    ['', '.', undefined],
    ['.', '.', undefined],
  ] as const)('%j with %j is %j', (text, decimal, expected) => {
    expect(readNumber(text, decimal)).toBe(expected);
  });

  test.each([['en-US', '.'], ['de-DE', ','], ['ru-RU', ','], ['fr-FR', ','], ['de-CH', '.'], ['en-IN', '.']] as const)('every amount comes back from %s', (locale, decimal) => {
    const shown = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
    fc.assert(fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
      const text = shown.format(cents / 100);
      expect(readNumber(text, decimal)).toBe(cents / 100);
      if (cents % 100 !== 0) expect(recogniseDecimal([text])).toEqual({ value: decimal, isCertain: true });
    }));
  });
});

describe('days', () => {
  test.each([
    [['2026-03-04'], 'dmy', true],
    [['03/04/2026', '05/06/2026'], 'dmy', false],
    [['03/04/2026', '25/06/2026'], 'dmy', true],
    [['03/04/2026', '06/25/2026'], 'mdy', true],
    [['25/06/2026', '06/25/2026'], 'dmy', false],
    [['03.04.2026'], 'dmy', true],
    [['03/03/2026'], 'dmy', true],
    [['3-4-26'], 'dmy', false],
    [['25-01-15'], 'dmy', false],
    [['31/12/98'], 'dmy', true],
    [['25-01-15', '98-12-31'], 'ymd', true],
    [[], 'dmy', true],
  ] as const)('%j', (texts, value, isCertain) => {
    expect(recogniseDays(texts)).toEqual({ value, isCertain });
  });

  test.each([
    ['2026-03-04', 'mdy', '2026-03-04'],
    ['2026-03-04T10:15:00Z', 'dmy', '2026-03-04'],
    ['2026-03-04 10:15', 'dmy', '2026-03-04'],
    ['2026/3/4', 'dmy', '2026-03-04'],
    ['04.03.2026', 'mdy', '2026-03-04'],
    ['04.03.2026, 10:15:59', 'dmy', '2026-03-04'],
    ['04.03.26', 'dmy', '2026-03-04'],
    ['15.06.98', 'dmy', '1998-06-15'],
    ['01/02/70', 'dmy', '1970-02-01'],
    ['01/02/69', 'dmy', '2069-02-01'],
    ['26-03-04', 'ymd', '2026-03-04'],
    ['26/03/2004', 'ymd', undefined],
    ['2026/3/4', 'ymd', '2026-03-04'],
    ['3/4/2026 1:05 PM', 'mdy', '2026-03-04'],
    ['3/4/2026', 'dmy', '2026-04-03'],
    ['29/02/2026', 'dmy', undefined],
    ['29/02/2024', 'dmy', '2024-02-29'],
    ['31/04/2026', 'dmy', undefined],
    ['13/13/2026', 'mdy', undefined],
    ['46085', 'dmy', undefined],
    ['tomorrow', 'dmy', undefined],
    ['3/4-2026', 'dmy', undefined],
  ] as const)('%j as %s is %s', (text, order, expected) => {
    const day = readDay(text, order);
    expect(day === undefined ? undefined : isoDay(day)).toBe(expected);
  });

  test.each([['2026-03', '2026-03-01'], ['03.2026', '2026-03-01'], ['3/2026', '2026-03-01'], ['2026-03-31', '2026-03-01'], ['13.2026', undefined]] as const)('the month of %j', (text, expected) => {
    const day = readMonth(text, 'dmy');
    expect(day === undefined ? undefined : isoDay(day)).toBe(expected);
  });

  test.each([['en-US', 'mdy'], ['en-GB', 'dmy'], ['de-DE', 'dmy'], ['ru-RU', 'dmy'], ['sv-SE', 'dmy'], ['nl-NL', 'dmy'], ['fr-FR', 'dmy'], ['ja-JP', 'dmy']] as readonly (readonly [string, DayOrder])[])('every day comes back from %s', (locale, order) => {
    const shown = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' });
    fc.assert(fc.property(fc.integer({ min: 36_526, max: 73_050 }), (day) => {
      const text = shown.format(Date.parse(isoDay(day)));
      expect(readDay(text, order)).toBe(day);
      const { value, isCertain } = recogniseDays([text]);
      if (isCertain) expect(readDay(text, value)).toBe(day);
    }));
  });
});

test('what is certain is right, whatever else stands in the file', () => {
  const amount = fc.integer({ min: 0, max: 9_999_999 });
  const orders = fc.constantFrom<Decimal>('.', ',');
  fc.assert(fc.property(fc.array(amount, { minLength: 1 }), orders, (thousandths, decimal) => {
    const shown = new Intl.NumberFormat(decimal === '.' ? 'en-US' : 'de-DE', { maximumFractionDigits: 3 });
    const texts = thousandths.map((one) => shown.format(one / 1000));
    const { value, isCertain } = recogniseDecimal(texts);
    if (isCertain) expect(texts.map((text) => readNumber(text, value))).toEqual(thousandths.map((one) => one / 1000));
  }));
});
