import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/sidebar/importing/read-csv.ts';
import { compare } from '../../src/workbook/incoming/compare.ts';
import { judge } from '../../src/workbook/incoming/judge.ts';
import { BLANK, fingerprint, markOf } from '../../src/workbook/incoming/marks.ts';
import { marksHeld } from '../../src/workbook/incoming/marks-held.ts';
import { rowsNow } from '../../src/workbook/incoming/rows-now.ts';
import { nothingChosen, recognise, type Choices } from '../../src/workbook/incoming/recognise.ts';
import { safeCsv } from '../../src/workbook/incoming/safe-csv.ts';
import { speechFor, wordIn } from '../../src/workbook/language.ts';
import type { Row } from '../../src/workbook/draft.ts';
import type { TableTab } from '../../src/workbook/tab.ts';
import { tableOf } from '../../src/workbook/table.ts';
import { deals } from '../../src/workbook/tabs/deals.ts';
import { payments } from '../../src/workbook/tabs/payments.ts';
import { beside, cellsOf, tableWith, written } from './book.ts';

function read(tab: TableTab, text: string, held: readonly Row[] = [], closed: readonly Row[] = [], chosen: Partial<Choices> = {}) {
  const { table } = readCsv(text);
  const choices = { ...nothingChosen, tab: tab.id, ...chosen };
  return judge(table, tab, recognise(table, choices), choices, beside(tab, held, closed));
}

const linesOf = (met: readonly { readonly line: number; readonly at: number }[]) => met.map(({ line, at }) => [line, at]);

describe('rows by id', () => {
  const text = 'Deal ID,Company,Stage,Owner\n1,Acme,proposal,P01\n2,Globex,proposal,P01\n2,Globex,proposal,P01\n3,Initech,proposal,P01\n3,Initech,proposal,P02\n4,Hooli,proposal,P01';

  test('the sheet is never overwritten, and what differs is said with both values', () => {
    const { rows, compared, leftOut } = read(deals, text, [{ deal_id: 1, company: 'Acme', stage: 'proposal', owner_id: 'P01', tier: 'base' }, { deal_id: '4', company: 'Hooli', stage: 'lost', owner_id: 'P01' }]);
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect([linesOf(compared.there), linesOf(compared.repeats), linesOf(compared.conflicts), linesOf(compared.differing)]).toEqual([[[2, 2]], [[4, 3]], [[6, 5]], [[7, 3]]]);
    expect(leftOut.map(({ line, reasons }) => [line, reasons[0]?.code, reasons[0]?.found, reasons[0]?.other])).toEqual([[5, 'twice', 'P01', 'P02'], [6, 'twice', 'P02', 'P01'], [7, 'held', 'proposal', 'lost']]);
  });

  test('a file without ids gets them from what its rows hold, the same every time', () => {
    const file = 'Company,Stage,Value\nAcme,proposal,5\nAcme,proposal,5\nGlobex,proposal,6';
    const { rows, compared } = read(deals, file);
    const ids = rows.map(({ row }) => String(row['deal_id']));
    expect([new Set(ids).size, ids[1], compared.mayKeepRepeats, linesOf(compared.repeats)]).toEqual([3, `${ids[0]}-2`, true, [[3, 2]]]);
    const held = rows.map(({ row }) => row);
    expect(read(deals, file, held).rows).toEqual([]);
    expect(read(deals, `${file}\nAcme,proposal,5`, held).rows.map(({ row }) => row['deal_id'])).toEqual([`${ids[0]}-3`]);
    expect(read(deals, file, [], [], { leavesRepeats: true }).rows.map(({ row }) => row['deal_id'])).toEqual([ids[0], ids[2]]);
  });
});

describe('rows without an id', () => {
  const file = 'Date,Type,Amount,Owner ID\n2026-01-05,new,100,P01\n2026-01-05,new,100,P01\n2026-02-05,new,70,P01';

  test('as many equal ones as the sheet holds are there already', () => {
    const held = [{ date: 46_027, type: 'new', amount: 100, owner_id: 'P01', company: 'typed later' }];
    const { rows, compared } = read(payments, file, held);
    expect([rows.map(({ line }) => line), linesOf(compared.there), linesOf(compared.repeats)]).toEqual([[3, 4], [[2, 2]], [[3, 2]]]);
    expect(read(payments, file, held, [], { leavesRepeats: true }).rows.map(({ line }) => line)).toEqual([4]);
  });

  test('rows of closed months are counted', () => {
    expect([...read(payments, file, [], [{ month: 46_023 }, { month: 46_082 }]).closed]).toEqual([['2026-01', 2]]);
  });
});

test('names and words are what the user says where the file alone does not', () => {
  const file = 'Deal ID,Company,Stage,Owner\n1,Acme,Legal review,Zoe\n2,Globex,Legal review,Sam Fox';
  const before = read(deals, file);
  expect([before.unknownWords, before.unknownNames.map(({ found, count, other }) => [found, count, other])]).toEqual([[{ column: 'stage', found: 'Legal review', other: '', count: 2 }], [['Zoe', 1, ''], ['Sam Fox', 1, 'P03, P04']]]);
  const { rows, leftOut } = read(deals, file, [], [], { words: { stage: { 'legal review': 'negotiation' } }, named: { zoe: 'Zoe', 'sam fox': 'P04' } });
  expect([rows.map(({ row }) => [row['stage'], row['owner_id']]), leftOut]).toEqual([[['negotiation', 'Zoe'], ['negotiation', 'P04']], []]);
});

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
const payment = fc.record({ date: fc.integer({ min: 45_000, max: 47_000 }), type: fc.constantFrom('new', 'expansion'), amount: fc.oneof(fc.constant(5), amount), owner_id: fc.constantFrom('P01', 'P02'), company: fc.oneof(fc.constantFrom('A', '=1+1', '-x', "'quoted"), fc.string({ maxLength: 5 })) });
const lines = (rows: readonly Row[]) => rows.map((row, i) => ({ line: i + 2, row }));
const given = { tab: payments, columns: ['date', 'type', 'amount', 'owner_id', 'company'], home: 'USD', idSpelling: undefined, leavesRepeats: false, takesAlike: true };

test('importing a file twice adds nothing, and a longer one only what it has more', () => {
  fc.assert(fc.property(fc.array(payment), fc.array(payment), fc.array(payment), (held, first, more) => {
    const values = cellsOf(payments, held);
    const added = compare(tableOf(payments, values), lines(first), given).fresh.map(({ row }) => row);
    const after = tableOf(payments, written(values, payments, added));
    expect(compare(after, lines(first), given).fresh).toEqual([]);
    const count = (rows: readonly Row[], one: Row) => rows.filter((row) => JSON.stringify(tidy(row)) === JSON.stringify(tidy(one))).length;
    const [all, sheet] = [[...first, ...more], [...held, ...added]];
    const fresh = compare(after, lines(all), given).fresh.map(({ row }) => row);
    for (const one of all) expect(count(fresh, one)).toBe(Math.max(0, count(all, one) - count(sheet, one)));
  }), { numRuns: 60 });
});

const tidy = (row: Row) => given.columns.map((name) => (typeof row[name] === 'string' ? row[name].trim() : row[name]));

test('a sheet that differs in a cell of ours has another fingerprint; blank rows below do not count', () => {
  const values = cellsOf(payments, [{ date: 46_000, amount: 5 }]);
  expect(fingerprint([...values, ['', '']], [1, 7])).toBe(fingerprint(values, [1, 7]));
  expect(fingerprint(cellsOf(payments, [{ date: 46_000, amount: 6 }]), [1, 7])).not.toBe(fingerprint(values, [1, 7]));
  expect(fingerprint(cellsOf(payments, [{ date: 46_000, amount: 5, company: 'theirs' }]), [1, 7])).toBe(fingerprint(values, [1, 7]));
});

describe('the rows of an import are found again', () => {
  const marks = Array.from({ length: 40 }, (_, i) => markOf([i % 3, `row ${i}`]));

  test('where they moved together, and a changed one is known', () => {
    const found = ['aaaaaaa', 'bbbbbbb', BLANK, ...marks.slice(0, 7), 'ccccccc', ...marks.slice(8)];
    const rows = rowsNow(marks, 2, true, found);
    expect([rows[0], rows[7], rows[39]]).toEqual([5, undefined, 44]);
    expect(rowsNow(marks, 5, true, found).filter((row) => row !== undefined)).toHaveLength(39);
  });

  test('wherever they were sorted to, each once', () => {
    fc.assert(fc.property(fc.shuffledSubarray(marks, { minLength: 40 }), fc.integer({ min: 2, max: 90 }), (found, first) => {
      const rows = rowsNow(marks, first, true, found);
      expect(rows.map((row) => found[(row ?? 0) - 2])).toEqual(marks);
      expect(new Set(rows).size).toBe(40);
    }));
  });

  test('among equal rows the lowest are taken, as an import writes below', () => {
    const same = markOf([1, 'same']);
    const found = [...Array.from({ length: 100 }, () => same), BLANK, same, markOf([2, 'b'])];
    expect(rowsNow([same, markOf([2, 'b'])], 102, true, found)).toEqual([103, 104]);
  });

  test('in whatever language the sheet is', () => {
    const rows = [{ date: 46_000, type: 'new', amount: 5, owner_id: 'P01' }];
    const names = Object.keys(payments.columns).filter((name) => !['converted', 'rate'].includes(name));
    const [english, russian] = ['en', 'ru'].map((code) => cellsOf(payments, rows, code).map((line) => line.map((cell) => (cell === 'new' && code === 'ru' ? wordIn(speechFor('ru'), 'payments', 'type', 'new') : cell))));
    expect(marksHeld(payments, russian ?? [], names)).toEqual(marksHeld(payments, english ?? [], names));
  });

  test('a row that was not written yet is none of those that are equal', () => {
    expect(rowsNow(['aaaaaaa', 'bbbbbbb'], 3, false, ['bbbbbbb', 'aaaaaaa'])).toEqual([3, undefined]);
  });
});

test('what was left out comes down as CSV that runs nowhere, and goes in again as it was', () => {
  const cells = ['=HYPERLINK("x")', '+1', '-5.50', '-x', '@sum', 'a "b", c', 'two\nlines', ' ', '7%'];
  const text = safeCsv([['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'], cells]);
  expect(text.split('\r\n')[1]).toContain(`"'=HYPERLINK(""x"")",+1,-5.50,'-x,'@sum`);
  expect(readCsv(text).table.records[0]?.cells).toEqual(cells.map((cell) => cell.trim()));
});

test('a table without rows of its own is compared too', () => {
  expect(compare(tableWith(payments, []), [], given).fresh).toEqual([]);
});
